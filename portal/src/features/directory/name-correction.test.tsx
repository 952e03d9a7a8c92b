import { fireEvent, screen, waitFor } from '@testing-library/react'
import type { ReactElement } from 'react'
import { http, HttpResponse } from 'msw'
import { Route, Routes } from 'react-router'
import { afterEach, expect, it } from 'vitest'
import { openDialog, press } from '@/mocks/acting'
import { handlers } from '@/mocks/handlers'
import { serverFor, show } from '@/mocks/test-page'
import { FacilityDetailPage } from './facility-detail-page'
import { OrganisationPage } from './organisation-page'
import { VillagePage } from './village-page'

const server = serverFor(...handlers)

afterEach(() => localStorage.removeItem('mock.as'))

const pages: [list: string, by: string, page: ReactElement, at: string | undefined][] = [
  ['villages', 'commune', <VillagePage key="v" />, undefined],
  ['organisations', 'admin', <OrganisationPage key="o" />, undefined],
  ['facilities', 'commune', <Routes key="f"><Route path="/directory/facilities/:id" element={<FacilityDetailPage />} /></Routes>, '/directory/facilities/f-0'],
]

it.each(pages)('puts a name of %s right that was written wrongly, with the reason', async (list, by, page, at) => {
  localStorage.setItem('mock.as', by)
  const sent: unknown[] = []
  server.use(
    http.post(`/api/directory/v1/${list}/:id/name-correction`, async ({ request }) => {
      sent.push(request.headers.get('If-Match'), await request.json())
      return HttpResponse.json({}, { headers: { ETag: '"2"' } })
    }),
  )
  show(page, at)
  const [correct] = await screen.findAllByRole('button', { name: /^Sửa tên ghi sai/ })
  fireEvent.click(correct as HTMLElement)
  const name = await screen.findByLabelText<HTMLInputElement>('Tên đúng')
  expect(name.value).not.toBe('')
  fireEvent.change(name, { target: { value: 'Tân Bình' } })
  press('Sửa tên ghi sai')
  expect(await screen.findAllByText('Chưa nhập “Vì sao ghi sai”.')).not.toHaveLength(0)
  expect(sent).toEqual([])
  fireEvent.change(screen.getByLabelText('Vì sao ghi sai'), { target: { value: 'Gõ nhầm' } })
  press('Sửa tên ghi sai')

  await waitFor(() => expect(sent).toEqual(['"1"', { name: 'Tân Bình', reason: 'Gõ nhầm' }]))
  await waitFor(() => expect(openDialog()).toBeNull())
})

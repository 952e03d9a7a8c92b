import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { openDialog, press } from '@/mocks/acting'
import { handlers } from '@/mocks/handlers'
import { serverFor, show } from '@/mocks/test-page'
import { VillagePage } from './village-page'

const server = serverFor(...handlers)

it('merges villages of a commune into one of them', async () => {
  const sent: unknown[] = []
  server.use(
    http.post('/api/directory/v1/villages/:id/merger', async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json({}, { headers: { ETag: '"2"' } })
    }),
  )
  show(<VillagePage />)
  const [merge] = await screen.findAllByRole('button', { name: /^Sáp nhập: / })
  fireEvent.click(merge as HTMLElement)
  const dialog = await waitFor(() => openDialog() as HTMLElement)
  const chosen = await within(dialog).findByLabelText('Thôn, tổ dân phố nhập vào')
  fireEvent.mouseDown(chosen)
  const [option] = await waitFor(() => {
    const found = [...document.querySelectorAll('.ant-select-item-option')]
    expect(found.length).toBeGreaterThan(0)
    return found
  })
  fireEvent.click(option as Element)
  const day = within(dialog).getByLabelText(/^Ngày cuối/)
  fireEvent.change(day, { target: { value: '30/09/2024' } })
  fireEvent.blur(day)
  press('Sáp nhập')

  await waitFor(() => expect(sent).toHaveLength(1))
  expect(sent[0]).toMatchObject({ lastDay: '2024-09-30' })
  expect((sent[0] as { villages: string[] }).villages).toHaveLength(1)
})

it('says where a village went', async () => {
  server.use(
    http.get('/api/directory/v1/villages', () =>
      HttpResponse.json({
        items: [{ id: 'v-1', name: 'Đông', kind: 'thon', fullName: 'thôn Đông', path: '24/213/07201/v1/', number: 1, commune: { id: '07201@2004-07-08', path: '24/213/07201/', name: 'Tân Mỹ', level: 'commune' }, responsible: '24/213/07201/', validFrom: '2004-07-08', validTo: '2024-09-30', successor: { village: 'v-2', name: 'thôn Đông Tây' }, merged: [], actions: [] }],
      }),
    ),
  )
  show(<VillagePage />)

  expect(await screen.findByText('30/09/2024, nhập vào thôn Đông Tây')).toBeTruthy()
  expect(screen.queryByRole('button', { name: /^Sáp nhập/ })).toBeNull()
})

it('shows the villages of another day, and those that have ended as well', async () => {
  const on: (string | null)[] = []
  server.use(
    http.get('/api/directory/v1/villages', ({ request }) => {
      on.push(new URL(request.url).searchParams.get('on'))
      return HttpResponse.json({ items: [] })
    }),
  )
  show(<VillagePage />)
  await waitFor(() => expect(on).toEqual([null]))

  fireEvent.click(screen.getByLabelText('Gồm đã kết thúc'))
  await waitFor(() => expect(on.at(-1)).toBe('all'))
  fireEvent.click(screen.getByLabelText('Gồm đã kết thúc'))
  fireEvent.change(screen.getByLabelText('Tại ngày'), { target: { value: '01/03/2024' } })

  await waitFor(() => expect(on.at(-1)).toBe('2024-03-01'))
})

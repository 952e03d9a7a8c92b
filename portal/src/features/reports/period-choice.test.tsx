import { fireEvent, screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import type { PeriodView } from '@/api/reporting'
import { period } from '@/mocks/data/reports'
import { serverFor, show } from '@/mocks/test-page'
import { WithPeriod } from './period-choice'

const server = serverFor()

function openWith(shown: PeriodView) {
  const record = { view: shown }
  const opened: string[] = []
  server.use(
    http.get('/api/reporting/v1/periods', () => HttpResponse.json({ items: [record.view] })),
    http.post('/api/reporting/v1/periods/:id/opening', ({ params }) => {
      opened.push(String(params.id))
      record.view = { ...record.view, state: 'open', actions: [] }
      return HttpResponse.json(record.view)
    }),
  )
  show(<WithPeriod>{(each) => <p>{`shown: ${each.title}`}</p>}</WithPeriod>)
  return opened
}

it('shows the reports of a closed period and says that it is closed', async () => {
  openWith({ ...period, state: 'closed' })

  expect(await screen.findByText('shown: Báo cáo năm 2024')).toBeTruthy()
  expect(screen.getByText(/^Kỳ này đã đóng/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Mở lại kỳ báo cáo' })).toBeNull()
})

it('opens a closed period again for whoever the server lets', async () => {
  const opened = openWith({ ...period, state: 'closed', actions: [{ name: 'open', allowed: true }] })

  fireEvent.click(await screen.findByRole('button', { name: 'Mở lại kỳ báo cáo' }))

  await waitFor(() => expect(screen.queryByText(/^Kỳ này đã đóng/)).toBeNull())
  expect(opened).toEqual(['bg-2024'])
  expect(screen.queryByRole('button', { name: 'Mở lại kỳ báo cáo' })).toBeNull()
})

it('offers to open a planned period before its day', async () => {
  openWith({ ...period, state: 'planned', actions: [{ name: 'open', allowed: true }] })

  expect(await screen.findByText('Kỳ này mở từ 26/10/2024.')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Mở kỳ báo cáo' }))

  expect(await screen.findByText('shown: Báo cáo năm 2024')).toBeTruthy()
})

import { fireEvent, screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import type { RatioRow, RatioView } from '@/api/reporting'
import { handlers } from '@/mocks/handlers'
import { me } from '@/mocks/data/people'
import { problem } from '@/mocks/problem'
import { serverFor, show } from '@/mocks/test-page'
import { RatioPage } from './ratio-page'

const server = serverFor(...handlers)
const commune = { id: '07401@2025-07-01', path: '24/07401/', name: 'xã Mới', level: 'commune' as const }
const row: RatioRow = { source: 'dst', sourceName: 'Biểu DST (tỉnh)', from: '2024-01-01', to: '2024-12-31', status: 'official', statusText: 'Chính thức', boys: 60, girls: 50, births: 110, state: 'too_few', text: 'Chưa đủ cơ sở thống kê: 110 trẻ trong năm, cần ít nhất 500.', targets: [] }

/** A commune that there is since July: the service knows it in earlier years by today’s boundaries only. */
function newCommune(): URLSearchParams[] {
  const queries: URLSearchParams[] = []
  const known = me()
  server.use(
    http.get('/api/directory/v1/me', () => HttpResponse.json({ ...known, appointment: { ...known.appointment, unit: commune } })),
    http.get('/api/reporting/v1/births/ratio', ({ request }) => {
      const query = new URL(request.url).searchParams
      queries.push(query)
      const year = Number(query.get('year'))
      if (query.get('boundaries') !== 'now') return problem(404, 'not_found', 'Không tìm thấy.')
      const view: RatioView = { unit: commune, year, boundariesOf: '2025-07-02', converted: true, minimum: 500, breaks: [], sources: [row], notes: ['Ước, quy đổi theo địa giới hiện nay.'] }
      return HttpResponse.json(view)
    }),
  )
  return queries
}

it('says that a unit was not there yet, and converts what the old units recorded when asked to', async () => {
  const queries = newCommune()
  show(<RatioPage />, '/situation/sex-ratio?year=2024')

  expect(await screen.findByText(/^Theo địa giới năm 2024 chưa có xã Mới\./)).toBeTruthy()

  fireEvent.mouseDown(screen.getByLabelText('Địa giới'))
  fireEvent.click(await screen.findByTitle('Theo địa giới hiện nay (quy đổi)'))

  expect(await screen.findByText('Biểu DST (tỉnh) · Chính thức, ước (quy đổi)')).toBeTruthy()
  expect(screen.getByText('Ước, quy đổi theo địa giới hiện nay.')).toBeTruthy()
  expect(queries.filter((query) => query.get('boundaries') === 'now').map((query) => query.get('year'))).toContain('2020')
})

it('offers no switch for a province, whose own boundaries stay', async () => {
  const known = me()
  server.use(http.get('/api/directory/v1/me', () => HttpResponse.json({ ...known, appointment: { ...known.appointment, unit: { ...commune, path: '24/', level: 'province' } } })))
  show(<RatioPage />, '/situation/sex-ratio?year=2024')

  await waitFor(() => expect(screen.getAllByText('Năm').length).toBeGreaterThan(0))
  expect(screen.queryByLabelText('Địa giới')).toBeNull()
})

import { fireEvent, screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import type { CoverageCell, CoverageView } from '@/api/reporting'
import { handlers } from '@/mocks/handlers'
import { serverFor, show } from '@/mocks/test-page'
import { CoveragePage } from './coverage-page'

const server = serverFor(...handlers)
const province = { id: '24@2004-07-08', path: '24/', name: 'tỉnh Bắc Giang', level: 'province' as const }
const cell = (signed: number, total: number): CoverageCell => ({ state: 'known', signed, total, gap: total - signed, text: '50,0%' })
const row = { unit: province, providers: cell(12, 15), facilities: cell(3, 4), households: cell(1200, 1500) }

/** Answers as the service does and remembers what it was asked. */
function asked(): URLSearchParams[] {
  const queries: URLSearchParams[] = []
  server.use(
    http.get('/api/reporting/v1/coverage', ({ request }) => {
      const query = new URL(request.url).searchParams
      queries.push(query)
      const now = query.get('boundaries') === 'now'
      const view: CoverageView = { unit: province, on: '2024-06-30', boundariesOf: now ? '2024-11-20' : '2024-06-30', readAt: '2024-11-20T03:14:00Z', asOf: 'số liệu đến 10:12', total: row, children: [], undivided: now ? row : undefined }
      return HttpResponse.json(view)
    }),
  )
  return queries
}

it('shows a day by the boundaries of that day, or by those of today', async () => {
  const queries = asked()
  show(<CoveragePage />, '/situation/coverage?on=2024-06-30')

  expect(await screen.findByText('Đơn vị theo địa giới ngày 30/06/2024.')).toBeTruthy()
  expect(queries.at(-1)?.get('on')).toBe('2024-06-30')
  expect(queries.at(-1)?.get('boundaries')).toBeNull()

  fireEvent.mouseDown(screen.getByLabelText('Địa giới'))
  fireEvent.click(await screen.findByTitle('Theo địa giới hiện nay (quy đổi)'))

  expect(await screen.findByText('Đơn vị theo địa giới ngày 20/11/2024.')).toBeTruthy()
  expect(queries.at(-1)?.get('boundaries')).toBe('now')
})

it('says what of split units no unit of today has', async () => {
  asked()
  show(<CoveragePage />, '/situation/coverage?on=2024-06-30&boundaries=now')

  expect(await screen.findByText('Trong tổng có số của đơn vị cũ đã chia tách, không quy đổi được về từng đơn vị: người cung cấp dịch vụ 12/15, cơ sở 3/4, hộ gia đình 1.200/1.500.')).toBeTruthy()
})

it('offers no switch for today', async () => {
  const queries = asked()
  show(<CoveragePage />, '/situation/coverage')

  await waitFor(() => expect(queries.length).toBeGreaterThan(0))
  expect(screen.queryByLabelText('Địa giới')).toBeNull()
})

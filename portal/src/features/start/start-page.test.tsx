import { screen } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { Route, Routes } from 'react-router'
import { afterEach, expect, it } from 'vitest'
import { handlers } from '@/mocks/handlers'
import { serverFor, show } from '@/mocks/test-page'
import { StartPage } from './start-page'

const server = serverFor(...handlers)
afterEach(() => localStorage.removeItem('mock.as'))

function opens(who: string) {
  localStorage.setItem('mock.as', who)
  show(
    <Routes>
      <Route index element={<StartPage />} />
      <Route path="situation" element={<h1>Tình hình</h1>} />
    </Routes>,
  )
}

function takers(byRule: boolean) {
  server.use(http.get('/api/commitments/v1/counterparties', () => HttpResponse.json({ items: [{ id: 'o-pyt', name: 'Phòng Y tế', own: true, byRule }] })))
}

function reportsOf(...states: string[]) {
  const items = states.map((state, at) => ({ submission: `s-${at}`, periodTitle: `Báo cáo ${at}`, state, mode: 'directive', due: { level: 'later', late: false, text: '' }, submittedOn: '2024-11-20', unit: { id: '24', path: '24/', name: 'tỉnh Bắc Giang', level: 'province' } }))
  server.use(http.get('/api/reporting/v1/submissions', () => HttpResponse.json({ items })))
}

function waitsForTheLeader({ rule, reform }: { rule: string; reform: boolean }) {
  server.use(
    http.get('/api/directory/v1/rules/overrides', () => HttpResponse.json({ items: [{ id: 'ov-1', key: 'srb.min_n', state: 'proposed', actions: [{ name: rule, allowed: true }] }] })),
    http.get('/api/directory/v1/reorganisations/:id', ({ params }) => HttpResponse.json({ id: params.id, effectiveOn: '2025-07-01', state: 'planned', latePosts: 0, actions: [{ name: 'confirmation', allowed: reform }] })),
  )
}

it('leads the supervisor, who has no work, to the totals', async () => {
  opens('supervisor')

  expect(await screen.findByRole('heading', { name: 'Tình hình' })).toBeTruthy()
})

it('shows the leader of the province what waits for her in one block, what was approved lately, and nothing else', async () => {
  reportsOf('approved', 'drafted', 'sent')
  waitsForTheLeader({ rule: 'confirmation', reform: true })
  opens('leader')

  expect(await screen.findByRole('heading', { name: 'Chờ phê duyệt (3)' })).toBeTruthy()
  expect(screen.getByText('Quy định của tỉnh (1)')).toBeTruthy()
  expect(screen.getByText('Đơn vị thay đổi từ 01/07/2025')).toBeTruthy()
  await screen.findByRole('heading', { name: 'Đã phê duyệt gần đây' })
  expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual(['Chờ phê duyệt (3)', 'Đã phê duyệt gần đây'])
})

it('shows the leader neither a reform whose plan is not complete nor a rule that is not hers to confirm', async () => {
  reportsOf('approved')
  waitsForTheLeader({ rule: 'withdrawal', reform: false })
  opens('leader')

  expect(await screen.findByRole('heading', { name: 'Chờ phê duyệt (1)' })).toBeTruthy()
  await screen.findByRole('heading', { name: 'Đã phê duyệt gần đây' })
  expect(screen.queryByText(/Quy định của tỉnh/)).toBeNull()
  expect(screen.queryByText(/Đơn vị thay đổi/)).toBeNull()
})

it('tells the leader that nothing is due when nothing waits for her', async () => {
  reportsOf()
  waitsForTheLeader({ rule: 'withdrawal', reform: false })
  server.use(http.get('/api/reporting/v1/work', () => HttpResponse.json({ items: [] })))
  opens('leader')

  expect(await screen.findByText('Không có việc đến hạn.')).toBeTruthy()
  expect(screen.queryByRole('heading', { level: 2 })).toBeNull()
})

it('does not tell the leader that nothing is due while a rule waits for her', async () => {
  reportsOf('approved')
  waitsForTheLeader({ rule: 'confirmation', reform: false })
  server.use(http.get('/api/reporting/v1/work', () => HttpResponse.json({ items: [] })))
  opens('leader')

  expect(await screen.findByRole('heading', { name: 'Chờ phê duyệt (1)' })).toBeTruthy()
  await screen.findByRole('heading', { name: 'Đã phê duyệt gần đây' })
  expect(screen.queryByText(/Không có việc đến hạn/)).toBeNull()
})

it('shows the leader of the province what was approved lately, and no counts', async () => {
  reportsOf('approved', 'drafted', 'sent')
  opens('leader')

  expect(await screen.findByRole('heading', { name: 'Đã phê duyệt gần đây' })).toBeTruthy()
  expect(screen.getAllByRole('link', { name: /^Báo cáo \d$/ }).map((link) => link.textContent)).toEqual(['Báo cáo 0', 'Báo cáo 2'])
  expect(screen.queryByRole('heading', { name: 'Cam kết' })).toBeNull()
})

it('shows the head of a body that takes commitments which of them wait', async () => {
  takers(true)
  opens('districtHead')

  expect(await screen.findByRole('heading', { name: 'Cam kết chờ cơ quan ký nhận' })).toBeTruthy()
  expect(screen.getByText(/^Cần ký bổ sung: người cung cấp dịch vụ/)).toBeTruthy()
  expect(screen.queryByText(/^Thôn, tổ dân phố/), 'the heads of villages take those of households').toBeNull()
})

it('shows nothing to sign to the head of a body that takes none by the rule of the day', async () => {
  takers(false)
  reportsOf()
  server.use(http.get('/api/reporting/v1/work', () => HttpResponse.json({ items: [] })))
  opens('districtHead')

  expect(await screen.findByText('Không có việc đến hạn.'), 'said once everything was read').toBeTruthy()
  expect(screen.queryByText(/Cần ký bổ sung/)).toBeNull()
})

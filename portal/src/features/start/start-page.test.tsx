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

it('leads the supervisor, who has no work, to the totals', async () => {
  opens('supervisor')

  expect(await screen.findByRole('heading', { name: 'Tình hình' })).toBeTruthy()
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

import { screen, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { Route, Routes } from 'react-router'
import { beforeEach, expect, it } from 'vitest'
import { nationalPaths } from '@/api/national'
import { handlers } from '@/mocks/handlers'
import { serverFor, show } from '@/mocks/test-page'
import { NationalTotalsPage } from './national-totals-page'
import { ReceivedListPage } from './received-list-page'
import { ReceivedPage } from './received-page'

const server = serverFor(...handlers)
const pages = (
  <Routes>
    <Route path="/national" element={<NationalTotalsPage />} />
    <Route path="/national/reports" element={<ReceivedListPage />} />
    <Route path="/national/reports/:id" element={<ReceivedPage />} />
  </Routes>
)

beforeEach(() => localStorage.setItem('mock.as', 'authority'))

it('S19 shows totals with the number of each province, and hides the total of which a part is hidden', async () => {
  show(pages, '/national')

  const table = await screen.findByRole('region', { name: 'Tổng số và số của từng tỉnh' })
  const rows = within(table).getAllByRole('row').map((row) => row.textContent.replaceAll(/\s/g, ' '))

  expect(rows).toEqual([
    'Chỉ tiêuĐơn vị tínhToàn quốcSố tỉnh có sốTỉnh Cao BằngTỉnh Bắc Giang',
    'Tổng số trẻ sinh ra sốngtrẻ25.17027.40017.770',
    'Vụ việc đã xử lývụ Đã che1; 1 tỉnh che Đã che12',
    'Hộ đã ký cam kếthộ8121Chưa được cung cấp812',
  ])
})

it('says what is seen here and why numbers are missing, also when there are none', async () => {
  server.use(http.get(nationalPaths.totals, () => HttpResponse.json({ years: [], provinces: [], figures: [] })))
  show(pages, '/national')

  expect(await screen.findByText(/Chưa có tỉnh nào công bố báo cáo năm\./)).toBeTruthy()
  expect(screen.getByText(/Không thấy bản nháp/)).toBeTruthy()
  expect(screen.getByText(/lấy tổng trừ các tỉnh còn lại sẽ ra số đã che/)).toBeTruthy()
})

it('says that a year has no reports', async () => {
  show(pages, '/national?year=2022')

  expect(await screen.findByText('Chưa có tỉnh nào công bố báo cáo năm 2022.')).toBeTruthy()
})

it('lists each edition of a report that was received and opens it', async () => {
  show(pages, '/national/reports')

  const opened = await screen.findAllByRole('link', { name: 'Báo cáo năm 2023' })

  expect(opened.map((link) => link.getAttribute('href'))).toEqual([expect.stringMatching(/\/national\/reports\/nat-2$/), expect.stringMatching(/\/national\/reports\/nat-1$/)])
  expect(screen.getByText('Bản điều chỉnh lần 1')).toBeTruthy()
  expect(screen.getByText('15/01/2024')).toBeTruthy()
})

it('S19 shows a report as it left its province, and offers no file of the province', async () => {
  show(pages, '/national/reports/nat-2')

  expect(await screen.findByText('2 ô đã che')).toBeTruthy()
  expect(screen.queryByRole('button', { name: /Tải/ })).toBeNull()
})

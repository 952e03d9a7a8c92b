import { screen, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { Route, Routes } from 'react-router'
import { beforeEach, expect, it } from 'vitest'
import { outgoingPaths } from '@/api/outgoing'
import { handlers } from '@/mocks/handlers'
import { serverFor, show } from '@/mocks/test-page'
import { OutgoingListPage } from './outgoing-list-page'
import { OutgoingPage } from './outgoing-page'

const server = serverFor(...handlers)
const pages = (
  <Routes>
    <Route path="/outgoing" element={<OutgoingListPage />} />
    <Route path="/outgoing/:id" element={<OutgoingPage />} />
  </Routes>
)

beforeEach(() => localStorage.setItem('mock.as', 'supervisor'))

it('lists what has left the province and leads to each report', async () => {
  show(pages, '/outgoing')

  const link = await screen.findByRole('link', { name: 'Báo cáo năm 2023' })

  expect(link.getAttribute('href')).toMatch(/\/outgoing\/out-2023$/)
  expect(screen.getByText('01/01/2023 đến 31/12/2023')).toBeTruthy()
})

it('says when nothing has been published', async () => {
  server.use(http.get(outgoingPaths.list, () => HttpResponse.json({ items: [] })))
  show(pages, '/outgoing')

  expect(await screen.findByText(/Chưa có số nào được công bố/)).toBeTruthy()
})

it('S19 shows a hidden cell as hidden, says why, and tells no cell that is small from one that is hidden with it', async () => {
  show(pages, '/outgoing/out-2023')

  const table = await screen.findByRole('region', { name: 'Phụ lục 6. Cam kết theo đơn vị' })
  const rows = within(table).getAllByRole('row').map((row) => row.textContent.replaceAll(/\s/g, ' '))

  expect(rows).toEqual(['Đơn vịNhân viên y tế (người)Đã ký (người)', 'Bệnh viện Đa khoa tỉnh60 Đã che', 'Bệnh viện Sản Nhi40 Đã che', 'Tổng số10089'])
  expect(screen.getByText('2 ô đã che')).toBeTruthy()
  expect(screen.getByText(/Không công bố số từ 1 đến 4; .* từ 1 đến 9\./)).toBeTruthy()
  expect(screen.getByText('402/BC-SYT ngày 12/12/2023')).toBeTruthy()
})

it('gives the same as files', async () => {
  show(pages, '/outgoing/out-2023')

  for (const label of ['Tải bản Word', 'Tải bảng tính Excel', 'Tải tệp CSV kèm mô tả dữ liệu']) {
    expect(await screen.findByRole('button', { name: label })).toBeTruthy()
  }
})

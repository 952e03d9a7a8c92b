import { fireEvent, screen } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { handlers } from '@/mocks/handlers'
import { serverFor, show } from '@/mocks/test-page'
import { PublishedRatios } from './published-ratios'

const server = serverFor(...handlers)

it('shows each published ratio with its source and says that nobody has confirmed it', async () => {
  show(<PublishedRatios from={2020} to={2024} />)

  expect((await screen.findByRole('link', { name: /^GSO, National report/ })).getAttribute('href')).toBe('https://doisongphapluat.com.vn/')
  expect(screen.getByText('110,7')).toBeTruthy()
  expect(screen.getByText('trên 112')).toBeTruthy()
  expect(screen.getAllByText('Chưa xác nhận')).toHaveLength(2)
  expect(screen.queryByText('110,8')).toBeNull()
})

it('shows the other years and urban and rural ones when asked to', async () => {
  show(<PublishedRatios from={2020} to={2024} />)

  fireEvent.click(await screen.findByRole('button', { name: 'Tất cả 3 dòng, cả thành thị, nông thôn' }))

  expect(await screen.findByText('Việt Nam, thành thị')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Chỉ các năm 2020–2024' }))
  expect(screen.queryByText('Việt Nam, thành thị')).toBeNull()
})

it('says of a ratio that the counts of its own source contradict it', async () => {
  const row = { level: 'province', area: '19', name: 'Thái Nguyên', fromYear: 2022, toYear: 2022, residence: 'total', ratio: 113.5, boys: 6109, girls: 5365, agrees: false, basis: 'province population service', source: 'baothainguyen.vn', url: '', status: 'unverified', statusText: 'Chưa xác nhận' }
  server.use(http.get('/api/reporting/v1/births/reference', () => HttpResponse.json({ items: [row] })))
  show(<PublishedRatios from={2020} to={2024} />)

  expect(await screen.findByText('Không khớp số trẻ mà chính nguồn này công bố.')).toBeTruthy()
  expect(screen.getByText('baothainguyen.vn').closest('a')).toBeNull()
})

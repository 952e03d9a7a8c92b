import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { handlers } from '@/mocks/handlers'
import { serverFor, show } from '@/mocks/test-page'
import { GapListPage } from './gap-list-page'

serverFor(...handlers)

it('leads from a breach in the gap list to where its remedy is recorded', async () => {
  show(<GapListPage />, '/gap-list')

  const link = await screen.findByRole('link', { name: 'Ghi nhận khắc phục' })

  expect(link.getAttribute('href')).toBe('/commitments/c-7')
  expect(link.closest('td')?.textContent).toBe('Đã kết luận vi phạm. Ghi nhận khắc phục')
})

it('names the breach alone to who records no remedies', async () => {
  localStorage.setItem('mock.as', 'leader')
  show(<GapListPage />, '/gap-list')

  expect(await screen.findByText('Đã kết luận vi phạm')).toBeTruthy()
  expect(screen.queryByRole('link', { name: 'Ghi nhận khắc phục' })).toBeNull()
})

it('says by when whoever never signed has to, and in words that the day is over', async () => {
  show(<GapListPage />, '/gap-list')

  expect(await screen.findByText('02/12/2024')).toBeTruthy()
  expect(screen.getByText('19/11/2024 (đã quá hạn)')).toBeTruthy()
})

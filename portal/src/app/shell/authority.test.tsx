import { screen, within } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { handlers } from '@/mocks/handlers'
import { serverFor, show } from '@/mocks/test-page'
import { Shell } from './shell'

serverFor(...handlers)

beforeEach(() => localStorage.setItem('mock.as', 'authority'))

it('shows the Population Authority its two pages, though it holds no appointment in any province', async () => {
  show(<Shell />)

  const menu = await screen.findAllByRole('navigation')
  const names = menu.flatMap((each) => within(each).queryAllByRole('link').map((link) => link.textContent))

  expect(names).toEqual(expect.arrayContaining(['Số liệu toàn quốc', 'Báo cáo đã nhận']))
  expect(names).not.toContain('Báo cáo')
  expect(screen.getByText('Cục Dân số')).toBeTruthy()
  expect(screen.queryByText(/Chưa có phân công/)).toBeNull()
})

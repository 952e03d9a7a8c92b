import { screen } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { handlers } from '@/mocks/handlers'
import { serverFor, show } from '@/mocks/test-page'
import { AuditPage } from './audit-page'

const server = serverFor(...handlers)

it('tells in words who read and who was refused', async () => {
  show(<AuditPage />)

  const refused = (await screen.findByText('Bị từ chối')).closest('tr')
  expect(refused?.textContent).toContain('không có quyền')
  expect(screen.getByText('Danh sách người dùng').closest('tr')?.textContent).toContain('Đã xem')
  expect(screen.getByText(/Chuỗi nhật ký nguyên vẹn/)).toBeTruthy()
})

it('raises the alarm when a line was changed or left out', async () => {
  server.use(http.get('/api/directory/v1/audit', () => HttpResponse.json({ items: [], whole: false })))
  show(<AuditPage />)

  expect((await screen.findByRole('alert')).textContent).toContain('không nguyên vẹn')
})

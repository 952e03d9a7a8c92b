import { fireEvent, screen, waitFor } from '@testing-library/react'
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

it('S54 names who has an account and narrows the record to them', async () => {
  show(<AuditPage />)
  const named = await screen.findAllByRole('button', { name: 'Hoàng Minh (bg.quantri)' })
  expect(named).toHaveLength(2)

  fireEvent.click(named[0] as HTMLElement)

  await waitFor(() => expect(screen.queryByText('không có quyền')).toBeNull())
  fireEvent.click(screen.getByRole('button', { name: 'Xem tất cả tài khoản' }))
  expect(await screen.findByText('không có quyền')).toBeTruthy()
})

it('S54 shows the record of each service, exports there included', async () => {
  show(<AuditPage />, '/?service=commitments')

  const exported = (await screen.findByText('commitments: Đối chiếu số liệu quý')).closest('tr')
  expect(exported?.textContent).toContain('Đã xuất')
  expect(exported?.textContent).toContain('120 rows')
})

it('looks only for the kind of act that is in the address', async () => {
  show(<AuditPage />, '/?act=refused')

  expect(await screen.findByText('không có quyền')).toBeTruthy()
  expect(screen.queryByText('Danh sách người dùng')).toBeNull()
})

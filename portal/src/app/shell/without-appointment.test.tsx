import { screen } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { me } from '@/mocks/data/people'
import { handlers } from '@/mocks/handlers'
import { serverFor, show } from '@/mocks/test-page'
import { Shell } from './shell'

const { appointment, ...nobody } = me()

const server = serverFor(...handlers)

it('tells a person whose appointment ended where it was, its last day and whom to ask', async () => {
  server.use(
    http.get('/api/directory/v1/me', () =>
      HttpResponse.json({ ...nobody, appointments: [], roles: [], unitPath: [], permissions: ['self:read'], ended: { ...appointment, active: false, validTo: '2025-06-30' } }),
    ),
  )
  show(<Shell />)

  expect(await screen.findByText('Phân công tại Trạm Y tế xã Tân Mỹ đã kết thúc ngày 30/06/2025. Liên hệ: quản trị của tỉnh.')).toBeTruthy()
})

it('lets a person leave whose roles open nothing', async () => {
  server.use(
    http.get('/api/directory/v1/me', () =>
      HttpResponse.json({ type: 'https://canbang.vn/problems/not_allowed', title: 'Không có quyền', status: 403 }, { status: 403, headers: { 'content-type': 'application/problem+json' } }),
    ),
  )
  show(<Shell />)

  expect(await screen.findByText('Chưa có chức năng nào')).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Đăng xuất' })).toBeTruthy()
})

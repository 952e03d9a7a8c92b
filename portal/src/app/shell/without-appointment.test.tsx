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

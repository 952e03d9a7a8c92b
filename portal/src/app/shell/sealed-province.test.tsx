import { screen } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { me } from '@/mocks/data/people'
import { handlers } from '@/mocks/handlers'
import { serverFor, show } from '@/mocks/test-page'
import { Shell } from './shell'

const server = serverFor(...handlers)

it('says above every page of a province that went into another one that it is to be read only', async () => {
  const known = me()
  server.use(http.get('/api/directory/v1/me', () => HttpResponse.json({ ...known, tenant: { ...known.tenant, demonstration: false, lastDay: '2025-06-30' }, todayShifted: false })))
  show(<Shell />)

  expect(await screen.findByText('Tỉnh Bắc Giang (đến 30/06/2025), chỉ xem.')).toBeTruthy()
})

it('says nothing of the kind while a province goes on', async () => {
  show(<Shell />)

  expect((await screen.findByText(/^Dữ liệu trình diễn/)).textContent).not.toContain('chỉ xem')
  expect(screen.queryByText(/chỉ xem/)).toBeNull()
})

import { fireEvent, screen } from '@testing-library/react'
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

it('says in the province that it went into that its records open with accounts of the old one', async () => {
  const known = me()
  server.use(http.get('/api/directory/v1/me', () => HttpResponse.json({ ...known, tenant: { ...known.tenant, predecessors: [{ name: 'Tỉnh Bắc Giang', lastDay: '2025-06-30' }] } })))
  show(<Shell />)

  fireEvent.click(await screen.findByRole('button', { name: 'Hồ sơ tỉnh cũ' }))

  expect(await screen.findByText('Tỉnh Bắc Giang (đến 30/06/2025), chỉ xem.')).toBeTruthy()
  expect(screen.getByText(/chỉ mở bằng tài khoản của tỉnh đó/)).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Đăng xuất để dùng tài khoản của tỉnh cũ' })).toBeTruthy()
})

it('offers no old records where no province went into this one', async () => {
  show(<Shell />)

  await screen.findByText(/^Dữ liệu trình diễn/)
  expect(screen.queryByRole('button', { name: 'Hồ sơ tỉnh cũ' })).toBeNull()
})

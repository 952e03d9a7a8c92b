import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { afterEach, expect, it, vi } from 'vitest'
import { get } from '@/api/client'
import { handlers } from '@/mocks/handlers'
import { serverFor, show } from '@/mocks/test-page'
import { SessionGate } from './session-gate'

const server = serverFor(...handlers)
afterEach(() => vi.useRealTimers())

it('keeps what was typed when the session ends, and goes on after signing in beside it', async () => {
  show(<SessionGate><label>Nơi ký <input /></label></SessionGate>)
  fireEvent.change(await screen.findByLabelText('Nơi ký'), { target: { value: 'Nhà văn hóa thôn Đông' } })
  server.use(http.get('/api/directory/v1/me', () => HttpResponse.json({ status: 401 }, { status: 401 })))

  await get('/api/directory/v1/me').catch(() => undefined)

  expect(await screen.findByText(/Phiên làm việc đã hết\. Đăng nhập lại ở cửa sổ mới/)).toBeTruthy()
  expect((screen.getByLabelText('Nơi ký') as HTMLInputElement).value).toBe('Nhà văn hóa thôn Đông')

  fireEvent.click(screen.getByRole('button', { name: 'Tiếp tục' }))

  await waitFor(() => expect(screen.queryByText(/Phiên làm việc đã hết\. Đăng nhập lại/)).toBeNull())
  expect((screen.getByLabelText('Nơi ký') as HTMLInputElement).value).toBe('Nhà văn hóa thôn Đông')
})

it('shows a failed sign-in instead of trying for ever', async () => {
  server.use(http.get('/session', () => HttpResponse.json({ authenticated: false, login: '/login' })))
  window.history.replaceState(null, '', '/app/?login=failed')

  show(<SessionGate><p>Trang</p></SessionGate>)

  expect(await screen.findByText('Chưa đăng nhập được')).toBeTruthy()
  expect(screen.queryByText('Trang')).toBeNull()
  window.history.replaceState(null, '', '/')
})

it('warns after 25 minutes without a hand on it although the page goes on reading, and ends the session after 30', async () => {
  let ended = 0
  server.use(http.post('/logout', () => {
    ended++
    return HttpResponse.json({ location: '/app/' })
  }))
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] })
  show(<SessionGate><label>Nơi ký <input /></label></SessionGate>)
  await vi.waitFor(() => expect(screen.getByLabelText('Nơi ký')).toBeTruthy())
  fireEvent.keyDown(screen.getByLabelText('Nơi ký'))
  fireEvent.change(screen.getByLabelText('Nơi ký'), { target: { value: 'Nhà văn hóa thôn Đông' } })

  act(() => void vi.advanceTimersByTime(24 * 60_000))
  await get('/api/directory/v1/me')
  expect(screen.queryByRole('alert')).toBeNull()
  act(() => void vi.advanceTimersByTime(2 * 60_000))
  expect(screen.getByRole('alert').textContent).toContain('5 phút')
  act(() => void vi.advanceTimersByTime(5 * 60_000))

  await vi.waitFor(() => expect(ended).toBe(1))
  expect(screen.getByText(/Phiên làm việc đã hết\. Đăng nhập lại ở cửa sổ mới/)).toBeTruthy()
  expect((screen.getByLabelText('Nơi ký') as HTMLInputElement).value).toBe('Nhà văn hóa thôn Đông')
})

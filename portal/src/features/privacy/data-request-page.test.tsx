import { fireEvent, screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import { handlers } from '@/mocks/handlers'
import { forgetPrivacyActs } from '@/mocks/privacy'
import { serverFor, show } from '@/mocks/test-page'
import { DataRequestPage } from './data-request-page'

const server = serverFor(...handlers)

beforeEach(() => {
  localStorage.setItem('mock.as', 'dpo')
  forgetPrivacyActs()
})

const dialog = () => document.querySelector('dialog[open]')
const press = (name: string) => {
  const button = [...(dialog()?.querySelectorAll('button') ?? [])].find((each) => each.textContent === name)
  if (!button) throw new Error(`no button ${name}`)
  fireEvent.click(button)
}

it('shows both clocks, which one is late and which one no rule sets', async () => {
  show(<DataRequestPage />)

  const late = (await screen.findByText('Vi Thị Hồng')).closest('tr')
  expect(late?.textContent).toContain('10/03/2026 quá hạn')
  expect(late?.textContent).toContain('21/03/2026')
  const older = screen.getByText('đã xóa tên').closest('tr')
  expect(older?.textContent).toContain('chưa cấu hình')
  expect(older?.textContent).toContain('xong 04/10/2024')
})

it('refuses only with the legal ground', async () => {
  show(<DataRequestPage />)
  fireEvent.click(await screen.findByRole('button', { name: 'Từ chối: Vi Thị Hồng' }))
  fireEvent.change(await screen.findByLabelText('Ngày'), { target: { value: '09/03/2026' } })
  press('Từ chối')
  await screen.findByText('Chưa nhập “Căn cứ pháp luật”.')
  fireEvent.change(screen.getByLabelText('Căn cứ pháp luật'), { target: { value: 'Phục vụ hoạt động của cơ quan nhà nước' } })
  press('Từ chối')

  await waitFor(() => expect(screen.queryByRole('button', { name: 'Từ chối: Vi Thị Hồng' })).toBeNull())
  fireEvent.click(screen.getByRole('tab', { name: 'Đã kết thúc' }))
  const refused = (await screen.findByText('Vi Thị Hồng')).closest('tr')
  expect(refused?.textContent).toContain('Phục vụ hoạt động của cơ quan nhà nước')
})

it('S54 reads what is held about somebody only when it is asked for', async () => {
  let looks = 0
  server.events.on('request:start', ({ request }) => {
    if (request.url.endsWith('/held')) looks += 1
  })
  show(<DataRequestPage />)
  const open = await screen.findByRole('button', { name: 'Thông tin đang lưu: Vi Thị Hồng' })
  expect(looks).toBe(0)

  fireEvent.click(open)

  await waitFor(() => expect(dialog()?.textContent).toContain('Số giấy phép hành nghề: 01234/BG-CCHN'))
  expect(dialog()?.textContent).toContain('ghi vào nhật ký')
  expect(looks).toBe(1)
})

it('S41 takes away the register of the requests that are shown, with the reason', async () => {
  const asked: string[] = []
  server.use(
    http.get('/api/directory/v1/data-requests/export', ({ request }) => {
      asked.push(new URL(request.url).search)
      return new HttpResponse('', { headers: { 'Content-Disposition': 'attachment; filename="data-requests.xlsx"' } })
    }),
  )
  show(<DataRequestPage />)
  fireEvent.click(await screen.findByRole('tab', { name: 'Đã kết thúc' }))
  fireEvent.click(screen.getByRole('button', { name: 'Tải Excel' }))
  fireEvent.change(await screen.findByLabelText('Lý do xuất (ghi vào nhật ký)'), { target: { value: 'Báo cáo thanh tra' } })
  press('Tải Excel')

  await waitFor(() => expect(asked).toHaveLength(1))
  expect(new URLSearchParams(asked[0]).get('open')).toBe('false')
  expect(new URLSearchParams(asked[0]).get('reason')).toBe('Báo cáo thanh tra')
})

it('says when what is held cannot be told now', async () => {
  server.use(http.get('/api/directory/v1/data-requests/:id/held', () => HttpResponse.json({ type: 'about:blank', title: 'Tạm thời chưa phục vụ được', status: 500, detail: 'Hãy thử lại sau.' }, { status: 500, headers: { 'Content-Type': 'application/problem+json' } })))
  show(<DataRequestPage />)

  fireEvent.click(await screen.findByRole('button', { name: 'Thông tin đang lưu: Vi Thị Hồng' }))

  await waitFor(() => expect(dialog()?.querySelector('[role="alert"]')).toBeTruthy())
})

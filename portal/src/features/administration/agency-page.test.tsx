import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { handlers } from '@/mocks/handlers'
import { serverFor, show } from '@/mocks/test-page'
import { AgencyPage } from './agency-page'

serverFor(...handlers)

const dialog = () => document.querySelector('dialog[open]')
const press = (name: string) => {
  const button = [...(dialog()?.querySelectorAll('button') ?? [])].find((each) => each.textContent === name)
  if (!button) throw new Error(`no button ${name}`)
  fireEvent.click(button)
}

it('shows a new secret once and forgets it with the dialog', async () => {
  localStorage.setItem('mock.as', 'admin')
  show(<AgencyPage />)
  fireEvent.click(await screen.findByRole('button', { name: 'Cấp lại mật khẩu: Hệ thống báo cáo của Cục Dân số' }))
  expect(dialog()?.textContent).toContain('không dùng được nữa')
  press('Cấp lại mật khẩu')

  await waitFor(() => expect(dialog()?.textContent).toContain('Zx81-moi-tinh'))
  press('Đóng')

  await waitFor(() => expect(document.body.textContent).not.toContain('Zx81-moi-tinh'))
})

it('revokes only with a reason and after its effect was said', async () => {
  localStorage.setItem('mock.as', 'admin')
  show(<AgencyPage />)
  fireEvent.click(await screen.findByRole('button', { name: 'Thu hồi kết nối: Hệ thống báo cáo của Cục Dân số' }))
  await waitFor(() => expect(dialog()?.textContent).toContain('không đọc được nữa, ngay từ lúc này'))
  press('Thu hồi kết nối')
  await screen.findByText('Chưa nhập “Lý do thu hồi”.')
  fireEvent.change(screen.getByLabelText('Lý do thu hồi'), { target: { value: 'Hết thỏa thuận' } })
  press('Thu hồi kết nối')

  expect(await screen.findByText('Đã thu hồi')).toBeTruthy()
  expect(screen.queryByRole('button', { name: /^Thu hồi kết nối: Hệ thống/ })).toBeNull()
})

it('shows what each may follow, and asks it of a new one', async () => {
  localStorage.setItem('mock.as', 'admin')
  show(<AgencyPage />)
  expect((await screen.findAllByText('Cơ sở, Cam kết')).length).toBeGreaterThan(0)
  fireEvent.click(screen.getByRole('button', { name: 'Thêm kết nối' }))
  fireEvent.change(await screen.findByLabelText('Tên kết nối'), { target: { value: 'Kho dữ liệu' } })
  press('Thêm kết nối')

  expect(await screen.findByText('Chưa nhập “Được theo dõi”.')).toBeTruthy()
})

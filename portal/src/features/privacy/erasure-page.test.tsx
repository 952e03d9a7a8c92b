import { fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { handlers } from '@/mocks/handlers'
import { forgetPrivacyActs } from '@/mocks/privacy'
import { serverFor, show } from '@/mocks/test-page'
import { ErasurePage } from './erasure-page'

serverFor(...handlers)

beforeEach(() => {
  localStorage.setItem('mock.as', 'dpo')
  forgetPrivacyActs()
})

const press = (name: string) => {
  const button = [...(document.querySelector('dialog[open]')?.querySelectorAll('button') ?? [])].find((each) => each.textContent === name)
  if (!button) throw new Error(`no button ${name}`)
  fireEvent.click(button)
}

it('proposes names with the rule by which they were kept', async () => {
  show(<ErasurePage />)

  expect(await screen.findByText('Nguyễn Thị Cũ')).toBeTruthy()
  expect(screen.getByText(/hết 5 năm lưu/).textContent).toContain('Đề xuất của phần mềm')
})

it('erases a name only after its effect was said', async () => {
  show(<ErasurePage />)
  fireEvent.click(await screen.findByRole('button', { name: 'Xóa thông tin: Nguyễn Thị Cũ' }))
  await waitFor(() => expect(document.querySelector('dialog[open]')?.textContent).toContain('không lấy lại được'))
  expect(screen.getAllByText('Nguyễn Thị Cũ').length).toBeGreaterThan(0)
  press('Xóa thông tin')

  await waitFor(() => expect(screen.queryByRole('button', { name: 'Xóa thông tin: Nguyễn Thị Cũ' })).toBeNull())
})

it('offers no erasure of a name on hold', async () => {
  show(<ErasurePage />)

  expect((await screen.findByText(/Hồ sơ kiểm tra 12\/KT/)).closest('tr')?.textContent).toContain('Đang giữ lại')
  expect(screen.queryByRole('button', { name: 'Xóa thông tin: Trần Văn Giữ' })).toBeNull()
  expect(screen.getByRole('button', { name: 'Bỏ giữ lại: Trần Văn Giữ' })).toBeTruthy()
})

it('holds a name only with a reason', async () => {
  show(<ErasurePage />)
  fireEvent.click(await screen.findByRole('button', { name: 'Giữ lại: Nguyễn Thị Cũ' }))
  await screen.findByLabelText('Lý do giữ lại')
  press('Giữ lại')
  await screen.findByText('Chưa nhập “Lý do giữ lại”.')
  fireEvent.change(screen.getByLabelText('Lý do giữ lại'), { target: { value: 'Đang khiếu nại' } })
  press('Giữ lại')

  const held = await screen.findByRole('button', { name: 'Bỏ giữ lại: Nguyễn Thị Cũ' })
  expect(held.closest('tr')?.textContent).toContain('Đang khiếu nại')
  expect(screen.queryByRole('button', { name: 'Xóa thông tin: Nguyễn Thị Cũ' })).toBeNull()
})

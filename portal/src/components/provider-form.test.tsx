import { fireEvent, screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { handlers } from '@/mocks/handlers'
import { serverFor, show } from '@/mocks/test-page'
import { ProviderForm } from './provider-form'

const server = serverFor(...handlers)

async function choose(label: string, option: string) {
  fireEvent.mouseDown(screen.getByLabelText(label))
  if (label === 'Chức danh') fireEvent.change(screen.getByLabelText(label), { target: { value: option } })
  fireEvent.click(await screen.findByTitle(option))
}

it('asks for the licence where the title needs one, and calls it optional where not', async () => {
  show(<ProviderForm onDone={() => {}} />)
  expect(screen.getByLabelText('Số giấy phép hành nghề')).toBeTruthy()

  await choose('Chức danh', 'Cô đỡ thôn, bản')
  await waitFor(() => expect(screen.getByLabelText('Số giấy phép hành nghề (không bắt buộc)')).toBeTruthy())

  await choose('Chức danh', 'Hộ sinh')
  await waitFor(() => expect(screen.getByLabelText('Số giấy phép hành nghề')).toBeTruthy())
  fireEvent.click(screen.getByRole('button', { name: 'Thêm người' }))
  expect((await screen.findAllByText('Chưa nhập “Số giấy phép hành nghề”.')).length).toBeGreaterThan(0)
})

it('says that a namesake works there already before it closes', async () => {
  let closed = false
  server.use(http.post('/api/directory/v1/providers', () => HttpResponse.json({ id: 'x-9', warnings: ['same_name_at_workplace'] })))
  show(<ProviderForm onDone={() => (closed = true)} />)
  fireEvent.change(screen.getByLabelText('Họ và tên'), { target: { value: 'Trần Thị Bình' } })
  await choose('Chức danh', 'Cô đỡ thôn, bản')
  await choose('Nơi làm việc', 'Phòng khám đa khoa Tân Mỹ, xã Tân Mỹ')
  await choose('Dịch vụ cung cấp', 'Siêu âm')
  fireEvent.change(screen.getByLabelText('Từ ngày'), { target: { value: '20/11/2024' } })
  fireEvent.click(screen.getByRole('button', { name: 'Thêm người' }))

  expect(await screen.findByText(/^Đã thêm. Ở nơi làm việc này đã có người cùng họ tên/)).toBeTruthy()
  expect(closed).toBe(false)
  fireEvent.click(screen.getByRole('button', { name: 'Đóng' }))
  expect(closed).toBe(true)
})

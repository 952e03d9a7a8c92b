import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { handlers } from '@/mocks/handlers'
import { serverFor, show } from '@/mocks/test-page'
import { ProviderForm } from './provider-form'

serverFor(...handlers)

async function choose(title: string) {
  fireEvent.mouseDown(screen.getByLabelText('Chức danh'))
  fireEvent.change(screen.getByLabelText('Chức danh'), { target: { value: title } })
  fireEvent.click(await screen.findByTitle(title))
}

it('asks for the licence where the title needs one, and calls it optional where not', async () => {
  show(<ProviderForm onDone={() => {}} onCancel={() => {}} />)
  expect(screen.getByLabelText('Số giấy phép hành nghề')).toBeTruthy()

  await choose('Cô đỡ thôn, bản')
  await waitFor(() => expect(screen.getByLabelText('Số giấy phép hành nghề (không bắt buộc)')).toBeTruthy())

  await choose('Hộ sinh')
  await waitFor(() => expect(screen.getByLabelText('Số giấy phép hành nghề')).toBeTruthy())
  fireEvent.click(screen.getByRole('button', { name: 'Thêm người' }))
  expect((await screen.findAllByText('Chưa nhập “Số giấy phép hành nghề”.')).length).toBeGreaterThan(0)
})

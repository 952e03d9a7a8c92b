import { fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { periods } from '@/mocks/data/reports'
import { handlers } from '@/mocks/handlers'
import { serverFor, show } from '@/mocks/test-page'
import { TrackingPage } from './tracking-page'

serverFor(...handlers)
const known = periods.length

afterEach(() => {
  periods.splice(known)
  localStorage.removeItem('mock.as')
})

it('asks for a report out of turn and goes to its period', async () => {
  localStorage.setItem('mock.as', 'branch')
  show(<TrackingPage />, '/receiving')

  fireEvent.click(await screen.findByRole('button', { name: 'Đề nghị báo cáo đột xuất' }))
  fireEvent.change(screen.getByLabelText('Tên báo cáo'), { target: { value: 'Báo cáo đột xuất tháng 5' } })
  fireEvent.change(screen.getByLabelText('Từ ngày'), { target: { value: '1/5/2024' } })
  fireEvent.change(screen.getByLabelText('Đến ngày'), { target: { value: '15/5/2024' } })
  fireEvent.change(screen.getByLabelText('Gửi trước ngày'), { target: { value: '10/6/2024' } })
  const buttons = screen.getAllByRole('button', { name: 'Đề nghị báo cáo đột xuất', hidden: true })
  fireEvent.click(buttons[buttons.length - 1] as HTMLElement)

  await waitFor(() => expect(periods.at(-1)).toMatchObject({ title: 'Báo cáo đột xuất tháng 5', from: '2024-05-01', to: '2024-05-15', plan: 'bac-giang-2024' }))
  await waitFor(() => expect(document.querySelector('dialog[open]')).toBeNull())
})

it('offers it to nobody else', async () => {
  localStorage.setItem('mock.as', 'leader')
  show(<TrackingPage />, '/receiving')

  expect(await screen.findByText('Sao chép lời nhắc')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Đề nghị báo cáo đột xuất' })).toBeNull()
})

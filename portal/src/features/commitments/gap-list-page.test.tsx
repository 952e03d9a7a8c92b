import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { handlers } from '@/mocks/handlers'
import { serverFor, show } from '@/mocks/test-page'
import { GapListPage } from './gap-list-page'

const server = serverFor(...handlers)

async function openRecording() {
  show(<GapListPage />, '/gap-list')
  await screen.findByText(/^Còn \d+\/54$/)
  fireEvent.click(screen.getByText('Ghi nhận ký'))
  await screen.findByText('Không hỗ trợ lựa chọn giới tính thai nhi')
  fireEvent.change(screen.getByLabelText('Ngày ký'), { target: { value: '5/11/24' } })
  fireEvent.change(screen.getByLabelText('Nơi ký'), { target: { value: 'Hội trường UBND xã' } })
}

it('records a list by exception: three unticked, one in conflict, the rest written', { timeout: 120_000 }, async () => {
  await openRecording()
  for (const tick of screen.getAllByLabelText(/^Đã ký: /).slice(0, 3)) fireEvent.click(tick)

  fireEvent.click(screen.getByText('Ghi nhận 37 cam kết'))

  expect(await screen.findByText(/Đã ghi 36\/37\. 1 dòng lỗi:/, {}, { timeout: 90_000 })).toBeTruthy()
  const conflict = screen.getByText(/đã có cam kết còn hiệu lực, ký ngày 02\/11\/2024/)
  expect(within(conflict.closest('tr') as HTMLElement).getByLabelText(/^Đã ký: /)).toBeTruthy()
  expect(screen.getByText('Thử lại 1 dòng')).toBeTruthy()
  expect((screen.getByLabelText('Nơi ký') as HTMLInputElement).value).toBe('Hội trường UBND xã')
})

it('refuses a day that is none before anything is sent', { timeout: 120_000 }, async () => {
  let sent = 0
  server.use(
    http.post('/api/commitments/v1/commitments', () => {
      sent++
      return HttpResponse.json({})
    }),
  )
  await openRecording()
  fireEvent.change(screen.getByLabelText('Ngày ký'), { target: { value: '31/02/2024' } })

  fireEvent.click(screen.getByText(/^Ghi nhận \d+ cam kết$/))

  expect(await screen.findByText('Chưa đúng ngày. Hãy viết như 05/11/2024.')).toBeTruthy()
  await waitFor(() => expect(sent).toBe(0))
})

it('asks at most four common fields for a whole list', { timeout: 120_000 }, async () => {
  await openRecording()

  const common = [...document.querySelectorAll('.ant-form-item-label label')].map((label) => label.textContent)
  expect(common).toEqual(['Ngày ký', 'Nơi ký', 'Bên nhận cam kết', 'Nội dung cam kết'])
})

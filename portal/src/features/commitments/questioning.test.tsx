import { fireEvent, screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { Route, Routes } from 'react-router'
import { expect, it } from 'vitest'
import { openDialog, press } from '@/mocks/acting'
import { handlers } from '@/mocks/handlers'
import { serverFor, show } from '@/mocks/test-page'
import { CommitmentPage } from './commitment-page'
import { QuestioningListPage } from './questioning-list-page'
import { QuestioningPage } from './questioning-page'

const server = serverFor(...handlers)

function open(address: string) {
  show(
    <Routes>
      <Route path="/commitments/:id" element={<CommitmentPage />} />
      <Route path="/questionings" element={<QuestioningListPage />} />
      <Route path="/questionings/:id" element={<QuestioningPage />} />
    </Routes>,
    address,
  )
}

it('is opened from the commitment by the head of a team, and dismissed when the case does not confirm it', async () => {
  localStorage.setItem('mock.as', 'teamHead')
  open('/commitments/c-1')
  fireEvent.click(await screen.findByRole('button', { name: 'Mở xem xét cam kết' }))
  fireEvent.change(await screen.findByLabelText('Số, ký hiệu vụ việc'), { target: { value: '07/QĐ-TTr' } })
  press('Mở xem xét cam kết')

  expect(await screen.findByRole('heading', { level: 1, name: 'Xem xét cam kết' })).toBeTruthy()
  expect((await screen.findAllByText('07/QĐ-TTr')).length).toBeGreaterThan(0)
  expect(screen.getByText('Đang xem xét')).toBeTruthy()

  fireEvent.click(screen.getByRole('button', { name: 'Không xác nhận vi phạm' }))
  await waitFor(() => expect(openDialog()?.querySelectorAll('button')).toHaveLength(2))
  press('Không xác nhận vi phạm')

  expect((await screen.findAllByText('Không xác nhận')).length).toBeGreaterThan(0)
  expect(screen.queryByRole('button', { name: 'Không xác nhận vi phạm' })).toBeNull()
})

it('shows those of the case who has read it', async () => {
  localStorage.setItem('mock.as', 'teamHead')
  server.use(http.get('/api/commitments/v1/questionings/q-9', () => HttpResponse.json({ id: 'q-9', commitment: 'c-1', caseReference: '09/QĐ', openedOn: '2024-11-20', version: 1 }, { headers: { ETag: '"1"' } })))
  open('/questionings/q-9')

  expect(await screen.findByText('Từng việc')).toBeTruthy()
  expect(screen.getByRole('heading', { level: 2, name: 'Ai đã xem' })).toBeTruthy()
})

it('shows those of the case alone the name and the scans of a signer who is erased everywhere else', async () => {
  localStorage.setItem('mock.as', 'teamHead')
  const asked: string[] = []
  server.use(
    http.get('/api/commitments/v1/questionings/q-9', () => HttpResponse.json({ id: 'q-9', commitment: 'c-1', caseReference: '09/QĐ', openedOn: '2024-11-20', erasedSigner: { name: 'Đặng Thị Trong', keptAt: 'Tủ hồ sơ 3', erasedOn: '2024-11-21' }, version: 2 }, { headers: { ETag: '"2"' } })),
    http.get('/api/commitments/v1/questionings/q-9/files', ({ request }) => {
      asked.push(new URL(request.url).pathname)
      return HttpResponse.json({ items: [{ id: 'f-1', name: 'Bản ký.pdf', type: 'pdf', size: 2048, keptAt: '2024-11-15T03:00:00Z', keptBy: 'Nguyễn Thị Hoà' }], history: [], actions: [], version: 1 }, { headers: { ETag: '"1"' } })
    }),
    http.get('/api/commitments/v1/commitments/c-1', () => HttpResponse.json({ id: 'c-1', subject: { id: 's-1' }, version: 9 }, { headers: { ETag: '"9"' } })),
  )
  open('/questionings/q-9')

  expect(await screen.findByRole('heading', { level: 2, name: 'Người ký đã được xóa tên' })).toBeTruthy()
  expect(screen.getByText(/Từ ngày 21\/11\/2024, tên và bản quét đã được xóa/)).toBeTruthy()
  expect((await screen.findByRole('link', { name: 'Đặng Thị Trong' })).getAttribute('href')).toBe('/commitments/c-1')
  expect(screen.getByText('Tủ hồ sơ 3')).toBeTruthy()
  expect(await screen.findByRole('button', { name: /Bản ký\.pdf/ })).toBeTruthy()
  expect(screen.queryByLabelText('Chọn tệp')).toBeNull()
  expect(asked).toEqual(['/api/commitments/v1/questionings/q-9/files'])
})

it('asks for no kept name or scan once the case has ended, or while nobody was erased', async () => {
  localStorage.setItem('mock.as', 'teamHead')
  let asked = 0
  server.use(
    http.get('/api/commitments/v1/questionings/q-9', () => HttpResponse.json({ id: 'q-9', commitment: 'c-1', caseReference: '09/QĐ', openedOn: '2024-11-20', closedOn: '2024-11-25', outcome: 'not_confirmed', version: 3 }, { headers: { ETag: '"3"' } })),
    http.get('/api/commitments/v1/questionings/q-9/files', () => {
      asked += 1
      return HttpResponse.json({ items: [], history: [], actions: [], version: 0 })
    }),
  )
  open('/questionings/q-9')

  expect((await screen.findAllByText('Không xác nhận')).length).toBeGreaterThan(0)
  expect(screen.queryByText('Người ký đã được xóa tên')).toBeNull()
  expect(asked).toBe(0)
})

it('is refused with its reason when the commitment is in question already', async () => {
  localStorage.setItem('mock.as', 'teamHead')
  server.use(http.post('/api/commitments/v1/questionings', () => HttpResponse.json({ type: 'https://canbang.vn/problems/questioning_open', title: 'Đang được xem xét', status: 409, detail: 'Cam kết này đang được xem xét trong một vụ việc.' }, { status: 409 })))
  open('/commitments/c-2')
  fireEvent.click(await screen.findByRole('button', { name: 'Mở xem xét cam kết' }))
  fireEvent.change(await screen.findByLabelText('Số, ký hiệu vụ việc'), { target: { value: '08/QĐ-TTr' } })
  press('Mở xem xét cam kết')

  expect(await screen.findByText('Cam kết này đang được xem xét trong một vụ việc.')).toBeTruthy()
  expect(screen.getByLabelText<HTMLInputElement>('Số, ký hiệu vụ việc').value).toBe('08/QĐ-TTr')
})

it.each(['commune', 'district', 'branch', 'leader'])('shows %s neither the act nor that a commitment is in question', async (who) => {
  localStorage.setItem('mock.as', who)
  open('/commitments/c-1')
  await screen.findByText('Lịch sử', { selector: 'h2' })
  await waitFor(() => expect(screen.getByRole('button', { name: 'In' })).toBeTruthy())

  expect(document.body.textContent).not.toMatch(/xem xét/i)
})

it('tells whoever is not of the case nothing, and asks the service nothing', async () => {
  let asked = 0
  server.use(
    http.get('/api/commitments/v1/questionings/:id', () => {
      asked += 1
      return HttpResponse.json({})
    }),
  )
  open('/questionings/q-1')

  expect(await screen.findByText('Không tìm thấy trong phạm vi của đơn vị.')).toBeTruthy()
  expect(document.body.textContent).not.toMatch(/xem xét/i)
  expect(asked).toBe(0)
})

it('is found again in the list of the own cases', async () => {
  localStorage.setItem('mock.as', 'teamHead')
  open('/questionings')

  const link = await screen.findByRole('link', { name: '07/QĐ-TTr' })

  expect(link.getAttribute('href')).toBe('/questionings/q-1')
  expect(link.closest('tr')?.textContent).toContain('Không xác nhận')
})

it('has no list for anybody else', async () => {
  open('/questionings')

  expect(await screen.findByText('Không tìm thấy trong phạm vi của đơn vị.')).toBeTruthy()
  expect(document.body.textContent).not.toMatch(/xem xét/i)
})

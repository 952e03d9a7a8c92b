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

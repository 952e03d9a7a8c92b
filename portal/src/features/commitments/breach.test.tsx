import { fireEvent, screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { Route, Routes } from 'react-router'
import { expect, it } from 'vitest'
import type { CommitmentView } from '@/api/commitments'
import { openDialog, press } from '@/mocks/acting'
import { signed } from '@/mocks/data/commitments'
import { handlers } from '@/mocks/handlers'
import { serverFor, show } from '@/mocks/test-page'
import { CommitmentPage } from './commitment-page'

const server = serverFor(...handlers)
const BASE = '/api/commitments/v1/commitments'
const model = signed[0] as CommitmentView
const breach = { clause: 'no_assist_sex_selection', decision: '12/KL-TTr', decidedOn: '2024-10-01' } as const

function open(view: Partial<CommitmentView>) {
  const record = { view: { ...model, ...view } as CommitmentView, etag: '"1"' }
  const sent: unknown[] = []
  server.use(
    http.get(`${BASE}/${model.id}`, () => HttpResponse.json(record.view, { headers: { ETag: record.etag } })),
    http.post(`${BASE}/${model.id}/:act`, async ({ params, request }) => {
      sent.push([params.act, await request.json()])
      if (request.headers.get('If-Match') !== record.etag) return HttpResponse.json({ type: 'https://canbang.vn/problems/stale_version', title: 'Đã thay đổi', status: 412 }, { status: 412 })
      return HttpResponse.json(record.view)
    }),
  )
  show(
    <Routes>
      <Route path="/commitments/:id" element={<CommitmentPage />} />
    </Routes>,
    `/commitments/${model.id}`,
  )
  return { record, sent }
}

async function typeBreach() {
  fireEvent.click(await screen.findByRole('button', { name: 'Ghi vi phạm theo kết luận' }))
  fireEvent.change(await screen.findByLabelText('Số kết luận, quyết định'), { target: { value: '15/KL-TTr' } })
  fireEvent.change(screen.getByLabelText('Ngày quyết định'), { target: { value: '19/11/2024' } })
}

it('records a breach from a signed paper, of the one clause that was signed', async () => {
  localStorage.setItem('mock.as', 'branch')
  const { sent } = open({})
  await typeBreach()

  press('Ghi vi phạm theo kết luận')

  await waitFor(() => expect(openDialog()).toBeNull())
  expect(sent).toEqual([['breach', { decision: '15/KL-TTr', clause: 'no_assist_sex_selection', decidedOn: '2024-11-19' }]])
})

it('says why a breach is refused and keeps what was typed', async () => {
  localStorage.setItem('mock.as', 'branch')
  open({})
  server.use(http.post(`${BASE}/${model.id}/breach`, () => HttpResponse.json({ type: 'https://canbang.vn/problems/commitment_not_questioned', title: 'Cam kết chưa được xem xét', status: 409, detail: 'Chỉ ghi vi phạm sau khi cam kết được xem xét.' }, { status: 409 })))
  await typeBreach()

  press('Ghi vi phạm theo kết luận')

  expect(await screen.findByText('Chỉ ghi vi phạm sau khi cam kết được xem xét.')).toBeTruthy()
  expect(screen.getByLabelText<HTMLInputElement>('Số kết luận, quyết định').value).toBe('15/KL-TTr')
})

it('shows the decision that somebody else recorded beside the one that is typed', async () => {
  localStorage.setItem('mock.as', 'branch')
  const { record } = open({})
  await typeBreach()
  record.view = { ...record.view, status: 'breached', breach }
  record.etag = '"2"'

  press('Ghi vi phạm theo kết luận')

  const row = (await screen.findByText('12/KL-TTr')).closest('tr')
  expect(row?.textContent).toBe('Số kết luận, quyết định12/KL-TTr15/KL-TTr')
})

it('offers the act to nobody but the branch head', async () => {
  open({})
  await screen.findByText('Lịch sử', { selector: 'h2' })
  expect(screen.queryByRole('button', { name: 'Ghi vi phạm theo kết luận' })).toBeNull()
})

it('offers it for nothing that is breached already', async () => {
  localStorage.setItem('mock.as', 'branch')
  open({ status: 'breached', breach })
  await screen.findByText('Vi phạm cam kết')
  expect(screen.queryByRole('button', { name: 'Ghi vi phạm theo kết luận' })).toBeNull()
})

it('says what was concluded and that the remedy comes first, and records it', async () => {
  const { sent } = open({ status: 'breached', breach, actions: [{ name: 'remedy', allowed: true }, { name: 'renewal', allowed: false, reason: 'Ghi việc khắc phục trước khi ký lại.' }] })
  expect(await screen.findByText('12/KL-TTr')).toBeTruthy()
  expect(screen.getByText('Chưa ghi nhận khắc phục')).toBeTruthy()
  expect(screen.getByText('Ghi nhận khắc phục trước, sau đó mới ký lại.')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Ký lại' })).toBeNull()

  fireEvent.click(screen.getByRole('button', { name: 'Ghi nhận khắc phục' }))
  fireEvent.change(await screen.findByLabelText('Ngày khắc phục'), { target: { value: '15/11/2024' } })
  press('Ghi nhận khắc phục')

  await waitFor(() => expect(sent).toEqual([['remedy', { remediedOn: '2024-11-15' }]]))
})

it('lets it be signed again once it is remedied', async () => {
  open({ status: 'breached', breach: { ...breach, remediedOn: '2024-11-15' }, actions: [{ name: 'remedy', allowed: false, reason: 'Việc khắc phục đã được ghi.' }, { name: 'renewal', allowed: true }] })

  expect(await screen.findByText('15/11/2024')).toBeTruthy()
  expect(screen.getByText('Đã khắc phục, có thể ký lại.')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Ghi nhận khắc phục' })).toBeNull()
  expect(screen.getByRole('button', { name: 'Ký lại' })).toBeTruthy()
})

it('says why it cannot be signed again', async () => {
  open({ status: 'breached', breach: { ...breach, remediedOn: '2024-11-15' }, actions: [{ name: 'renewal', allowed: false, reason: 'Cam kết này đã được ký lại.' }] })

  expect(await screen.findByText('Cam kết này đã được ký lại.')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Ký lại' })).toBeNull()
})

it('annuls a breach by a later signed decision, where the record allows it', async () => {
  localStorage.setItem('mock.as', 'branch')
  const { sent } = open({ status: 'breached', breach, actions: [{ name: 'annulment', allowed: true }] })
  fireEvent.click(await screen.findByRole('button', { name: 'Hủy bỏ kết luận vi phạm' }))
  fireEvent.change(await screen.findByLabelText('Số quyết định hủy bỏ'), { target: { value: '20/QĐ-TTr' } })
  fireEvent.change(screen.getByLabelText('Ngày quyết định hủy bỏ'), { target: { value: '18/11/2024' } })
  press('Hủy bỏ kết luận vi phạm')

  await waitFor(() => expect(sent).toEqual([['annulment', { decision: '20/QĐ-TTr', decidedOn: '2024-11-18' }]]))
})

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

const BASE = '/api/commitments/v1'
const server = serverFor(...handlers)

const wrong: CommitmentView = {
  ...(signed[0] as CommitmentView),
  place: 'Hội trường UBND xã Tân Mĩ',
  keptAt: 'Tủ số 2',
  counterparty: { id: 'o-pyt', name: 'Phòng Y tế thành phố Bắc Giang', title: 'Trưởng phòng' },
  sheet: { id: 'sheet-1', number: '07201/2024/001', row: 3 },
  renews: 'c-0',
  actions: [{ name: 'end', allowed: true }],
}

it('opens what was entered by mistake once more, to be put right and recorded', async () => {
  let ended: unknown
  let body: unknown
  server.use(
    http.get(`${BASE}/commitments/c-1`, () => HttpResponse.json(ended ? { ...wrong, status: 'ended', endReason: 'error', actions: [] } : wrong, { headers: { ETag: '"1"' } })),
    http.get(`${BASE}/clauses`, () => HttpResponse.json({ on: '2024-03-14', items: [{ kind: 'no_assist_sex_selection' }, { kind: 'join_communication' }] })),
    http.get(`${BASE}/templates/applicable`, () => HttpResponse.json({ on: '2024-03-14', configured: false })),
    http.post(`${BASE}/commitments/c-1/end`, async ({ request }) => {
      ended = await request.json()
      return HttpResponse.json(wrong)
    }),
    http.post(`${BASE}/commitments`, async ({ request }) => {
      body = await request.json()
      return HttpResponse.json({ ...wrong, id: 'c-2' }, { status: 201 })
    }),
  )
  show(<Routes><Route path="/commitments/:id" element={<CommitmentPage />} /></Routes>, '/commitments/c-1')
  fireEvent.click(await screen.findByRole('button', { name: 'Ghi nhầm, lập lại' }))
  press('Ghi nhầm, lập lại')

  expect(await screen.findByText(`Ghi nhận lại: ${wrong.subject.name}`)).toBeTruthy()
  expect(ended).toEqual({ reason: 'error', endedOn: '2024-03-14' })
  expect(screen.getByLabelText<HTMLInputElement>('Ngày ký').value).toBe('14/03/2024')
  expect((await screen.findByLabelText<HTMLInputElement>('Không hỗ trợ lựa chọn giới tính thai nhi')).checked).toBe(true)
  expect(screen.getByLabelText<HTMLInputElement>('Tham gia tuyên truyền').checked).toBe(false)
  fireEvent.change(screen.getByLabelText('Nơi ký'), { target: { value: 'Hội trường UBND xã Tân Mỹ' } })
  const verb = [...(openDialog()?.querySelectorAll('button') ?? [])].find((button) => button.textContent === 'Ghi nhận ký')
  await waitFor(() => expect(verb?.disabled).toBe(false))
  press('Ghi nhận ký')

  await waitFor(() =>
    expect(body).toEqual({
      subjectKind: 'provider',
      subject: wrong.subject.id,
      clauses: ['no_assist_sex_selection'],
      signedOn: '2024-03-14',
      place: 'Hội trường UBND xã Tân Mỹ',
      counterparty: { organisation: 'o-pyt', title: 'Trưởng phòng' },
      sheet: 'sheet-1',
      renews: 'c-0',
      keptAt: 'Tủ số 2',
    }),
  )
})

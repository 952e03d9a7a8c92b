import { fireEvent, screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { expect, it, vi } from 'vitest'
import { signed } from '@/mocks/data/commitments'
import { handlers } from '@/mocks/handlers'
import { serverFor, show } from '@/mocks/test-page'
import { Renewal } from './renewal'

const server = serverFor(...handlers)

it('renews with what the old commitment says already, linked to it, agreed to the clauses of the day', async () => {
  const old = signed[0]
  if (!old) throw new Error('no commitment')
  let body: unknown
  server.use(
    http.post('/api/commitments/v1/commitments', async ({ request }) => {
      body = await request.json()
      return HttpResponse.json({ ...old, id: 'c-renewed' }, { status: 201 })
    }),
  )
  const onClose = vi.fn()
  show(<Renewal view={old} onClose={onClose} />)
  await screen.findByText('Trạm Y tế xã Tân Mỹ')
  await screen.findByText('Không hỗ trợ lựa chọn giới tính thai nhi')
  fireEvent.change(screen.getByLabelText('Ngày ký'), { target: { value: '20/11/2024' } })
  const button = [...document.querySelectorAll('dialog button')].find((each) => each.textContent === 'Ký lại')
  if (!button) throw new Error('no button')

  fireEvent.click(button)

  await waitFor(() => expect(onClose).toHaveBeenCalled())
  expect(body).toMatchObject({ renews: old.id, subject: old.subject.id, clauses: ['no_assist_sex_selection'], signedOn: '2024-11-20', counterparty: { organisation: 'o-tyt' } })
})

import { fireEvent, screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { tallies } from '@/mocks/data/commitments'
import { handlers } from '@/mocks/handlers'
import { serverFor, show } from '@/mocks/test-page'
import { TallyPage } from './tally-page'

const server = serverFor(...handlers)

it('takes the number of missing villages from the server', async () => {
  const summary = { holders: 12, recorded: 9, missing: 2, signed: 100, total: 118, asOf: '2024-11-20T03:14:00Z' }
  server.use(http.get('/api/commitments/v1/tallies', () => HttpResponse.json({ items: [], summary })))
  show(<TallyPage />)

  expect(await screen.findByText('Chưa có số liệu năm nay: 2/12')).toBeTruthy()
})

it('takes back a total that was recorded for the wrong village, on the version that was read', async () => {
  const [first] = tallies
  const row = { ...first, tally: 't-1', previous: { asOf: '2024-03-05', signed: 90, total: 118, keptAt: 'Trạm Y tế xã' }, actions: [{ name: 'record', allowed: true }, { name: 'withdrawal', allowed: true }] }
  const summary = { holders: 1, recorded: 1, missing: 0, signed: 100, total: 118, asOf: '2024-11-20T03:14:00Z' }
  const sent: { body: unknown; version: string | null }[] = []
  server.use(
    http.get('/api/commitments/v1/tallies', () => HttpResponse.json({ items: [row], summary })),
    http.get('/api/commitments/v1/tallies/t-1', () => HttpResponse.json({ id: 't-1' }, { headers: { ETag: '"4"' } })),
    http.post('/api/commitments/v1/tallies/t-1/withdrawal', async ({ request }) => {
      sent.push({ body: await request.json(), version: request.headers.get('If-Match') })
      return HttpResponse.json({ id: 't-1' }, { headers: { ETag: '"5"' } })
    }),
  )
  show(<TallyPage />)
  fireEvent.click(await screen.findByRole('button', { name: /^Ghi nhầm, bỏ số này: / }))

  expect(await screen.findByText(/Số 100\/118 ngày 02\/11\/2023 không còn được tính. Số 90 ngày 05\/03\/2024 được tính tiếp./)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Ghi nhầm, bỏ số này' }))

  await waitFor(() => expect(sent).toEqual([{ body: { asOf: '2023-11-02' }, version: '"4"' }]))
})

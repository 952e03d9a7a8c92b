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

const [first] = tallies
const summary = { holders: 1, recorded: 1, missing: 0, signed: 100, total: 118, asOf: '2024-11-20T03:14:00Z' }
const totalOf = (clause: string, signed: number) => ({ ...first, clause, last: { ...first?.last, signed } })

function clausesOf(...items: { kind: string; endsOn?: string }[]) {
  server.use(
    http.get('/api/commitments/v1/clauses', () => HttpResponse.json({ on: '2024-11-20', items: items.map((each) => ({ ...each, subjectKinds: ['staff_of_unit'] })) })),
    http.get('/api/commitments/v1/tallies', ({ request }) => {
      const clause = new URL(request.url).searchParams.get('clause') ?? 'no_sex_selection'
      return HttpResponse.json({ items: [totalOf(clause, { no_sex_selection: 90, join_communication: 70 }[clause] ?? 20)], summary })
    }),
  )
}

async function chooseClause(option: string) {
  fireEvent.mouseDown(await screen.findByLabelText('Nội dung cam kết'))
  const titled = await screen.findAllByTitle(option)
  fireEvent.click(titled.at(-1) as HTMLElement)
}

it('tells and takes the totals of the clause that is chosen', { timeout: 30_000 }, async () => {
  clausesOf({ kind: 'no_sex_selection' }, { kind: 'join_communication' })
  const sent: unknown[] = []
  server.use(
    http.post('/api/commitments/v1/tallies', async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(totalOf('join_communication', 80))
    }),
  )
  show(<TallyPage />, '/commitments/tallies?kind=staff_of_unit')
  expect(await screen.findByText(/Lần trước 90\/118/)).toBeTruthy()

  await chooseClause('Tham gia tuyên truyền')
  expect(await screen.findByText(/Lần trước 70\/118/)).toBeTruthy()
  fireEvent.change(screen.getByLabelText(/: Ngày ký$/), { target: { value: '20/11/2024' } })
  fireEvent.change(screen.getByLabelText(/: Số người đang có cam kết/), { target: { value: '80' } })
  fireEvent.click(screen.getByRole('button', { name: 'Ghi số liệu 1 dòng' }))

  await waitFor(() => expect(sent).toHaveLength(1))
  expect(sent[0]).toMatchObject({ subjectKind: 'staff_of_unit', clause: 'join_communication', signed: 80 })
})

it('does not ask where only one clause may be signed', async () => {
  clausesOf({ kind: 'school_population_policy' })
  show(<TallyPage />, '/commitments/tallies?kind=school')
  await screen.findByText(/Lần trước/)

  expect(screen.queryByLabelText('Nội dung cam kết')).toBeNull()
})

it('offers a clause without words of its own by its last day, and one that has ended never, not even by its address', { timeout: 30_000 }, async () => {
  clausesOf({ kind: 'no_sex_selection' }, { kind: 'child_number_limit', endsOn: '2025-06-02' })
  const before = show(<TallyPage />, '/commitments/tallies?kind=staff_of_unit')
  await chooseClause('Nội dung chỉ áp dụng đến 02/06/2025')
  expect(await screen.findByText(/Lần trước 20\/118/)).toBeTruthy()
  before.unmount()

  clausesOf({ kind: 'no_sex_selection' })
  show(<TallyPage />, '/commitments/tallies?kind=staff_of_unit&clause=child_number_limit')
  expect(await screen.findByText(/Lần trước 90\/118/)).toBeTruthy()
  expect(screen.queryByLabelText('Nội dung cam kết')).toBeNull()
})

import { fireEvent, screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { Route, Routes } from 'react-router'
import { expect, it } from 'vitest'
import type { NormRow, NormView } from '@/api/norms'
import { openDialog, press } from '@/mocks/acting'
import { commune } from '@/mocks/data/people'
import { handlers } from '@/mocks/handlers'
import { serverFor, show } from '@/mocks/test-page'
import { NormListPage } from './norm-list-page'
import { NormPage } from './norm-page'

const server = serverFor(...handlers)
const NORMS = '/api/commitments/v1/norms'
const every = (...names: string[]) => names.map((name) => ({ name, allowed: true }))

const lacking: NormRow = { holder: { id: 'v-1', name: 'Đông', kind: 'thon' }, unit: commune, kind: 'village_convention', hasClause: false, waiting: false, actions: every('record') }
const having: NormRow = {
  ...lacking, holder: { id: 'v-2', name: 'Hạ', kind: 'xom' }, hasClause: true, waiting: true, status: 'needs_review', norm: 'n-2', actions: [],
  text: { status: 'needs_review', adoptedOn: '2022-05-12', clauses: [{ kind: 'no_sex_selection' }], clausesEndedByLaw: 0, reviewNeeded: true, reference: '11/QĐ-UBND' },
}

const model: NormView = {
  id: 'n-2', kind: 'village_convention', holder: 'v-2', holderName: 'Hạ', unit: commune, responsible: commune, status: 'in_force', hasClause: true,
  texts: [{ status: 'in_force', adoptedOn: '2022-05-12', clauses: [{ kind: 'no_sex_selection' }], clausesEndedByLaw: 0, reviewNeeded: false, reference: '11/QĐ-UBND' }],
  history: [{ at: '2022-06-01T02:00:00Z', act: 'entered', by: 'Nguyễn Thị Hoà' }], actions: [], version: 1,
}

function list() {
  const sent: unknown[] = []
  const asked: Record<string, string>[] = []
  server.use(
    http.get(NORMS, ({ request }) => {
      asked.push(Object.fromEntries(new URL(request.url).searchParams))
      return HttpResponse.json({ items: [lacking, having], summary: { holders: 209, withClause: 118, waiting: 3, toReview: 1, asOf: '2024-11-20T03:14:00Z' } })
    }),
    http.post(NORMS, async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(model)
    }),
  )
  show(<NormListPage />)
  return { sent, asked }
}

function page(view: Partial<NormView>) {
  const sent: unknown[] = []
  server.use(
    http.get(`${NORMS}/n-2`, () => HttpResponse.json({ ...model, ...view }, { headers: { ETag: '"4"' } })),
    http.post(`${NORMS}/n-2/:act`, async ({ params, request }) => {
      sent.push([params.act, await request.json()])
      return HttpResponse.json(model)
    }),
  )
  show(
    <Routes>
      <Route path="/norms/:id" element={<NormPage />} />
    </Routes>,
    '/norms/n-2',
  )
  return sent
}

const act = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }))

it('says how many have the clause, and shows those that lack it as the server orders them', async () => {
  list()

  expect(await screen.findByText('Có nội dung 118/209')).toBeTruthy()
  const rows = [...screen.getByRole('region', { name: 'Hương ước của thôn' }).querySelectorAll('tbody tr')].map((row) => [...row.children].slice(0, 6).map((cell) => cell.textContent?.trim()))
  expect(rows).toEqual([
    ['Thôn Đông', 'xã Tân Mỹ', 'Chưa có nội dung', '', '', ''],
    ['Xóm Hạ', 'xã Tân Mỹ', 'Có nội dung', 'Cần rà soát theo quy định mới Chờ kiểm tra', '12/05/2022', '11/QĐ-UBND'],
  ])
  expect(screen.getByRole('link', { name: 'Xóm Hạ' }).getAttribute('href')).toBe('/norms/n-2')
  expect(screen.queryByRole('button', { name: 'Ghi nhận văn bản: Xóm Hạ' })).toBeNull()
})

it('records a text in its row, from its paper, with the clauses that stand in it', async () => {
  const { sent } = list()
  await act('Ghi nhận văn bản: Thôn Đông')
  fireEvent.change(await screen.findByLabelText('Ngày thông qua, ban hành'), { target: { value: '10/11/2024' } })
  fireEvent.click(await screen.findByRole('checkbox', { name: 'Không lựa chọn giới tính thai nhi' }))
  fireEvent.change(screen.getByLabelText('Số văn bản (không bắt buộc)'), { target: { value: '31/QĐ-UBND' } })
  press('Ghi nhận văn bản')

  await waitFor(() => expect(openDialog()).toBeNull())
  expect(sent).toEqual([{ kind: 'village_convention', holder: 'v-1', adoptedOn: '2024-11-10', clauses: ['no_sex_selection'], reference: '31/QĐ-UBND' }])
})

it('asks for the other kind and for those alone that lack the clause', async () => {
  const { asked } = list()
  fireEvent.click(await screen.findByRole('tab', { name: 'Quy chế của cơ quan, doanh nghiệp' }))
  fireEvent.click(screen.getByRole('checkbox', { name: 'Chỉ nơi chưa có nội dung' }))

  await waitFor(() => expect(asked.at(-1)).toMatchObject({ kind: 'internal_regulation', lacking: 'true' }))
})

const first = model.texts[0] as NormView['texts'][number]
const waiting = { ...first, status: 'recorded' as const, adoptedOn: '2024-11-10', reference: '31/QĐ-UBND' }

/** The dialog of an act that asks for nothing: read, then done. */
async function confirmed(verb: string) {
  await act(verb)
  await waitFor(() => expect(openDialog()?.querySelector('button[type="submit"]')).toBeTruthy())
  press(verb)
}

it('lets a second person confirm the text that waits', async () => {
  const sent = page({ waiting, actions: every('confirmation') })
  expect(await screen.findByText('31/QĐ-UBND')).toBeTruthy()
  await confirmed('Xác nhận đúng bản giấy')

  await waitFor(() => expect(sent).toEqual([['confirmation', {}]]))
})

it('says to the first person why they cannot confirm', async () => {
  page({ waiting, actions: [{ name: 'confirmation', allowed: false, reason: 'Người kiểm tra phải khác người ghi nhận.' }] })

  expect(await screen.findByText('Người kiểm tra phải khác người ghi nhận.')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Xác nhận đúng bản giấy' })).toBeNull()
})

it('takes a mark for review away again', async () => {
  const sent = page({ texts: [{ ...first, reviewNeeded: true }], actions: every('review') })
  await confirmed('Bỏ dấu cần rà soát')

  await waitFor(() => expect(sent).toEqual([['review', { needed: false }]]))
})

it('leaves the mark that the law has set, and counts what it has ended without its words', async () => {
  page({ texts: [{ ...first, reviewNeeded: true, clausesEndedByLaw: 1, clausesEndedByLawFrom: '2025-06-03' }], actions: every('review') })

  expect(await screen.findByText('1 nội dung đã chấm dứt theo pháp luật từ 03/06/2025')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Bỏ dấu cần rà soát' })).toBeNull()
})

it('repeals from a day on', async () => {
  const sent = page({ actions: every('repeal') })
  await act('Bãi bỏ')
  fireEvent.change(await screen.findByLabelText('Bãi bỏ từ ngày'), { target: { value: '15/11/2024' } })
  press('Bãi bỏ')

  await waitFor(() => expect(sent).toEqual([['repeal', { repealedOn: '2024-11-15' }]]))
})

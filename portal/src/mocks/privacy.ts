import { http, HttpResponse } from 'msw'
import type { AuditEntry } from '@/api/directory'
import type { DataRequestView, DataSubject, ErasureView, HeldRecord } from '@/api/privacy'
import { commune } from './data/people'
import { problem } from './problem'

const BASE = '/api/directory/v1'
const FIRST = { headers: { ETag: '"1"' } }

const subjects: DataSubject[] = [
  { kind: 'provider', id: 'pr-1', name: 'Vi Thị Hồng', detail: 'Phòng khám Hồng Ngọc' },
  { kind: 'officer', id: 'p-9', name: 'Vi Văn Hùng', detail: 'bg.hung' },
]

const acts = (...names: string[]) => names.map((name) => ({ name, allowed: true }))

function firstErasures(): ErasureView[] {
  return [
    { id: 'er-1', fullName: 'Nguyễn Thị Cũ', facility: 'Phòng khám Bình An', commune, departedOn: '2019-06-01', committedUntil: '2019-06-01', dueOn: '2024-06-01', actions: acts('erasure', 'legal_hold') },
    { id: 'er-2', fullName: 'Trần Văn Giữ', facility: 'Phòng khám Bình An', commune, departedOn: '2018-01-01', dueOn: '2023-01-01', heldFor: 'Hồ sơ kiểm tra 12/KT', actions: acts('legal_hold_end') },
  ]
}

function firstRequests(): DataRequestView[] {
  return [
    {
      id: 'dr-1', kind: 'access', subject: { kind: 'provider', id: 'pr-1', name: 'Vi Thị Hồng', detail: 'Phòng khám Hồng Ngọc' }, receivedOn: '2026-03-06', byProcessor: false, state: 'received',
      answer: { dueOn: '2026-03-10', late: true, source: 'Nghị định 356/2025/NĐ-CP' }, execution: { dueOn: '2026-03-21', late: false, source: 'Nghị định 356/2025/NĐ-CP' }, actions: acts('answer', 'extension', 'completion', 'refusal'),
    },
    {
      id: 'dr-2', kind: 'correction', subject: { kind: 'provider', id: 'pr-7' }, receivedOn: '2024-10-02', byProcessor: false, state: 'answered',
      answer: { dueOn: '2024-10-05', doneOn: '2024-10-04', late: false, source: 'Nghị định 13/2023/NĐ-CP' }, execution: { late: false }, actions: acts('completion', 'refusal'),
    },
  ]
}

let erasures = firstErasures()
let requests = firstRequests()

/** Everything as it was before anybody acted. */
export function forgetPrivacyActs() {
  erasures = firstErasures()
  requests = firstRequests()
}

const held: HeldRecord[] = [
  { kind: 'provider_record', id: 'pr-1', from: '2019-02-01', fields: [{ what: 'full_name', value: 'Vi Thị Hồng' }, { what: 'practice_licence_no', value: '01234/BG-CCHN' }] },
  { kind: 'commitment', id: 'c-1', from: '2023-05-10', until: '2025-05-10', fields: [] },
]

const commitmentEntries: AuditEntry[] = [
  { number: 7, at: '2026-11-20T04:00:00Z', service: 'commitments', actor: '5d0c7b1e-5a0f-4a53-9c1d-0d6f5b0a1c12', act: 'exported', what: 'commitments: Đối chiếu số liệu quý', outcome: '120 rows' },
]

const isOpen = (row: DataRequestView) => row.state === 'received' || row.state === 'answered'

function settled(id: unknown, change: (row: DataRequestView, body: Record<string, string>) => Partial<DataRequestView>) {
  return async (request: Request) => {
    const row = requests.find((each) => each.id === id)
    if (!row) return problem(404, 'not_found', '')
    Object.assign(row, change(row, (await request.json()) as Record<string, string>))
    return HttpResponse.json(row, FIRST)
  }
}

/** Names to erase, what people ask of their data, and the audit beyond the directory. */
export const privacyHandlers = [
  http.get(`${BASE}/providers/erasures`, () => HttpResponse.json({ items: erasures, keptFor: { years: 5, status: 'proposed', source: 'Đề xuất của phần mềm (sau khi chấm dứt)' } })),
  http.get(`${BASE}/providers/:id/erasure`, ({ params }) => HttpResponse.json(erasures.find((each) => each.id === params.id), FIRST)),
  http.post(`${BASE}/providers/:id/erasure`, ({ params }) => {
    erasures = erasures.filter((each) => each.id !== params.id)
    return HttpResponse.json({ id: params.id, facility: '', commune, erasedOn: '2024-11-20', actions: [] }, FIRST)
  }),
  http.post(`${BASE}/providers/:id/legal-hold`, async ({ params, request }) => {
    const row = erasures.find((each) => each.id === params.id)
    if (row) Object.assign(row, { heldFor: ((await request.json()) as { reason: string }).reason, actions: acts('legal_hold_end') })
    return HttpResponse.json(row, FIRST)
  }),
  http.post(`${BASE}/providers/:id/legal-hold-end`, ({ params }) => {
    const row = erasures.find((each) => each.id === params.id)
    if (row) {
      delete row.heldFor
      row.actions = acts('erasure', 'legal_hold')
    }
    return HttpResponse.json(row, FIRST)
  }),
  http.get(`${BASE}/data-requests`, ({ request }) => HttpResponse.json({ items: requests.filter((row) => isOpen(row) === (new URL(request.url).searchParams.get('open') !== 'false')) })),
  http.get(`${BASE}/data-requests/:id`, ({ params }) => HttpResponse.json(requests.find((each) => each.id === params.id), FIRST)),
  http.get(`${BASE}/data-requests/:id/held`, () => HttpResponse.json({ items: held })),
  http.post(`${BASE}/data-requests`, async ({ request }) => {
    const body = (await request.json()) as { kind: DataRequestView['kind']; subject: { id: string }; receivedOn: string; byProcessor: boolean }
    const subject = subjects.find((each) => each.id === body.subject.id)
    if (!subject) return problem(422, 'data_subject_unknown', '')
    const made: DataRequestView = { id: `dr-${requests.length + 1}`, kind: body.kind, subject, receivedOn: body.receivedOn, byProcessor: body.byProcessor, state: 'received', answer: { late: false }, execution: { late: false }, actions: acts('answer', 'completion', 'refusal') }
    requests.unshift(made)
    return HttpResponse.json(made, { status: 201 })
  }),
  http.post(`${BASE}/data-requests/:id/answer`, ({ params, request }) => settled(params.id, (row, { on }) => ({ state: 'answered', answer: { ...row.answer, late: false, ...(on ? { doneOn: on } : {}) }, actions: acts('extension', 'completion', 'refusal') }))(request)),
  http.post(`${BASE}/data-requests/:id/extension`, ({ params, request }) => settled(params.id, (row, { reason }) => ({ execution: { ...row.execution, dueOn: '2026-04-05' }, ...(reason ? { extensionReason: reason } : {}), actions: acts('answer', 'completion', 'refusal') }))(request)),
  http.post(`${BASE}/data-requests/:id/completion`, ({ params, request }) => settled(params.id, () => ({ state: 'carried_out', actions: [] }))(request)),
  http.post(`${BASE}/data-requests/:id/refusal`, ({ params, request }) => settled(params.id, (_, { legalGround }) => ({ state: 'refused', ...(legalGround ? { legalGround } : {}), actions: [] }))(request)),
  http.get(`${BASE}/data-subjects`, ({ request }) => {
    const asked = new URL(request.url).searchParams
    const typed = (asked.get('q') ?? '').toLowerCase()
    return HttpResponse.json({ items: typed ? subjects.filter((each) => each.kind === asked.get('kind') && each.name?.toLowerCase().includes(typed)) : [] })
  }),
  http.get(`${BASE}/accounts`, () => HttpResponse.json({ items: [{ subject: '5d0c7b1e-5a0f-4a53-9c1d-0d6f5b0a1c12', name: 'Hoàng Minh', username: 'bg.quantri' }] })),
  http.get('/api/commitments/v1/audit', () => HttpResponse.json({ items: commitmentEntries, whole: true })),
  http.get('/api/reporting/v1/audit', () => HttpResponse.json({ items: [], whole: true })),
]

import { http, HttpResponse } from 'msw'
import type { CommitmentView, QuestioningView, RecordTally, SignCommitment, SheetView } from '@/api/commitments'
import { matches } from '@/lib/search'
import { gapItems, sheets, signed, tallies } from './data/commitments'
import { commune, persona } from './data/people'
import { problem } from './problem'

const BASE = '/api/commitments/v1'
const gap = [...gapItems]
const list = [...signed]
const answered = new Map<string, CommitmentView>()

const questionings: QuestioningView[] = []

const may = (permission: string) => persona().permissions.includes(permission)

/** The record with what the visitor may do to it now. */
function shown(view: CommitmentView): CommitmentView {
  const open = ['active', 'due_for_renewal', 'lapsed'].includes(view.status)
  const act = (name: string, allowed: boolean, reason: string) => (allowed ? { name, allowed } : { name, allowed, reason })
  const renewable = open || (view.breach?.remediedOn !== undefined && !view.renewedBy)
  return {
    ...view,
    actions: [
      ...(may('commitment:sign') ? [act('renewal', renewable, view.status === 'breached' ? 'Cam kết trước đã bị kết luận vi phạm. Ghi việc khắc phục trước khi ký lại.' : 'Cam kết không còn hiệu lực.')] : []),
      ...(may('commitment:end') ? [act('end', open, 'Cam kết không còn hiệu lực.')] : []),
      ...(view.status === 'breached' && may('commitment:remedy') ? [act('remedy', !view.breach?.remediedOn, 'Việc khắc phục đã được ghi.')] : []),
      ...(view.status === 'breached' && may('commitment:breach') ? [{ name: 'annulment', allowed: true }] : []),
      ...(may('commitment:void') ? [act('void', view.status !== 'voided', 'Cam kết đã hủy.')] : []),
    ],
  }
}

const answerOf = (view: CommitmentView) => HttpResponse.json(shown(view), { headers: { ETag: `"${view.version}"` } })

function changed(id: string | readonly string[] | undefined, change: (view: CommitmentView) => Partial<CommitmentView>) {
  const found = list.find((each) => each.id === id)
  if (!found) return problem(404, 'not_found', '')
  Object.assign(found, change(found), { version: found.version + 1 })
  return answerOf(found)
}

const clauses = [
  { kind: 'no_assist_sex_selection', subjectKinds: ['provider', 'facility'] },
  { kind: 'no_sex_selection', subjectKinds: ['household_group', 'staff_of_unit'] },
  { kind: 'join_communication', subjectKinds: ['staff_of_unit'] },
  { kind: 'school_population_policy', subjectKinds: ['school'] },
]

const gapOf = (kind: string | null) => (kind === 'facility' ? [] : gap)

export const commitmentHandlers = [
  http.get(`${BASE}/clauses`, ({ request }) => {
    const kind = new URL(request.url).searchParams.get('subjectKind') ?? ''
    return HttpResponse.json({ on: '2024-11-20', items: clauses.filter((clause) => clause.subjectKinds.includes(kind)) })
  }),
  http.get(`${BASE}/counterparties`, () =>
    HttpResponse.json({ items: [{ id: 'o-tyt', name: 'Trạm Y tế xã Tân Mỹ', own: true, byRule: true }, { id: 'o-pyt', name: 'Phòng Y tế thành phố Bắc Giang', own: false, byRule: true }] }),
  ),
  http.get(`${BASE}/gap-list`, ({ request }) => {
    const query = new URL(request.url).searchParams
    return HttpResponse.json({ items: gapOf(query.get('subjectKind')).filter((item) => matches(query.get('search') ?? '', item.subject.name ?? '')).slice(0, 50) })
  }),
  http.get(`${BASE}/gap-list/summary`, ({ request }) => {
    const facilities = new URL(request.url).searchParams.get('subjectKind') === 'facility'
    return HttpResponse.json({ missing: facilities ? 0 : gap.length, registered: facilities ? 6 : 54, inForce: facilities ? 6 : 54 - gap.length, asOf: new Date().toISOString() })
  }),
  http.get(`${BASE}/signing-sheets`, () => HttpResponse.json({ items: sheets.map((sheet) => ({ ...sheet, rows: undefined })) })),
  http.get(`${BASE}/signing-sheets/:id`, ({ params }) => {
    const sheet = sheets.find((each) => each.id === params.id)
    return sheet ? HttpResponse.json(sheet) : problem(404, 'not_found', '')
  }),
  http.post(`${BASE}/signing-sheets`, () => {
    const sheet: SheetView = {
      id: `sheet-${sheets.length + 1}`,
      number: `07201/2024/00${sheets.length + 1}`,
      subjectKind: 'provider',
      unit: commune,
      responsible: commune,
      madeOn: '2024-11-20',
      clauses: ['no_assist_sex_selection'],
      size: gap.length,
      signed: 0,
      rows: gap.map((item) => ({ number: item.number, subject: item.subject, state: 'open', reason: item.reason })),
      actions: [{ name: 'sign', allowed: true }],
    }
    sheets.unshift(sheet)
    return HttpResponse.json(sheet, { status: 201 })
  }),
  http.get(`${BASE}/commitments`, ({ request }) => {
    const query = new URL(request.url).searchParams
    const items = list.filter(
      (each) =>
        (!query.get('status') || each.status === query.get('status')) &&
        (query.get('inForce') !== 'true' || each.status === 'active' || each.status === 'due_for_renewal') &&
        (!query.get('kind') || each.subjectKind === query.get('kind')) &&
        matches(query.get('search') ?? '', `${each.subject.name ?? ''} ${each.subject.workplace ?? ''}`),
    )
    return HttpResponse.json({ items })
  }),
  http.get(`${BASE}/commitments/summary`, () => HttpResponse.json({ asOf: new Date().toISOString(), on: '2024-11-20', active: 12, dueForRenewal: 1, lapsed: 1, ended: 1, expiring: 5 })),
  http.get(`${BASE}/commitments/:id`, ({ params }) => {
    const found = list.find((each) => each.id === params.id)
    return found ? answerOf(found) : problem(404, 'not_found', '')
  }),
  http.post(`${BASE}/commitments`, async ({ request }) => {
    const body = (await request.json()) as SignCommitment
    const key = request.headers.get('Idempotency-Key') ?? ''
    if (answered.has(key)) return HttpResponse.json(answered.get(key), { status: 201 })
    if (body.subject === 's-7') return problem(409, 'commitment_in_force', 'Người này đã có cam kết còn hiệu lực, ký ngày 02/11/2024 tại phường Thọ Xương.')
    const at = gap.findIndex((item) => item.subject.id === body.subject)
    const item = gap[at]
    const model = signed[0]
    if (!item || !model) return problem(422, 'subject_unknown', 'Không có người này trong danh mục.')
    gap.splice(at, 1)
    sheets.forEach((sheet) => {
      const row = sheet.rows?.find((each) => each.subject.id === body.subject)
      if (row) {
        row.state = 'signed'
        sheet.signed += 1
      }
    })
    const made: CommitmentView = { ...model, id: `c-new-${body.subject}`, subject: item.subject, signedOn: body.signedOn, place: body.place, status: 'active' }
    list.unshift(made)
    answered.set(key, made)
    return HttpResponse.json(made, { status: 201 })
  }),
  http.post(`${BASE}/commitments/:id/end`, async ({ params, request }) => {
    const found = list.find((each) => each.id === params.id)
    if (!found) return problem(404, 'not_found', '')
    const body = (await request.json()) as { reason: string; endedOn: string }
    Object.assign(found, { status: 'ended', endReason: body.reason, endedOn: body.endedOn, actions: [] })
    return HttpResponse.json(found)
  }),
  http.post(`${BASE}/commitments/:id/breach`, async ({ params, request }) => {
    const breach = (await request.json()) as NonNullable<CommitmentView['breach']>
    return changed(params.id, () => ({ status: 'breached', breach }))
  }),
  http.post(`${BASE}/commitments/:id/annulment`, ({ params }) => changed(params.id, (view) => { delete view.breach; return { status: 'active' } })),
  http.post(`${BASE}/commitments/:id/remedy`, async ({ params, request }) => {
    const { remediedOn } = (await request.json()) as { remediedOn: string }
    return changed(params.id, (view) => (view.breach ? { breach: { ...view.breach, remediedOn } } : {}))
  }),
  http.post(`${BASE}/questionings`, async ({ request }) => {
    const body = (await request.json()) as Pick<QuestioningView, 'commitment' | 'caseReference'>
    if (questionings.some((each) => each.commitment === body.commitment && !each.outcome)) return problem(409, 'questioning_open', 'Cam kết này đang được xem xét trong một vụ việc.')
    const made: QuestioningView = { ...body, id: `q-${questionings.length + 1}`, openedOn: '2024-11-20', version: 1 }
    questionings.push(made)
    return HttpResponse.json(made, { status: 201, headers: { ETag: '"1"' } })
  }),
  http.get(`${BASE}/questionings`, () => (may('commitment:question') ? HttpResponse.json({ items: [...questionings].reverse() }) : problem(403, 'forbidden', ''))),
  http.get(`${BASE}/questionings/:id`, ({ params }) => {
    const found = questionings.find((each) => each.id === params.id)
    return found && may('commitment:question') ? HttpResponse.json(found, { headers: { ETag: `"${found.version}"` } }) : problem(404, 'not_found', '')
  }),
  http.get(`${BASE}/questionings/:id/readings`, () => HttpResponse.json({ items: [{ at: '2024-11-20T03:00:00Z', name: 'Giáp Văn Long', where: 'record' }] })),
  http.post(`${BASE}/questionings/:id/dismissal`, ({ params }) => {
    const found = questionings.find((each) => each.id === params.id)
    if (!found) return problem(404, 'not_found', '')
    Object.assign(found, { outcome: 'not_confirmed', closedOn: '2024-11-20', version: found.version + 1 })
    return HttpResponse.json(found, { headers: { ETag: `"${found.version}"` } })
  }),
  http.get(`${BASE}/tallies`, ({ request }) => {
    const query = new URL(request.url).searchParams
    const clause = query.get('clause') ?? 'no_sex_selection'
    const items = query.get('subjectKind') === 'household_group' ? tallies.filter((row) => row.clause === clause) : []
    const recorded = items.filter((row) => row.recordedThisYear).length
    return HttpResponse.json({
      items,
      summary: { holders: items.length, recorded, missing: items.length - recorded, signed: items.reduce((sum, row) => sum + (row.last?.signed ?? 0), 0), total: items.reduce((sum, row) => sum + (row.last?.total ?? 0), 0), asOf: new Date().toISOString() },
    })
  }),
  http.post(`${BASE}/tallies`, async ({ request }) => {
    const body = (await request.json()) as RecordTally
    const row = tallies.find((each) => each.holder.id === body.holder)
    if (!row) return problem(404, 'not_found', '')
    if (body.asOf > '2024-11-20') return problem(422, 'as_of_in_future', 'Ngày họp ở sau ngày hôm nay.', [{ pointer: '/asOf', detail: 'Ngày họp ở sau ngày hôm nay (20/11/2024).' }])
    const before = row.last?.signed ?? 0
    if (row.last) row.previous = row.last
    row.last = { asOf: body.asOf, signed: body.signed, total: body.total, keptAt: body.keptAt, ...(body.counterparty ? { counterparty: body.counterparty } : {}) }
    row.change = body.signed - before
    row.recordedThisYear = true
    return HttpResponse.json(row)
  }),
]

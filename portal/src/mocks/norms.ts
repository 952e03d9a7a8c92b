import { http, HttpResponse } from 'msw'
import type { NormKind, NormRow, NormText, NormView } from '@/api/norms'
import type { Action } from '@/api/views'
import { tallies } from './data/commitments'
import { commune, persona, province } from './data/people'
import { problem } from './problem'

const BASE = '/api/commitments/v1/norms'
const may = (permission: string) => persona().permissions.includes(permission)

interface Holder {
  id: string
  name: string
  kind: string
}

const holders: Record<NormKind, Holder[]> = {
  village_convention: tallies.map(({ holder }) => ({ id: holder.id, name: holder.name, kind: holder.kind ?? 'thon' })),
  internal_regulation: [
    { id: 'o-tyt', name: 'Trạm Y tế xã Tân Mỹ', kind: 'commune_health_station' },
    { id: 'o-may', name: 'Công ty May Tân Mỹ', kind: 'enterprise' },
  ],
}

interface Kept {
  view: Omit<NormView, 'actions' | 'hasClause' | 'status' | 'version'>
  enteredBy?: string
}

const adopted = (adoptedOn: string, clauses: NormText['clauses'][number]['kind'][], more: Partial<NormText> = {}): NormText => ({ status: 'in_force', adoptedOn, clauses: clauses.map((kind) => ({ kind })), clausesEndedByLaw: 0, reviewNeeded: false, ...more })

const norms = new Map<string, Kept>(
  holders.village_convention.slice(3).map((holder, index): [string, Kept] => [
    `n-${index + 4}`,
    {
      view: {
        id: `n-${index + 4}`, kind: 'village_convention', holder: holder.id, holderName: holder.name, unit: commune, responsible: commune,
        texts: [adopted('2022-05-12', index === 1 ? [] : ['no_sex_selection'], { reference: `${index + 11}/QĐ-UBND`, keptAt: 'UBND xã', ...(index === 2 ? { status: 'needs_review', reviewNeeded: true } : {}) })],
        history: [{ at: '2022-06-01T02:00:00Z', act: 'entered', by: 'Nguyễn Thị Hoà' }, { at: '2022-06-03T02:00:00Z', act: 'confirmed', by: 'Lê Thị Ánh' }],
        ...(index === 0 ? { waiting: adopted('2024-11-10', ['no_sex_selection', 'join_communication'], { status: 'recorded', reference: '31/QĐ-UBND' }) } : {}),
      },
      ...(index === 0 ? { enteredBy: 'bg.tanmy' } : {}),
    },
  ]),
)

function acts({ view, enteredBy }: Kept): Action[] {
  const applies = view.texts[0]?.repealedOn === undefined && view.texts.length > 0
  const second = enteredBy !== persona().username
  return [
    ...(may('norm:record') ? [view.waiting ? { name: 'record', allowed: false, reason: 'Văn bản ghi nhận trước đang chờ người thứ hai kiểm tra.' } : { name: 'record', allowed: true }] : []),
    ...(may('norm:record') && view.waiting ? [{ name: 'withdrawal', allowed: true }] : []),
    ...(may('norm:record') && applies ? [{ name: 'review', allowed: true }] : []),
    ...(may('norm:check') && view.waiting ? [second ? { name: 'confirmation', allowed: true } : { name: 'confirmation', allowed: false, reason: 'Người kiểm tra phải khác người ghi nhận.' }] : []),
    ...(may('norm:check') && applies ? [{ name: 'repeal', allowed: true }] : []),
  ]
}

function shown(kept: Kept): NormView {
  const newest = kept.view.texts[0]
  const hasClause = newest?.repealedOn === undefined && (newest?.clauses.some((clause) => clause.kind === 'no_sex_selection') ?? false)
  return { ...kept.view, version: 1, hasClause, ...(newest ? { status: newest.status } : kept.view.waiting ? { status: 'recorded' as const } : {}), actions: acts(kept) }
}

function rowOf(kind: NormKind, holder: Holder): NormRow {
  const kept = [...norms.values()].find((each) => each.view.holder === holder.id)
  const base = { holder, unit: kind === 'village_convention' ? commune : province, kind }
  if (!kept) return { ...base, hasClause: false, waiting: false, actions: may('norm:record') ? [{ name: 'record', allowed: true }] : [] }
  const { id, hasClause, status, waiting, texts: [text], actions } = shown(kept)
  return { ...base, hasClause, waiting: waiting !== undefined, norm: id, actions, ...(status ? { status } : {}), ...(text ? { text } : {}) }
}

const answer = (kept: Kept) => HttpResponse.json(shown(kept), { headers: { ETag: '"1"' } })

function change(id: unknown, act: string, next: (view: Kept['view']) => void) {
  const kept = norms.get(String(id))
  if (!kept) return problem(404, 'not_found', '')
  next(kept.view)
  kept.view.history.push({ at: new Date().toISOString(), act, by: persona().name })
  return answer(kept)
}

/** Conventions and regulations: entered from paper, checked by a second person, marked, repealed. */
export const normHandlers = [
  http.get(BASE, ({ request }) => {
    const query = new URL(request.url).searchParams
    const kind = (query.get('kind') ?? 'village_convention') as NormKind
    const rows = holders[kind].map((holder) => rowOf(kind, holder))
    const items = rows.filter((row) => query.get('lacking') !== 'true' || !row.hasClause).sort((a, b) => Number(a.hasClause) - Number(b.hasClause))
    const count = (counted: (row: NormRow) => boolean) => rows.filter(counted).length
    return HttpResponse.json({
      items,
      summary: { holders: rows.length, withClause: count((row) => row.hasClause), waiting: count((row) => row.waiting), toReview: count((row) => row.status === 'needs_review'), asOf: new Date().toISOString() },
    })
  }),
  http.post(BASE, async ({ request }) => {
    const { kind, holder, clauses, ...told } = (await request.json()) as { kind: NormKind; holder: string; adoptedOn: string; clauses: NormText['clauses'][number]['kind'][]; reviewNeeded?: boolean }
    const known = [...norms.values()].find((each) => each.view.holder === holder)
    const id = known?.view.id ?? `n-${norms.size + 20}`
    const kept: Kept = known ?? { view: { id, kind, holder, holderName: holders[kind].find((each) => each.id === holder)?.name ?? '', unit: commune, responsible: commune, texts: [], history: [] } }
    kept.view.waiting = adopted(told.adoptedOn, clauses, { ...told, status: 'recorded' })
    kept.enteredBy = persona().username
    norms.set(id, kept)
    return change(id, 'entered', () => {})
  }),
  http.get(`${BASE}/:id`, ({ params }) => {
    const kept = norms.get(String(params.id))
    return kept ? answer(kept) : problem(404, 'not_found', '')
  }),
  http.post(`${BASE}/:id/confirmation`, ({ params }) =>
    change(params.id, 'confirmed', (view) => {
      if (view.waiting) view.texts = [{ ...view.waiting, status: view.waiting.reviewNeeded ? 'needs_review' : 'in_force' }, ...view.texts.map((text) => ({ ...text, status: 'revised' as const }))]
      delete view.waiting
    }),
  ),
  http.post(`${BASE}/:id/withdrawal`, ({ params }) => change(params.id, 'withdrawn', (view) => void delete view.waiting)),
  http.post(`${BASE}/:id/repeal`, async ({ params, request }) => {
    const told = (await request.json()) as { repealedOn: string }
    return change(params.id, 'repealed', ({ texts: [text] }) => text && Object.assign(text, told, { status: 'repealed' }))
  }),
  http.post(`${BASE}/:id/review`, async ({ params, request }) => {
    const { needed } = (await request.json()) as { needed: boolean }
    return change(params.id, needed ? 'marked' : 'unmarked', ({ texts: [text] }) => text && Object.assign(text, { reviewNeeded: needed, status: needed ? 'needs_review' : 'in_force' }))
  }),
]

import { http, HttpResponse } from 'msw'
import type { ReorganisationView } from '@/api/reorganisations'
import { persona } from './data/people'
import { closingBodies, effects, found, latePosts, openQuestions, passingPeople, passingUnits, reformDays } from './data/reform'
import { problem } from './problem'

const BASE = '/api/directory/v1/reorganisations'

let version = 1
const steps: ReorganisationView['steps'] = [{ act: 'plan', at: '2026-11-20T02:00:00Z', by: 'Hoàng Minh' }]

function view(): ReorganisationView {
  const { id = '', effectiveOn, state = 'planned', before, after, unitsEnding } = reformDays[0] ?? ({} as (typeof reformDays)[number])
  const may = (permission: string) => persona().permissions.includes(permission)
  const bodiesUndecided = closingBodies.filter((body) => !body.decided).length
  const unanswered = openQuestions.filter((question) => !question.chosen).length
  return {
    id,
    effectiveOn,
    state,
    before,
    after,
    unitsEnding,
    unitsSplit: 1,
    bodies: closingBodies.length,
    bodiesUndecided,
    openQuestions: unanswered,
    latePosts: latePosts.length,
    workLeft: bodiesUndecided + unanswered + latePosts.length,
    steps: [...steps],
    actions: [
      ...(may('reorganisation:plan') && state === 'planned' ? [{ name: 'successor', allowed: true }] : []),
      ...(may('reorganisation:place') && (state === 'planned' || state === 'confirmed' || state === 'carried_out') ? [{ name: 'placement', allowed: true }] : []),
      ...(may('reorganisation:confirm') && state === 'planned' ? [{ name: 'confirmation', allowed: true }] : []),
      ...(may('reorganisation:confirm') && state === 'confirmed' && latePosts.length > 0 ? [{ name: 'late_post_confirmation', allowed: true }] : []),
      ...(may('reorganisation:plan') && (state === 'planned' || state === 'confirmed') ? [{ name: 'withdrawal', allowed: true }] : []),
      ...(may('reorganisation:plan') && state === 'confirmed' ? [{ name: 'execution', allowed: true }] : []),
    ],
  }
}

const shown = () => HttpResponse.json(view(), { headers: { ETag: `"${version}"` } })

function becomes(state: ReorganisationView['state'], act: string) {
  if (reformDays[0]) reformDays[0].state = state
  return did(act)
}

function did(act?: string) {
  version += 1
  if (act) steps.push({ act, at: '2026-11-20T03:00:00Z', by: persona().name })
  return shown()
}

const stale = (request: Request) => request.headers.get('If-Match') !== `"${version}"`
const refused = () => problem(412, 'stale_version', 'Có người vừa sửa.')

function succeed({ organisation, appointment, successor }: { organisation: string; appointment?: string; successor?: string }) {
  const chosen = successor ? found[successor] : undefined
  const body = closingBodies.find((each) => each.organisation.id === organisation)
  const person = passingPeople.find((each) => each.appointmentId === appointment)
  if (person) {
    person.exception = true
    delete person.to
    if (chosen) person.to = { organisation: chosen, unit: person.unit, roles: person.roles }
  } else if (body) {
    delete body.chosen
    if (chosen) body.chosen = chosen
    Object.assign(body, { decided: true, endsWithoutSuccessor: !chosen, peopleWithoutPost: chosen ? 0 : body.people })
  }
}

const askedBodies = (request: Request) => (new URL(request.url).searchParams.get('organisation') ?? '').split(',').filter(Boolean)

/** One reorganisation on its way: chosen, confirmed, carried out. */
export const reorganisationHandlers = [
  http.get(BASE, () => HttpResponse.json({ items: reformDays })),
  http.post(BASE, () => becomes('planned', 'plan')),
  http.get(`${BASE}/:id`, () => shown()),
  http.get(`${BASE}/:id/units`, () => HttpResponse.json({ items: passingUnits })),
  http.get(`${BASE}/:id/bodies`, ({ request }) => {
    const only = new URL(request.url).searchParams.get('undecided') === 'true'
    return HttpResponse.json({ items: closingBodies.filter((body) => !only || !body.decided) })
  }),
  http.get(`${BASE}/:id/bodies/:body/people`, () => HttpResponse.json({ items: passingPeople })),
  http.get(`${BASE}/:id/late-posts`, () => HttpResponse.json({ items: latePosts })),
  http.post(`${BASE}/:id/late-post-confirmation`, () => {
    latePosts.length = 0
    return did()
  }),
  http.get('/api/commitments/v1/counterparties/commitments', ({ request }) => HttpResponse.json({ items: askedBodies(request).map((organisation) => ({ organisation, inForce: organisation === 'o-tyt' ? 37 : 0 })) })),
  http.get('/api/reporting/v1/submissions/owed', ({ request }) => HttpResponse.json({ items: askedBodies(request).map((organisation) => ({ organisation, reports: organisation === 'o-ttyt' ? 1 : 0 })) })),
  http.get(`${BASE}/:id/open-questions`, () => HttpResponse.json({ items: openQuestions })),
  http.get(`${BASE}/:id/effects`, () => HttpResponse.json({ items: effects })),
  http.post(`${BASE}/:id/successors`, async ({ request }) => {
    if (stale(request)) return refused()
    succeed((await request.json()) as Parameters<typeof succeed>[0])
    return did()
  }),
  http.post(`${BASE}/:id/placements`, async ({ request }) => {
    if (stale(request)) return refused()
    const { record, unit } = (await request.json()) as { record: string; unit: string }
    const question = openQuestions.find((each) => each.record === record)
    const chosen = question?.candidates.find((each) => each.path === unit)
    if (!question || !chosen) return problem(422, 'unit_not_successor', 'Đơn vị này không thuộc các đơn vị kế thừa.')
    question.chosen = chosen
    return did()
  }),
  http.post(`${BASE}/:id/confirmation`, () => becomes('confirmed', 'confirm')),
  http.post(`${BASE}/:id/withdrawal`, () => becomes('withdrawn', 'withdraw')),
  http.post(`${BASE}/:id/execution`, () => becomes('carried_out', 'carry_out')),
]

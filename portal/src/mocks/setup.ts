import { http, HttpResponse } from 'msw'
import type { SetupStep, SetupView } from '@/api/directory'
import { persona } from './data/people'

const BASE = '/api/directory/v1/setup'

const counts: SetupView['counts'] = {
  districts: 10,
  communes: 209,
  villages: 2130,
  communesWithoutVillage: 3,
  organisations: 241,
  communesWithoutOrganisation: 0,
  people: 398,
  bodies: 232,
  bodiesWithoutPeople: 4,
  facilities: 150,
  providers: 857,
  unconfiguredRules: 1,
  openRules: 1,
}

const leftRules: string[] = []
const said = new Map<SetupStep['step'], { remark?: string; by: string }>()

const NAMES: SetupStep['step'][] = ['units', 'villages', 'organisations', 'people', 'facilities', 'rules']

function answersFor(step: SetupStep['step']): boolean {
  return persona().roles.includes(step === 'facilities' ? 'branch_head' : 'tenant_admin')
}

function shown(step: SetupStep['step'], open: number): SetupStep {
  const word = said.get(step)
  const done = step === 'rules' ? open === 0 : word !== undefined && word.remark === undefined
  const names = [...(step !== 'rules' && !done ? ['confirmation'] : []), ...(step === 'units' ? ['error_report'] : []), ...(step === 'rules' && open > 0 ? ['left_unconfigured'] : [])]
  return {
    step,
    done,
    ...(word ? { saidBy: word.by, saidOn: '2024-11-20', ...(word.remark ? { remark: word.remark } : {}) } : {}),
    actions: answersFor(step) ? names.map((name) => ({ name, allowed: true })) : [],
  }
}

function view(): SetupView {
  const openRules = counts.unconfiguredRules - leftRules.length
  const steps = NAMES.map((step) => shown(step, openRules))
  return { on: '2024-11-20', ready: steps.every((step) => step.done), counts: { ...counts, openRules }, steps, leftRules: [...leftRules] }
}

/** Setting the province up, as the administrator and the branch see it. */
export const setupHandlers = [
  http.get(BASE, () => HttpResponse.json(view())),
  http.post(`${BASE}/:step/confirmation`, ({ params }) => {
    said.set(params.step as SetupStep['step'], { by: persona().name })
    return HttpResponse.json(view())
  }),
  http.post(`${BASE}/units/error-report`, async ({ request }) => {
    const { remark } = (await request.json()) as { remark: string }
    said.set('units', { remark, by: persona().name })
    return HttpResponse.json(view())
  }),
  http.post(`${BASE}/rules/left-unconfigured`, async ({ request }) => {
    const { key } = (await request.json()) as { key: string }
    if (!leftRules.includes(key)) leftRules.push(key)
    return HttpResponse.json(view())
  }),
]

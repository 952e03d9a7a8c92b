import { http, HttpResponse } from 'msw'
import type { FacilityView, OperatingPeriod, ProviderView, Workplace } from '@/api/directory'
import { persona } from './data/people'
import { facilities, found, providers } from './directory'
import { problem } from './problem'

const BASE = '/api/directory/v1'

const may = (permission: string) => persona().permissions.includes(permission)
const acts = (permission: string, ...names: string[]) => (may(permission) ? names.map((name) => ({ name, allowed: true })) : [])

const shownFacility = (row: FacilityView): FacilityView => ({
  ...row,
  actions: row.status === 'operating' ? acts('facility:write', 'closure', 'provider', 'services', 'ownership', 'licence', 'head', 'name_correction') : acts('facility:write', 'reopening', 'closure_revocation', 'name_correction'),
})

const shownProvider = (row: ProviderView): ProviderView => ({
  ...row,
  actions: row.status === 'active' ? acts('provider:write', 'workplace_change', 'services', 'licence', 'name_correction', 'departure') : acts('provider:write', 'return', 'departure_revocation', 'name_correction'),
})

const ofStatus = (request: Request, open: string) => {
  const wanted = new URL(request.url).searchParams.get('status') ?? open
  return (row: { status: string }) => wanted === 'all' || row.status === wanted
}

/** As if what held last had never ended. */
function goingOn<T extends { to?: string }>(times: readonly T[]): T[] {
  return times.map((each, index) => {
    if (index < times.length - 1) return each
    const last = { ...each }
    delete last.to
    return last
  })
}

/** Ends what held so far and begins what holds from a day on. */
function fromThen<T extends { from: string; to?: string }>(times: readonly T[], next: T): T[] {
  return [...times.map((each) => (each.to ? each : { ...each, to: next.from })), next]
}

interface Told {
  from: string
  closedOn: string
  reopenedOn: string
  departedOn: string
  facilityId: string
  serviceKinds: string[]
  ownership: string
  title: string
  operatingLicenceNo?: string
  headTitle?: string
  practiceLicenceNo?: string
  fullName?: string
  name?: string
}

const facilityActs: Record<string, (row: FacilityView, told: Told) => Partial<FacilityView>> = {
  closure: (row, { closedOn }) => ({ closedOn, status: 'closed', periods: row.periods.map((each) => (each.to ? each : { ...each, to: closedOn })) }),
  'closure-revocation': (row) => ({ status: 'operating', periods: goingOn(row.periods) }),
  reopening: (row, { reopenedOn, operatingLicenceNo }) => ({ status: 'operating', ...(operatingLicenceNo ? { operatingLicenceNo } : {}), periods: [...row.periods, { serviceKinds: row.serviceKinds, ownership: row.ownership, from: reopenedOn }] }),
  services: (row, { serviceKinds, from }) => ({ serviceKinds, periods: fromThen<OperatingPeriod>(row.periods, { serviceKinds, ownership: row.ownership, from }) }),
  ownership: (row, { ownership, from }) => ({ ownership, periods: fromThen<OperatingPeriod>(row.periods, { serviceKinds: row.serviceKinds, ownership, from }) }),
  licence: (_, { operatingLicenceNo, from }) => ({ ...(operatingLicenceNo ? { operatingLicenceNo } : {}), ...(from ? { licensedFrom: from } : {}) }),
  'name-correction': (_, { name }) => (name ? { name } : {}),
  head: (_, { headTitle, from }) => ({ headedFrom: from, ...(headTitle ? { headTitle } : {}) }),
}

const nameOf = (facilityId: string) => facilities.find((each) => each.id === facilityId)?.name ?? ''

const providerActs: Record<string, (row: ProviderView, told: Told) => Partial<ProviderView>> = {
  departure: (row, { departedOn }) => ({ departedOn, status: 'departed', workplaces: row.workplaces.map((each) => (each.to ? each : { ...each, to: departedOn })) }),
  'departure-revocation': (row) => ({ status: 'active', workplaces: goingOn(row.workplaces) }),
  return: (row, told) => ({ status: 'active', ...placed(row, told), warnings: ['same_name_at_workplace'] }),
  'workplace-change': (row, told) => placed(row, { ...told, serviceKinds: row.serviceKinds }),
  services: (row, { serviceKinds, from }) => placed(row, { facilityId: row.facility.id, serviceKinds, from }),
  'name-correction': (_, { fullName }) => (fullName ? { fullName } : {}),
  licence: (_, { title, practiceLicenceNo, from }) => ({ title, licensedFrom: from, ...(practiceLicenceNo ? { practiceLicenceNo } : {}) }),
}

function placed(row: ProviderView, { facilityId, serviceKinds, from }: Pick<Told, 'facilityId' | 'serviceKinds' | 'from'>): Partial<ProviderView> {
  const name = facilityId === row.facility.id ? row.facility.name : nameOf(facilityId)
  return { facility: { id: facilityId, name }, serviceKinds, from, workplaces: fromThen<Workplace>(row.workplaces, { facilityId, facilityName: name, serviceKinds, from }) }
}

/** Facilities and providers, with what is told about them day by day. */
export const registerHandlers = [
  http.get(`${BASE}/facilities`, ({ request }) => found(facilities.filter(ofStatus(request, 'operating')).map(shownFacility), request, (each) => each.name)),
  http.get(`${BASE}/facilities/:id`, ({ params }) => {
    const row = facilities.find((each) => each.id === params.id)
    return row ? HttpResponse.json(shownFacility(row), { headers: { ETag: '"1"' } }) : problem(404, 'not_found', '')
  }),
  http.post(`${BASE}/facilities/:id/:act`, async ({ params, request }) => {
    const row = facilities.find((each) => each.id === params.id)
    const act = facilityActs[String(params.act)]
    if (!row || !act) return problem(404, 'not_found', '')
    Object.assign(row, act(row, (await request.json()) as Told))
    if (row.status === 'operating') delete row.closedOn
    return HttpResponse.json(shownFacility(row), { headers: { ETag: '"2"' } })
  }),
  http.get(`${BASE}/providers`, ({ request }) => found(providers.filter(ofStatus(request, 'active')).map(shownProvider), request, (each) => each.fullName)),
  http.get(`${BASE}/providers/:id`, ({ params }) => {
    const row = providers.find((each) => each.id === params.id)
    return row ? HttpResponse.json(shownProvider(row), { headers: { ETag: '"1"' } }) : problem(404, 'not_found', '')
  }),
  http.post(`${BASE}/providers`, () => problem(422, 'licence_taken', 'Số giấy phép này đã có trong danh mục.', [{ pointer: '/practiceLicenceNo', detail: 'Số giấy phép này đã có trong danh mục.' }])),
  http.post(`${BASE}/providers/:id/:act`, async ({ params, request }) => {
    const row = providers.find((each) => each.id === params.id)
    const act = providerActs[String(params.act)]
    if (!row || !act) return problem(404, 'not_found', '')
    const { warnings, ...change } = act(row, (await request.json()) as Told)
    Object.assign(row, change)
    if (row.status === 'active') delete row.departedOn
    return HttpResponse.json({ ...shownProvider(row), warnings }, { headers: { ETag: '"2"' } })
  }),
]

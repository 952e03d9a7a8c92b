import { http, HttpResponse } from 'msw'
import type { FacilityView, OrganisationView, PersonView, ProviderView, RuleView, UnitView, VacancyView, VillageView } from '@/api/directory'
import type { AppointmentRef } from '@/api/me'
import { plusDays } from '@/lib/dates'
import { matches } from '@/lib/search'
import { gapItems, tallies } from './data/commitments'
import { commune, communes, district, province } from './data/people'
import { problem } from './problem'

const BASE = '/api/directory/v1'

const units: UnitView[] = [province, district, ...communes].map((unit) => {
  const [type = '', ...rest] = unit.name.split(' ')
  return { id: unit.id, code: unit.id.split('@')[0] ?? '', level: unit.level, type, name: rest.join(' '), fullName: unit.name, path: unit.path, validFrom: '2004-07-08', ...(unit.level === 'district' ? { validTo: '2025-07-01' } : {}) }
})

const villages: VillageView[] = tallies.map((row, index) => ({ id: row.holder.id, name: row.holder.name, kind: row.holder.kind ?? 'thon', fullName: `${row.holder.kind === 'to_dan_pho' ? 'tổ dân phố' : 'thôn'} ${row.holder.name}`, path: `${commune.path}v${index + 1}/`, number: index + 1, commune, responsible: commune.path, validFrom: '2004-07-08', households: row.holder.households ?? 0, actions: [{ name: 'merger', allowed: true }, { name: 'end', allowed: true }, { name: 'name_correction', allowed: true }] }))

const organisations: OrganisationView[] = [
  { id: 'o-tyt', name: 'Trạm Y tế xã Tân Mỹ', kind: 'commune_health_station', reach: 'line', unit: commune, responsible: commune.path, validFrom: '2004-07-08', actions: [{ name: 'end', allowed: true }, { name: 'name_correction', allowed: true }] },
  { id: 'o-ttyt', name: 'Trung tâm Y tế thành phố Bắc Giang', kind: 'health_centre', reach: 'line', unit: district, responsible: district.path, validFrom: '2004-07-08', actions: [] },
  { id: 'o-cc', name: 'Chi cục Dân số tỉnh Bắc Giang', kind: 'population_branch', reach: 'line', unit: province, responsible: province.path, validFrom: '2004-07-08', actions: [] },
]

export const facilities: FacilityView[] = ['Phòng khám sản phụ khoa Thu Hà', 'Phòng khám đa khoa Tân Mỹ', 'Phòng siêu âm 4D Minh Đức'].map((name, index) => ({ id: `f-${index}`, name, kind: index === 1 ? 'polyclinic' : 'specialist_clinic', serviceKinds: ['ultrasound', 'obstetric_care'], sensitive: true, ownership: 'private', commune, responsible: commune.path, address: 'Thôn Đông', operatingLicenceNo: `00${index}12/BG-GPHĐ`, headTitle: 'Bác sỹ phụ trách', openedOn: '2016-05-01', status: 'operating', periods: [{ serviceKinds: ['ultrasound', 'obstetric_care'], ownership: 'private', from: '2016-05-01' }], actions: [] }))

export const providers: ProviderView[] = gapItems.map((item, index) => ({ id: item.subject.id, fullName: item.subject.name ?? '', title: 'doctor', practiceLicenceNo: `0${1000 + index}/BG-CCHN`, facility: { id: 'f-0', name: item.subject.workplace ?? '' }, serviceKinds: item.subject.services ?? [], sensitive: true, ownership: 'private', commune, responsible: commune.path, from: '2019-02-01', licensedFrom: '2019-02-01', status: 'active', workplaces: [{ facilityId: 'f-0', facilityName: item.subject.workplace ?? '', serviceKinds: item.subject.services ?? [], from: '2019-02-01' }], actions: [] }))

const rules: RuleView[] = [
  { key: 'commitment.renewal_months', value: 24, validFrom: '2020-01-01', status: 'proposed', source: 'Đề xuất của sản phẩm', tenantOverride: false, acting: true },
  { key: 'report.due.bac-giang-2024', value: { lastDay: '11-24', wording: 'trước ngày 25/11' }, validFrom: '2024-01-01', status: 'verified', source: 'Kế hoạch của Sở Y tế Bắc Giang 2024', tenantOverride: false, acting: true },
  { key: 'srb.min_n', value: 500, validFrom: '2020-01-01', status: 'proposed', source: 'Đề xuất của sản phẩm', tenantOverride: false, acting: true },
  { key: 'publish.min_cell', value: null, validFrom: '2020-01-01', status: 'unverified', source: 'Chưa xác nhận', tenantOverride: false, acting: false },
]

const people: PersonView[] = [
  { id: 'p-9', name: 'Vũ Thị Lan', username: 'bg.lan', account: 'disabled', appointments: [], actions: [{ name: 'name_correction', allowed: true }] },
  { id: 'p-1', name: 'Nguyễn Thị Hoà', username: 'bg.tanmy', account: 'open', appointments: [{ id: 'a-1', organisation: { id: 'o-tyt', name: 'Trạm Y tế xã Tân Mỹ', kind: 'commune_health_station' }, unit: commune, roles: ['data_entry'], validFrom: '2020-01-01', active: true }], actions: [] },
]

const vacancies: VacancyView[] = [
  { organisation: { id: 'o-cc', name: 'Chi cục Dân số tỉnh Bắc Giang', kind: 'population_branch', reach: 'line' }, unit: province, role: 'report_consolidator', since: '2024-10-01', lastHolder: { id: 'p-9', name: 'Vũ Thị Lan' }, deputies: [] },
]

/** The post that nobody holds once an appointment has ended. */
function openAfter(person: PersonView, held: AppointmentRef, lastDay: string): VacancyView {
  return { organisation: { ...held.organisation, kind: 'commune_health_station', reach: 'line' }, unit: held.unit, role: 'data_entry', since: plusDays(lastDay, 1), lastHolder: { id: person.id, name: person.name }, deputies: [] }
}

export function found<T>(items: readonly T[], request: Request, text: (item: T) => string) {
  const q = new URL(request.url).searchParams.get('q') ?? ''
  return HttpResponse.json({ items: items.filter((item) => matches(q, text(item))) })
}

export const directoryHandlers = [
  http.get(`${BASE}/units`, ({ request }) => {
    const level = new URL(request.url).searchParams.get('level')
    return HttpResponse.json({ on: '2024-11-20', items: units.filter((unit) => !level || unit.level === level) })
  }),
  http.get(`${BASE}/units/search`, ({ request }) => {
    const q = new URL(request.url).searchParams.get('q') ?? ''
    return HttpResponse.json({ items: units.filter((unit) => matches(q, unit.fullName)).map((unit) => ({ unit, matched: unit.name, above: unit.level === 'commune' ? [province, district] : unit.level === 'district' ? [province] : [], ended: false, now: [] })) })
  }),
  http.get(`${BASE}/units/:id`, ({ params }) => {
    const unit = units.find((each) => each.id === params.id)
    if (!unit) return problem(404, 'not_found', '')
    return HttpResponse.json({ ...unit, ancestors: [province], formerly: [], now: unit.level === 'district' ? [{ unit: { id: '07228@2025-07-01', path: '24/07228/', name: 'phường Bắc Giang', level: 'commune' }, validFrom: '2025-07-01', effective: '2025-07-01', kind: 'split', resolution: '1658/NQ-UBTVQH15' }] : [] })
  }),
  http.get(`${BASE}/villages`, ({ request }) => found(villages, request, (each) => each.fullName)),
  http.get(`${BASE}/villages/:id`, ({ params }) => HttpResponse.json(villages.find((each) => each.id === params.id), { headers: { ETag: '"1"' } })),
  http.post(`${BASE}/villages`, () => problem(422, 'name_taken', 'Xã đã có thôn tên này.', [{ pointer: '/name', detail: 'Xã đã có thôn tên này.' }])),
  http.get(`${BASE}/organisations/:id`, ({ params }) => HttpResponse.json(organisations.find((each) => each.id === params.id), { headers: { ETag: '"1"' } })),
  http.get(`${BASE}/organisations`, ({ request }) => found(organisations, request, (each) => each.name)),
  ...Object.entries({ villages, organisations, people }).map(([list, records]) =>
    http.post(`${BASE}/${list}/:id/name-correction`, async ({ params, request }) => {
      const record = records.find((each) => each.id === params.id)
      if (!record) return problem(404, 'not_found', '')
      Object.assign(record, { name: ((await request.json()) as { name: string }).name })
      return HttpResponse.json(record, { headers: { ETag: '"2"' } })
    }),
  ),
  http.get(`${BASE}/rules`, () => HttpResponse.json({ on: '2024-11-20', items: rules, unconfigured: rules.filter((rule) => !rule.acting).map((rule) => rule.key) })),
  http.get(`${BASE}/people`, ({ request }) => {
    const only = new URL(request.url).searchParams.get('unappointed') === 'true'
    return found(people.filter((person) => !only || person.appointments.length === 0), request, (each) => each.name)
  }),
  http.get(`${BASE}/people/held-posts`, ({ request }) =>
    HttpResponse.json({ items: new URL(request.url).searchParams.get('organisation')?.split(',').map((organisation) => ({ organisation, people: organisation === 'o-tyt' ? 1 : 0, posts: organisation === 'o-tyt' ? 2 : 0 })) }),
  ),
  http.get(`${BASE}/people/vacancies`, () => HttpResponse.json({ items: vacancies })),
  http.post(`${BASE}/people/:id/appointments/:appointment/end`, async ({ params, request }) => {
    const { lastDay } = (await request.json()) as { lastDay: string }
    const person = people.find((each) => each.id === params.id)
    const held = person?.appointments.find((each) => each.id === params.appointment)
    if (!person || !held) return problem(404, 'not_found', '')
    held.validTo = lastDay
    vacancies.push(openAfter(person, held, lastDay))
    return HttpResponse.json({ ...person, leavesOpen: vacancies.slice(-1) }, { headers: { ETag: '"2"' } })
  }),
  http.get(`${BASE}/people/:id`, ({ params }) => HttpResponse.json(people.find((each) => each.id === params.id), { headers: { ETag: '"1"' } })),
  http.post(`${BASE}/people/:id/password`, () => HttpResponse.json({ password: 'Xanh-Lua-4821-Nui' })),
]

import type { UnitRef } from '@/api/me'
import type { BodyView, EffectView, OpenQuestion, PassingPerson, PassingUnit, ReorganisationDay } from '@/api/reorganisations'
import { commune, communes, district, province } from './people'

const successor: UnitRef = { id: '07228@2025-07-01', path: '24/07228/', name: 'phường Bắc Giang', level: 'commune' }
const other: UnitRef = { id: '07210@2025-07-01', path: '24/07210/', name: 'phường Đa Mai', level: 'commune' }
const station: BodyView['organisation'] = { id: 'o-tyt-moi', name: 'Trạm Y tế phường Bắc Giang', kind: 'commune_health_station' }

const oldStation: BodyView['organisation'] = { id: 'o-tyt', name: 'Trạm Y tế xã Tân Mỹ', kind: 'commune_health_station' }

export const reformDays: ReorganisationDay[] = [
  { effectiveOn: '2025-07-01', id: 'reform-2025', state: 'planned', unitsEnding: 219, before: { districts: 10, communes: 192 }, after: { districts: 0, communes: 58 }, due: false, latePosts: 0 },
  { effectiveOn: '2025-01-01', unitsEnding: 17, before: { districts: 10, communes: 209 }, after: { districts: 10, communes: 192 }, due: false, latePosts: 0 },
  { effectiveOn: '2020-02-01', unitsEnding: 21, before: { districts: 10, communes: 230 }, after: { districts: 10, communes: 209 }, due: false, latePosts: 0 },
]

export const passingUnits: PassingUnit[] = [
  { unit: district, fate: 'abolished', successors: [province], to: province },
  ...communes.map((unit, index): PassingUnit => (index === 1 ? { unit, fate: 'splits', successors: [successor, other], to: province } : { unit, fate: 'merges', successors: [successor], to: successor })),
]

export const closingBodies: BodyView[] = [
  { organisation: { id: 'o-ttyt', name: 'Trung tâm Y tế thành phố Bắc Giang', kind: 'health_centre' }, unit: district, closes: true, people: 3, peopleWithoutPost: 3, peopleLate: 0, decided: false, endsWithoutSuccessor: false },
  { organisation: { id: 'o-tyt', name: 'Trạm Y tế xã Tân Mỹ', kind: 'commune_health_station' }, unit: commune, closes: true, people: 2, peopleWithoutPost: 0, peopleLate: 0, proposed: station, decided: true, endsWithoutSuccessor: false },
]

export const passingPeople: PassingPerson[] = [
  { person: { id: 'p-1', name: 'Nguyễn Thị Hoà' }, appointmentId: 'a-1', organisation: oldStation, late: false, unit: commune, roles: ['data_entry'], exception: false, to: { organisation: station, unit: successor, roles: ['data_entry'] }, lastDay: '2025-06-30' },
  { person: { id: 'p-2', name: 'Giáp Văn Phúc' }, appointmentId: 'a-7', organisation: oldStation, late: false, unit: commune, roles: ['unit_head'], exception: true, lastDay: '2025-06-30' },
]

/** Appointed after the plan was confirmed. */
export const latePosts: PassingPerson[] = []

export const openQuestions: OpenQuestion[] = [
  { record: 'f-1', kind: 'facility', name: 'Phòng khám đa khoa Song Mai', unit: communes[1] ?? commune, candidates: [successor, other] },
  { record: 'v-1', kind: 'village', name: 'thôn Mai Đọ', unit: communes[1] ?? commune, candidates: [successor, other], chosen: other },
]

export const effects: EffectView[] = [
  { kind: 'body', from: district, split: false, count: 1 },
  { kind: 'appointment', from: commune, to: successor, split: false, count: 2 },
  { kind: 'facility', from: commune, to: successor, split: false, count: 3 },
  { kind: 'provider', from: commune, to: successor, split: false, count: 40 },
  { kind: 'facility', from: communes[1] ?? commune, to: province, split: true, count: 1 },
]

export const found: Record<string, BodyView['organisation']> = { [station.id]: station, 'o-cc': { id: 'o-cc', name: 'Chi cục Dân số tỉnh Bắc Giang', kind: 'population_branch' } }

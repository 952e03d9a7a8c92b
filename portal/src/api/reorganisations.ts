import type { UnitRef } from './me'
import type { Action } from './views'

const BASE = '/api/directory/v1/reorganisations'

export const reorganisationPaths = {
  all: BASE,
  one: (id: string) => `${BASE}/${id}`,
  units: (id: string) => `${BASE}/${id}/units`,
  bodies: (id: string) => `${BASE}/${id}/bodies`,
  people: (id: string, body: string) => `${BASE}/${id}/bodies/${body}/people`,
  successors: (id: string) => `${BASE}/${id}/successors`,
  questions: (id: string) => `${BASE}/${id}/open-questions`,
  placements: (id: string) => `${BASE}/${id}/placements`,
  effects: (id: string) => `${BASE}/${id}/effects`,
  confirmation: (id: string) => `${BASE}/${id}/confirmation`,
  withdrawal: (id: string) => `${BASE}/${id}/withdrawal`,
  execution: (id: string) => `${BASE}/${id}/execution`,
}

export type ReorganisationState = 'planned' | 'confirmed' | 'carrying_out' | 'carried_out' | 'withdrawn'

export interface UnitCounts {
  districts: number
  communes: number
}

/** A day on which units of the province change: from the facts, with what has been made of it. */
export interface ReorganisationDay {
  effectiveOn: string
  id?: string
  state?: ReorganisationState
  unitsEnding: number
  before: UnitCounts
  after: UnitCounts
  /** The day has come and something still stands at units that have ended. */
  due: boolean
}

export interface ReorganisationView {
  id: string
  effectiveOn: string
  state: ReorganisationState
  before: UnitCounts
  after: UnitCounts
  unitsEnding: number
  unitsSplit: number
  bodies: number
  bodiesUndecided: number
  openQuestions: number
  steps: { act: string; at?: string; by?: string; reason?: string }[]
  actions: Action[]
}

export interface PassingUnit {
  unit: UnitRef
  fate: 'merges' | 'splits' | 'abolished' | 'moves'
  successors: UnitRef[]
  /** Who looks after its records from the day on. */
  to: UnitRef
}

export interface BodyName {
  id: string
  name: string
  kind: string
}

export interface BodyView {
  organisation: BodyName
  unit: UnitRef
  /** False for a body that goes on, though posts of it pass. */
  closes: boolean
  people: number
  peopleWithoutPost: number
  proposed?: BodyName
  chosen?: BodyName
  decided: boolean
  endsWithoutSuccessor: boolean
}

/** A person whose post in a body passes or ends. */
export interface PassingPerson {
  person: { id: string; name: string }
  appointmentId: string
  unit: UnitRef
  roles: string[]
  /** Chosen for this person alone. */
  exception: boolean
  to?: { organisation: BodyName; unit: UnitRef; roles: string[] }
  lastDay: string
}

/** A record of a split unit: which of the successors looks after it has to be looked at. */
export interface OpenQuestion {
  record: string
  kind: string
  name: string
  unit: UnitRef
  candidates: UnitRef[]
  chosen?: UnitRef
}

export interface EffectView {
  kind: string
  from: UnitRef
  /** Absent when they end. */
  to?: UnitRef
  split: boolean
  count: number
}

import type { components } from './__generated__/directory'
import type { components as reporting } from './__generated__/reporting'
import type { View } from './generated'
import type { Action } from './views'

const BASE = '/api/directory/v1/reorganisations'

export const reorganisationPaths = {
  all: BASE,
  one: (id: string) => `${BASE}/${id}`,
  units: (id: string) => `${BASE}/${id}/units`,
  bodies: (id: string) => `${BASE}/${id}/bodies`,
  people: (id: string, body: string) => `${BASE}/${id}/bodies/${body}/people`,
  successors: (id: string) => `${BASE}/${id}/successors`,
  latePosts: (id: string) => `${BASE}/${id}/late-posts`,
  latePostConfirmation: (id: string) => `${BASE}/${id}/late-post-confirmation`,
  questions: (id: string) => `${BASE}/${id}/open-questions`,
  placements: (id: string) => `${BASE}/${id}/placements`,
  effects: (id: string) => `${BASE}/${id}/effects`,
  confirmation: (id: string) => `${BASE}/${id}/confirmation`,
  withdrawal: (id: string) => `${BASE}/${id}/withdrawal`,
  execution: (id: string) => `${BASE}/${id}/execution`,
}

/** How many reports bodies have not handed in, which reporting knows. */
export const owedReportsPath = '/api/reporting/v1/submissions/owed'

export type OwedReports = View<reporting['schemas']['OwedView']>

type Schemas = components['schemas']

export type UnitCounts = View<Schemas['UnitCounts']>

/** A day on which units of the province change: from the facts, with what has been made of it. */
export type ReorganisationDay = View<Schemas['DayView'], 'id' | 'state'>

/** With `due` the day has come and something still stands at units that have ended. */
export type ReorganisationState = NonNullable<ReorganisationDay['state']>

export type ReorganisationView = View<Omit<Schemas['ReorganisationView'], 'actions' | 'steps'>> & {
  steps: View<Schemas['StepView'], 'at' | 'by' | 'reason'>[]
  actions: Action[]
}

/** A unit that passes: `to` looks after its records from the day on. */
export type PassingUnit = View<Schemas['PassingUnitView']>

/** A body whose posts pass; one that does not close goes on. */
export type BodyView = View<Schemas['BodyView'], 'proposed' | 'chosen'>

/** A person whose post in a body passes or ends; an exception was chosen for this person alone. */
export type PassingPerson = View<Schemas['PostView'], 'to'>

/** A record of a split unit: which of the successors looks after it has to be looked at. */
export type OpenQuestion = View<Schemas['OpenQuestionView'], 'chosen'>

/** How many records pass from where to where; without a target they end. */
export type EffectView = View<Schemas['EffectView'], 'to'>

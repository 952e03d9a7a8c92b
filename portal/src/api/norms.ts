import type { components } from './__generated__/commitments'
import type { View } from './generated'
import type { Action } from './views'

const BASE = '/api/commitments/v1/norms'

export const normPaths = {
  norms: BASE,
  norm: (id: string) => `${BASE}/${encodeURIComponent(id)}`,
  confirmation: (id: string) => `${BASE}/${encodeURIComponent(id)}/confirmation`,
  withdrawal: (id: string) => `${BASE}/${encodeURIComponent(id)}/withdrawal`,
  repeal: (id: string) => `${BASE}/${encodeURIComponent(id)}/repeal`,
  review: (id: string) => `${BASE}/${encodeURIComponent(id)}/review`,
}

type Schemas = components['schemas']

export type NormKind = Schemas['NormRequest']['kind']

/** A text as it was adopted on a day; what the law has ended of it is counted, never worded. */
export type NormText = View<Omit<Schemas['TextView'], 'clauses'>, 'clausesEndedByLawFrom' | 'reference' | 'keptAt' | 'repealedOn'> & { clauses: View<Schemas['NormClause'], 'endsOn'>[] }

/** A village or body, with where its norm stands; without norm where it has none. */
export type NormRow = View<Omit<Schemas['NormRowView'], 'text' | 'actions'>, 'status' | 'norm'> & { text?: NormText; actions: Action[] }

export type NormSummary = View<Schemas['NormSummaryView']>

/** The convention of a village or the regulation of a body through all its texts, the newest first. */
export type NormView = View<Omit<Schemas['NormView'], 'waiting' | 'texts' | 'history' | 'actions'>, 'holderName' | 'status'> & {
  waiting?: NormText
  texts: NormText[]
  history: View<Schemas['NormStepView'], 'at' | 'by' | 'from' | 'to'>[]
  actions: Action[]
}

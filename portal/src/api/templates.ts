import type { components } from './__generated__/commitments'
import type { View } from './generated'
import type { Action } from './views'

const BASE = '/api/commitments/v1/templates'

export const templatePaths = {
  templates: BASE,
  applicable: `${BASE}/applicable`,
  template: (id: string) => `${BASE}/${encodeURIComponent(id)}`,
  review: (id: string) => `${BASE}/${encodeURIComponent(id)}/review`,
  withdrawal: (id: string) => `${BASE}/${encodeURIComponent(id)}/withdrawal`,
}

type Schemas = components['schemas']

export type SignerKind = Schemas['TemplateRequest']['subjectKind']
export type EnterTemplate = Schemas['TemplateRequest']
export type LegalBasis = View<Schemas['LegalBasis']>

/** One version of the form of a kind of signer; what the law has ended of it is counted, never worded. */
export type TemplateView = View<
  Omit<Schemas['TemplateView'], 'clauses' | 'legalBasis' | 'history' | 'actions'>,
  'opening' | 'clausesEndedByLawFrom' | 'closing' | 'validTo' | 'endsFrom' | 'endReason'
> & {
  clauses: View<Schemas['WordedClauseView'], 'endsOn'>[]
  legalBasis: LegalBasis[]
  history?: View<Schemas['TemplateStepView'], 'at' | 'by' | 'from' | 'to' | 'reason'>[]
  actions: Action[]
}

/** The form that is used on a day; not configured where the province had none yet. */
export type ApplicableForm = View<Omit<Schemas['ApplicableView'], 'template'>> & { template?: TemplateView }

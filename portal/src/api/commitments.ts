import type { UnitRef } from './me'
import type { Action, HistoryEntry } from './views'

const BASE = '/api/commitments/v1'

export const commitmentPaths = {
  clauses: `${BASE}/clauses`,
  counterparties: `${BASE}/counterparties`,
  commitments: `${BASE}/commitments`,
  summary: `${BASE}/commitments/summary`,
  commitment: (id: string) => `${BASE}/commitments/${id}`,
  end: (id: string) => `${BASE}/commitments/${id}/end`,
  voiding: (id: string) => `${BASE}/commitments/${id}/void`,
  gap: `${BASE}/gap-list`,
  gapSummary: `${BASE}/gap-list/summary`,
  sheets: `${BASE}/signing-sheets`,
  sheet: (id: string) => `${BASE}/signing-sheets/${id}`,
  tallies: `${BASE}/tallies`,
}

export type SubjectKind = 'provider' | 'facility'

export interface Subject {
  id: string
  name?: string
  workplace?: string
  services?: string[]
}

export interface CommitmentView {
  id: string
  subjectKind: SubjectKind
  subject: Subject
  unit: UnitRef
  responsible: UnitRef
  status: string
  clauses: { kind: string; endsOn?: string }[]
  clausesEndedByLaw: number
  clausesEndedByLawFrom?: string
  signedOn: string
  place?: string
  counterparty: { id: string; name: string; title?: string }
  supplementary: boolean
  sheet?: { id: string; number: string; row: number }
  renewalDueOn: string
  noticeFrom: string
  lapsesOn: string
  endedOn?: string
  endReason?: string
  renews?: string
  renewedBy?: string
  rules?: { key: string; status: string; source: string }[]
  history?: HistoryEntry[]
  actions: Action[]
  version: number
}

export interface ClauseOnDate {
  kind: string
  subjectKinds: string[]
  validFrom?: string
  endsOn?: string
}

export interface Counterparty {
  id: string
  name: string
  own: boolean
}

export interface GapItem {
  number: number
  subjectKind: SubjectKind
  subject: Subject
  unit: UnitRef
  reason: string
  commitment?: string
}

export interface GapSummary {
  missing: number
  registered: number
  inForce: number
  asOf: string
}

export interface SheetRow {
  number: number
  subject: Subject
  state: 'open' | 'signed' | 'covered' | 'gone'
  reason?: string
  commitment?: string
}

/** The printed gap list: order and number stay as they are on the paper. */
export interface SheetView {
  id: string
  number: string
  subjectKind: SubjectKind
  unit: UnitRef
  madeOn: string
  clauses: string[]
  size: number
  signed: number
  rows?: SheetRow[]
  actions: Action[]
}

export interface SignCommitment {
  subjectKind: SubjectKind
  subject: string
  clauses: string[]
  signedOn: string
  place: string
  counterparty: { organisation: string; title?: string }
  sheet?: string
}

export type TallyKind = 'household_group' | 'staff_of_unit' | 'school'

export interface TallyValue {
  asOf: string
  signed: number
  total: number
  keptAt?: string
  counterparty?: string
}

/** One village, body or school with the last stock told for it. */
export interface TallyRow {
  holder: { id: string; name: string; kind?: string; households?: number }
  unit: UnitRef
  subjectKind: TallyKind
  clause: string
  recordedThisYear: boolean
  last?: TallyValue
  previous?: TallyValue
  change?: number
  suggestedTotal?: number
  tally?: string
  actions: Action[]
}

export interface TallySummary {
  holders: number
  recorded: number
  signed: number
  total: number
  asOf: string
}

export interface RecordTally extends TallyValue {
  subjectKind: TallyKind
  holder: string
  clause: string
}

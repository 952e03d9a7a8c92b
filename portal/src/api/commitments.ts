import type { components } from './__generated__/commitments'
import type { View } from './generated'
import type { Action, HistoryEntry } from './views'

type Schemas = components['schemas']

const BASE = '/api/commitments/v1'

export const commitmentPaths = {
  clauses: `${BASE}/clauses`,
  counterparties: `${BASE}/counterparties`,
  taken: `${BASE}/counterparties/commitments`,
  commitments: `${BASE}/commitments`,
  summary: `${BASE}/commitments/summary`,
  commitment: (id: string) => `${BASE}/commitments/${id}`,
  end: (id: string) => `${BASE}/commitments/${id}/end`,
  breach: (id: string) => `${BASE}/commitments/${id}/breach`,
  annulment: (id: string) => `${BASE}/commitments/${id}/annulment`,
  remedy: (id: string) => `${BASE}/commitments/${id}/remedy`,
  voiding: (id: string) => `${BASE}/commitments/${id}/void`,
  gap: `${BASE}/gap-list`,
  gapSummary: `${BASE}/gap-list/summary`,
  sheets: `${BASE}/signing-sheets`,
  sheet: (id: string) => `${BASE}/signing-sheets/${id}`,
  questionings: `${BASE}/questionings`,
  questioning: (id: string) => `${BASE}/questionings/${id}`,
  questioningReadings: (id: string) => `${BASE}/questionings/${id}/readings`,
  dismissal: (id: string) => `${BASE}/questionings/${id}/dismissal`,
  tallies: `${BASE}/tallies`,
  tally: (id: string) => `${BASE}/tallies/${id}`,
  tallyWithdrawal: (id: string) => `${BASE}/tallies/${id}/withdrawal`,
}

export type SubjectKind = 'provider' | 'facility'

/** A provider or facility; without a name once it was erased. */
export type Subject = View<Schemas['SubjectView'], 'name' | 'workplace' | 'services'>

export type CommitmentView = View<
  Omit<Schemas['CommitmentView'], 'subject' | 'clauses' | 'breach' | 'counterparty' | 'history' | 'actions'>,
  'place' | 'keptAt' | 'clausesEndedByLawFrom' | 'sheet' | 'form' | 'endedOn' | 'endReason' | 'renews' | 'renewedBy' | 'rules'
> & {
  subject: Subject
  clauses: View<Schemas['SignedClause'], 'endsOn'>[]
  counterparty: View<Schemas['CounterpartyView'], 'title'>
  breach?: View<Schemas['Breach'], 'remediedOn'>
  history?: HistoryEntry[]
  actions: Action[]
}

/** Whether a commitment was kept, asked in a case; seen by those of the case alone. */
export type QuestioningView = View<Omit<Schemas['QuestioningView'], 'erasedSigner'>, 'closedOn' | 'outcome'> & { erasedSigner?: ErasedSigner }

/** Whom a case is about, when the name is erased everywhere else; gone with the end of the case. */
export type ErasedSigner = View<Schemas['ErasedSignerView'], 'keptAt'>

/** Who read a questioning; told to those of the case alone. */
export type QuestioningReading = View<Schemas['ReadingView']>

/** How many commitments in force a body has taken. */
export type TakenCommitments = View<Schemas['TakenView']>

export type ClauseOnDate = View<Schemas['ClauseValidity'], 'validFrom' | 'endsOn'>
export type Counterparty = View<Schemas['CounterpartyChoice']>
export type GapItem = View<Omit<Schemas['GapView'], 'subject'>, 'commitment' | 'signBy'> & { subject: Subject }
export type GapSummary = View<Schemas['GapSummaryView']>
export type CommitmentSummary = View<Schemas['CommitmentSummaryView']>
export type SheetRow = View<Omit<Schemas['RowView'], 'subject'>, 'reason' | 'commitment'> & { subject: Subject }

/** The printed gap list: order and number stay as they are on the paper. */
export type SheetView = View<Omit<Schemas['SheetView'], 'rows' | 'actions'>> & { rows?: SheetRow[]; actions: Action[] }

export type SignCommitment = Schemas['SignRequest']

export type TallyKind = 'household_group' | 'staff_of_unit' | 'school'
export type TallyValue = View<Schemas['TallyValue'], 'counterparty' | 'monitoredOn'>

/** One village, body or school with the last stock told for it. */
export type TallyRow = View<Omit<Schemas['TallyRowView'], 'holder' | 'last' | 'previous' | 'actions' | 'subjectKind'>, 'change' | 'monitoredOn' | 'suggestedTotal' | 'tally'> & {
  holder: View<Schemas['HolderView'], 'kind' | 'households'>
  subjectKind: TallyKind
  last?: TallyValue
  previous?: TallyValue
  actions: Action[]
}

export type TallySummary = View<Schemas['TallySummaryView']>
export type RecordTally = Schemas['TallyRequest']

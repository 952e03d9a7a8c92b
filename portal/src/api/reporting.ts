import type { UnitRef } from './me'
import type { Action, HistoryEntry } from './views'

const BASE = '/api/reporting/v1'

export const reportingPaths = {
  work: `${BASE}/work`,
  summary: `${BASE}/summary`,
  indicators: `${BASE}/indicators`,
  indicatorValues: (code: string) => `${BASE}/indicators/${code}/values`,
  coverage: `${BASE}/coverage`,
  births: `${BASE}/births`,
  ratio: `${BASE}/births/ratio`,
  publishedRatios: `${BASE}/births/reference`,
  birthImports: `${BASE}/birth-imports`,
  exchangedBirths: (form: string) => `${BASE}/birth-imports/${form}`,
  figureDocument: (id: string, form: string) => `${BASE}/submissions/${id}/figure-documents/${form}`,
  periods: `${BASE}/periods`,
  period: (id: string) => `${BASE}/periods/${id}`,
  opening: (id: string) => `${BASE}/periods/${id}/opening`,
  tracking: (id: string) => `${BASE}/periods/${id}/tracking`,
  acceptAll: (id: string) => `${BASE}/periods/${id}/acceptance`,
  submissions: `${BASE}/submissions`,
  submission: (id: string) => `${BASE}/submissions/${id}`,
  act: (id: string, act: string) => `${BASE}/submissions/${id}/${act}`,
  officialPaper: (id: string, edition: number) => `${BASE}/submissions/${id}/official-papers/${edition}`,
  signedForm: (id: string, round: number) => `${BASE}/submissions/${id}/signed-forms/${round}`,
  edition: (id: string, edition: number) => `${BASE}/submissions/${id}/editions/${edition}`,
}

export interface Due {
  before?: string
  lastDay?: string
  lateFrom?: string
  daysLeft?: number
  late: boolean
  level: 'later' | 'in_10' | 'in_3' | 'today' | 'overdue' | 'none'
  text: string
}

export interface WorkItem {
  kind: 'returned' | 'overdue' | 'due_3' | 'due_10' | 'to_submit' | 'to_accept' | 'to_approve' | 'to_number' | 'to_revise' | 'official_births' | 'not_submitted' | 'requested'
  title: string
  /** Absent where a line counts reports of several units. */
  unit?: UnitRef
  organisation?: { id?: string; name: string }
  due?: Due
  submission?: string
  period: string
  count?: number
  withWarnings?: number
  of?: number
  reminder?: string
  /** How many days before the last day in time the reminder stands that the line is for. */
  within?: number
}

export interface ProvinceSummary {
  sentence: string
  missing: string[]
  readAt: string
}

export interface PeriodView {
  id: string
  plan: string
  planTitle: string
  title: string
  kind: string
  from: string
  to: string
  cutOff: string
  state: string
  opensOn?: string
  due: Due
  actions: Action[]
}

export interface IndicatorView {
  code: string
  name: string
  part: string
  source: string
  supplied: boolean
  aggregation: string
  figures: { key: string; name: string; unit?: string; decimals: number; ratio: boolean }[]
}

export interface Interval {
  lower: number
  upper?: number
  births?: number
  text?: string
}

export type FigureState = 'known' | 'not_supplied' | 'undefined' | 'too_few'

export interface FigureView {
  key: string
  name: string
  unit?: string
  decimals: number
  state: FigureState
  value?: number
  text: string
  numerator?: number
  denominator?: number
  origin?: string
  documents?: number
  interval?: Interval
}

export interface TargetView {
  plan: string
  text: string
  /** The number in the text, for the dashed line of the chart. */
  limit?: number
  result: 'met' | 'not_met' | 'not_decidable'
  resultText: string
  formal?: string
}

/** A figure of a report: what it is, whence and when, and what was changed by hand on the way up. */
export interface ReportFigure extends FigureView {
  editable: boolean
  /** What the service said when it was read; for sums the automatic value of the own part. */
  automatic?: number
  automaticText?: string
  /** The own part of a sum over units. */
  own?: number
  note?: string
  reason?: string
  source?: string
  cutOff?: string
  readAt?: string
  /** Where the records behind it are found, and whether the reader may open it. */
  list?: { name: string; allowed: boolean; reason?: string }
  contributions?: { supplied: number; of: number }
  now?: number
  overridesBelow?: { unit: string; value: number; automatic: number; reason: string }[]
  targets?: TargetView[]
  remarks?: string[]
}

export interface Narrative {
  key: string
  title: string
  text?: string
  remarks?: string[]
}

export interface ReportPart {
  number: string
  title: string
  status: 'done' | 'missing' | 'remarked' | 'not_supplied'
  statusText: string
  figures: ReportFigure[]
  narratives: Narrative[]
}

export interface Check {
  code: string
  item: string
  text: string
  explanation?: string
  explainedBy?: string
}

/** A warning in a report below with its reason. */
export interface ExplainedBelow {
  unit: string
  item: string
  text: string
  explanation: string
  explainedBy?: string
}

export interface Remark {
  id: string
  item: string
  itemName: string
  text: string
  oldText?: string
  answer?: 'fixed' | 'kept'
  explanation?: string
  newText?: string
  open: boolean
  round: number
}

interface MissingUnit {
  code: string
  name: string
  state: string
}

export interface Coverage {
  owing: number
  accepted: number
  text: string
  missing: MissingUnit[]
  /** Whom the accepted reports lack themselves, by the unit that made its sums without them. */
  missingBelow?: { unit: string; missing: MissingUnit[] }[]
}

export interface TrackedSubmission {
  submission: string
  version?: number
  unit: UnitRef
  organisation?: { id: string; name: string }
  tier: string
  mode: 'directive' | 'request'
  state: string
  stateText: string
  late: boolean
  lateText?: string
  due: Due
  warnings: number
  overrides: number
  openRemarks: number
  submittedOn?: string
  /** Until when the receiver has sent it back or accepted it. */
  receiving?: { returnBy?: string; acceptBy?: string; overdue: boolean }
  actions: Action[]
  period?: string
  periodTitle?: string
}

export interface Tracking {
  period: PeriodView
  unit: UnitRef
  due: Due
  counts: { owing: number; notSubmitted: number; submitted: number; withWarnings: number; returned: number; accepted: number; late: number; cameLate?: number }
  directive: TrackedSubmission[]
  request: TrackedSubmission[]
  reminder: { text: string; units: number }
  /** When reports are reminded of, in the words of the server; or that no rule says it. */
  reminding?: { configured: boolean; from?: string; text: string }
  own?: { submission: string; state: string; version?: number }
  actions: Action[]
}

export type Purpose = 'report' | 'coordination' | 'execution' | 'file'

export interface Recipient {
  name: string
  purpose?: Purpose
  text: string
}

export interface Revision {
  reason: string
  by: string
  on: string
}

/** A report as it was sent before it was revised. */
export interface SentEdition {
  edition: number
  name: string
  number?: string
  date?: string
  sentOn?: string
  approvedBy: string
  recipients: Recipient[]
  revision?: Revision
}

export interface ChangedCell {
  place: string
  name: string
  unit?: string
  before: string
  after: string
}

export interface EditionView {
  edition: number
  name: string
  number: string
  subject: string
  dataLine: string
  coverage?: string
  note?: string
  takenAt: string
  parts: { number: string; title: string; texts: string[]; figures: { key: string; name: string; unit: string; text: string }[] }[]
  nextName: string
  changes: ChangedCell[]
}

export interface SubmissionView {
  id: string
  version: number
  period: PeriodView
  unit: UnitRef
  /** The unit that goes on with the work of the one that owed it; absent while that one does so itself. */
  responsible?: UnitRef
  /** Who reports: the body of the unit, or the partner. */
  name: string
  organisation?: string
  tier: string
  mode: 'directive' | 'request'
  state: string
  stateText: string
  late: boolean
  lateText?: string
  due: Due
  returnDue?: string
  parts: ReportPart[]
  checks: { errors: Check[]; warnings: Check[]; below?: ExplainedBelow[] }
  remarks: Remark[]
  changes: { item: string; name: string; old?: string; new?: string }[]
  progress: { figures: number; prefilled: number; typed: number; missing: number }
  coverage?: Coverage
  /** Number of the handing in that is under way or was the last, counted in returns before it. */
  round: number
  signedPaper?: { number: string; date: string; round: number }
  submittedBy?: { name: string; on?: string }
  approvedBy?: { name: string; at?: string }
  document?: { issuer?: string; number?: string; symbol?: string; date?: string; place?: string; signingMode?: string; signerTitle?: string; addressees?: string[]; recipients?: Recipient[] }
  /** 1 for the report as it was first made. */
  edition: number
  /** Why the present edition is made; absent for the first. */
  revision?: Revision
  earlierEditions: SentEdition[]
  /** Revisions that were taken back before they were sent. */
  withdrawnRevisions: { revision: Revision; number?: string; reason: string; by: string; on: string }[]
  /** Official births that came after the report was sent with others. */
  officialBirths?: { to: string; official: number; sent?: number }
  history: HistoryEntry[]
  actions: Action[]
}

export interface Cell {
  text: string
  state?: string
  origin?: string
}

export interface Consolidation {
  /** “Tổng của 18/21 đơn vị” */
  text: string
  columns: { key: string; name: string; unit?: string }[]
  rows: { submission: string; unit: UnitRef; name: string; mode: 'directive' | 'request'; state: string; stateText: string; included: boolean; cells: Cell[] }[]
  own: Cell[]
  total: Cell[]
}

export interface CoverageCell {
  state: FigureState
  signed?: number
  total?: number
  share?: number
  gap?: number
  text: string
}

export interface UnitCoverage {
  unit: UnitRef
  providers: CoverageCell
  facilities: CoverageCell
  households: CoverageCell
}

export interface CoverageView {
  unit: UnitRef
  on: string
  latestEvent?: string
  readAt: string
  asOf: string
  /** The day whose units are shown. */
  boundariesOf: string
  total: UnitCoverage
  children: UnitCoverage[]
  /** What the total holds of units that were split, and none of the units shown. */
  undivided?: UnitCoverage
}

export interface BirthRow {
  unit: UnitRef
  from: string
  to: string
  source: string
  sourceName: string
  status: string
  statusText: string
  revision: number
  boys: number
  girls: number
  births: number
  communes?: number
  of?: number
}

export interface RatioRow {
  source: string
  sourceName: string
  from: string
  to: string
  status: string
  statusText: string
  boys: number
  girls: number
  births: number
  state: FigureState
  value?: number
  text: string
  interval?: Interval
  targets: TargetView[]
}

/** A ratio that somebody else has published, as it was read there. */
export interface PublishedRatio {
  level: 'country' | 'region' | 'province'
  area?: string
  name: string
  fromYear: number
  toYear: number
  residence: 'total' | 'urban' | 'rural'
  /** Absent where the source gives a band only. */
  ratio?: number
  low?: number
  high?: number
  boys?: number
  girls?: number
  /** Whether the ratio follows from the counts that were published with it. */
  agrees: boolean
  basis: string
  source: string
  url: string
  note?: string
  status: 'verified' | 'unverified'
  statusText: string
}

export interface RatioView {
  unit: UnitRef
  year: number
  /** The day whose boundaries the unit has. */
  boundariesOf: string
  /** Births of units that are closed by then are among them: an estimate. */
  converted: boolean
  minimum: number
  sources: RatioRow[]
  breaks: string[]
  notes?: string[]
}

/** What a file of another system says of a report's figures, and what each would do to the number that stands there. */
export interface FigureDocument {
  dryRun: boolean
  values: number
  figures: { key: string; name: string; before?: number; value: number; effect: 'same' | 'new' | 'replaced' | 'set_aside' }[]
}

export interface BirthImport {
  id: string
  fileName: string
  importedAt: string
  rows: number
  added: number
  unchanged: number
  dryRun?: boolean
}

const BASE = '/api/reporting/v1/outgoing-reports'

export const outgoingPaths = {
  list: BASE,
  one: (id: string) => `${BASE}/${id}`,
  paper: (id: string, kind: 'document' | 'workbook' | 'dataset') => `${BASE}/${id}/${kind}`,
}

/** A report of the province as it may leave it: sent, its period over. */
export interface OutgoingRow {
  id: string
  plan: string
  title: string
  from: string
  to: string
}

/** A number, or in words why there is none. */
export interface OutgoingValue {
  state: 'known' | 'not_supplied' | 'undefined' | 'too_few' | 'suppressed' | 'not_submitted'
  value?: number
  text: string
}

export interface OutgoingTableRow {
  code?: string
  name: string
  cells: OutgoingValue[]
}

export interface OutgoingTable {
  number: string
  title: string
  rowsAre: string
  columns: { key?: string; title: string; unit?: string }[]
  rows: OutgoingTableRow[]
  total?: OutgoingTableRow
}

/** What is shown of it: figures and tables with small numbers hidden. */
export interface OutgoingReport {
  id: string
  title: string
  issuer: string
  paper?: string
  paperDate?: string
  unitCode: string
  unitName: string
  from: string
  to: string
  cutOff: string
  dataLine: string
  /** The smallest count above zero that is shown, and that of communes and of what speaks of violations, tips or support. */
  leastShown: number
  leastShownByCommune: number
  figures: { key: string; name: string; unit: string; value: OutgoingValue; interval?: string }[]
  tables: OutgoingTable[]
}

import type { OutgoingValue } from './outgoing'

const BASE = '/api/reporting/v1/national'

export const nationalPaths = {
  reports: `${BASE}/reports`,
  report: (id: string) => `${BASE}/reports/${id}`,
  totals: `${BASE}/totals`,
}

/** An edition of a report that a province has sent to the Population Authority. */
export interface ReceivedRow {
  id: string
  provinceCode: string
  province: string
  plan: string
  title: string
  from: string
  to: string
  /** 1 for the report as it was first made. */
  edition: number
  sentOn?: string
}

export interface CountedProvince {
  code: string
  name: string
  from: string
  to: string
  dataLine: string
}

/** A count in all and by province, in the order of the provinces; the total is hidden while one of them hides its number. */
export interface NationalTotal {
  key: string
  name: string
  unit: string
  total: OutgoingValue
  byProvince: OutgoingValue[]
  supplied: number
  hidden: number
}

/** Counts of a year; without a year while no province has given a report. */
export interface NationalTotals {
  year?: number
  years: number[]
  provinces: CountedProvince[]
  figures: NationalTotal[]
}

import type { components } from './__generated__/directory'
import type { View } from './generated'
import type { UnitRef } from './me'
import type { Action } from './views'

const BASE = '/api/directory/v1'

/** Names to erase, and what people ask of their data. */
export const privacyPaths = {
  erasures: `${BASE}/providers/erasures`,
  erasure: (id: string) => `${BASE}/providers/${id}/erasure`,
  hold: (id: string) => `${BASE}/providers/${id}/legal-hold`,
  holdEnd: (id: string) => `${BASE}/providers/${id}/legal-hold-end`,
  dataRequests: `${BASE}/data-requests`,
  dataRequest: (id: string) => `${BASE}/data-requests/${id}`,
  held: (id: string) => `${BASE}/data-requests/${id}/held`,
  answer: (id: string) => `${BASE}/data-requests/${id}/answer`,
  extension: (id: string) => `${BASE}/data-requests/${id}/extension`,
  completion: (id: string) => `${BASE}/data-requests/${id}/completion`,
  refusal: (id: string) => `${BASE}/data-requests/${id}/refusal`,
  subjects: `${BASE}/data-subjects`,
  accounts: `${BASE}/accounts`,
  audit: (service: string) => `/api/${service}/v1/audit`,
}

type Schemas = components['schemas']

type ErasureFields = View<Omit<Schemas['ErasureView'], 'actions' | 'commune'>, 'fullName' | 'departedOn' | 'committedUntil' | 'dueOn' | 'heldFor' | 'erasedOn'>

/** A provider whose name may be erased, or just was. */
export type ErasureView = ErasureFields & { commune: UnitRef; actions: Action[] }
export type ErasurePage = Pick<View<Schemas['ErasurePage']>, 'keptFor'>

export type DataSubject = View<Schemas['DataSubjectView'], 'name' | 'detail'>
export type RequestClock = View<Schemas['ClockView'], 'dueOn' | 'doneOn' | 'source'>

type DataRequestFields = View<Omit<Schemas['DataRequestView'], 'actions' | 'subject' | 'answer' | 'execution'>, 'extensionReason' | 'legalGround'>

/** What somebody asks of their data, with its two clocks. */
export type DataRequestView = DataRequestFields & { subject: DataSubject; answer: RequestClock; execution: RequestClock; actions: Action[] }

export type HeldRecord = View<Schemas['HeldRecord'], 'from' | 'until'>
export type AccountHolder = View<Schemas['AccountHolder']>

import type { components } from './__generated__/directory'
import type { View } from './generated'
import type { AppointmentRef, UnitRef } from './me'
import type { Action } from './views'

const BASE = '/api/directory/v1'

export const directoryPaths = {
  activeAppointment: `${BASE}/me/active-appointment`,
  units: `${BASE}/units`,
  unit: (id: string) => `${BASE}/units/${encodeURIComponent(id)}`,
  unitSearch: `${BASE}/units/search`,
  villages: `${BASE}/villages`,
  village: (id: string) => `${BASE}/villages/${id}`,
  villageMerger: (id: string) => `${BASE}/villages/${id}/merger`,
  villageEndRevocation: (id: string) => `${BASE}/villages/${id}/end-revocation`,
  villageEnd: (id: string) => `${BASE}/villages/${id}/end`,
  villageNameCorrection: (id: string) => `${BASE}/villages/${id}/name-correction`,
  organisations: `${BASE}/organisations`,
  organisation: (id: string) => `${BASE}/organisations/${id}`,
  organisationEnd: (id: string) => `${BASE}/organisations/${id}/end`,
  organisationNameCorrection: (id: string) => `${BASE}/organisations/${id}/name-correction`,
  facilities: `${BASE}/facilities`,
  facility: (id: string) => `${BASE}/facilities/${id}`,
  facilityClosure: (id: string) => `${BASE}/facilities/${id}/closure`,
  facilityClosureRevocation: (id: string) => `${BASE}/facilities/${id}/closure-revocation`,
  facilityReopening: (id: string) => `${BASE}/facilities/${id}/reopening`,
  facilityServices: (id: string) => `${BASE}/facilities/${id}/services`,
  facilityOwnership: (id: string) => `${BASE}/facilities/${id}/ownership`,
  facilityLicence: (id: string) => `${BASE}/facilities/${id}/licence`,
  facilityNameCorrection: (id: string) => `${BASE}/facilities/${id}/name-correction`,
  facilityHead: (id: string) => `${BASE}/facilities/${id}/head`,
  providers: `${BASE}/providers`,
  provider: (id: string) => `${BASE}/providers/${id}`,
  providerDeparture: (id: string) => `${BASE}/providers/${id}/departure`,
  providerDepartureRevocation: (id: string) => `${BASE}/providers/${id}/departure-revocation`,
  providerReturn: (id: string) => `${BASE}/providers/${id}/return`,
  providerServices: (id: string) => `${BASE}/providers/${id}/services`,
  providerLicence: (id: string) => `${BASE}/providers/${id}/licence`,
  nameCorrection: (id: string) => `${BASE}/providers/${id}/name-correction`,
  workplaceChange: (id: string) => `${BASE}/providers/${id}/workplace-change`,
  rules: `${BASE}/rules`,
  overrides: `${BASE}/rules/overrides`,
  override: (id: string) => `${BASE}/rules/overrides/${id}`,
  overrideConfirmation: (id: string) => `${BASE}/rules/overrides/${id}/confirmation`,
  overrideWithdrawal: (id: string) => `${BASE}/rules/overrides/${id}/withdrawal`,
  overrideWithdrawalConfirmation: (id: string) => `${BASE}/rules/overrides/${id}/withdrawal-confirmation`,
  agencies: `${BASE}/agencies`,
  agency: (id: string) => `${BASE}/agencies/${id}`,
  agencySecret: (id: string) => `${BASE}/agencies/${id}/secret`,
  agencyRevocation: (id: string) => `${BASE}/agencies/${id}/revocation`,
  setup: `${BASE}/setup`,
  setupConfirmation: (step: string) => `${BASE}/setup/${step}/confirmation`,
  unitsErrorReport: `${BASE}/setup/units/error-report`,
  ruleLeftUnconfigured: `${BASE}/setup/rules/left-unconfigured`,
  people: `${BASE}/people`,
  vacancies: `${BASE}/people/vacancies`,
  heldPosts: `${BASE}/people/held-posts`,
  person: (id: string) => `${BASE}/people/${id}`,
  personNameCorrection: (id: string) => `${BASE}/people/${id}/name-correction`,
  personAppointments: (id: string) => `${BASE}/people/${id}/appointments`,
  appointmentEnd: (person: string, appointment: string) => `${BASE}/people/${person}/appointments/${appointment}/end`,
  password: (id: string) => `${BASE}/people/${id}/password`,
}

export interface UnitView {
  id: string
  code: string
  level: UnitRef['level']
  type: string
  name: string
  fullName: string
  path: string
  validFrom: string
  /** First day not in force. */
  validTo?: string
  parentId?: string
}

export interface UnitLink {
  unit: UnitRef
  validFrom: string
  validTo?: string
  effective?: string
  kind: string
  share?: number
  part?: string
  resolution?: string
}

export interface UnitDetail extends UnitView {
  ancestors: UnitRef[]
  formerly: UnitLink[]
  now: UnitLink[]
}

export interface UnitMatch {
  unit: UnitView
  /** What it stands or stood under. */
  above: UnitRef[]
  matched: string
  ended: boolean
  now: UnitRef[]
}

export interface VillageView {
  id: string
  name: string
  kind: string
  fullName: string
  path: string
  number: number
  commune: UnitRef
  /** Path of the unit that looks after it now. */
  responsible: string
  validFrom: string
  /** Last day. */
  validTo?: string
  households?: number
  /** The village that it went into. */
  successor?: { village: string; name: string }
  /** Villages that went into it. */
  merged?: { village: string; name: string; lastDay: string }[]
  actions: Action[]
}

export interface OrganisationView {
  id: string
  name: string
  kind: string
  reach: string
  unit: UnitRef
  /** Path of the unit where it sits now. */
  responsible: string
  parentId?: string
  validFrom: string
  /** Last day. */
  validTo?: string
  successorId?: string
  successor?: { id: string; name: string }
  actions: Action[]
}

/** A time with the same services under the same ownership. */
export interface OperatingPeriod {
  serviceKinds: string[]
  ownership: string
  from: string
  /** First day no longer so. */
  to?: string
}

export interface FacilityView {
  id: string
  name: string
  kind: string
  serviceKinds: string[]
  sensitive: boolean
  ownership: string
  commune: UnitRef
  responsible: string
  address?: string
  operatingLicenceNo?: string
  /** Since when another licence counts than the first one. */
  licensedFrom?: string
  headTitle?: string
  /** Since when somebody else heads it than at first. */
  headedFrom?: string
  openedOn: string
  /** First day closed. */
  closedOn?: string
  status: 'operating' | 'closed'
  /** Oldest first. */
  periods: OperatingPeriod[]
  actions: Action[]
}

export interface Workplace {
  facilityId: string
  facilityName: string
  serviceKinds: string[]
  from: string
  /** First day no longer there. */
  to?: string
}

export interface ProviderView {
  id: string
  fullName: string
  title: string
  practiceLicenceNo?: string
  licensedFrom?: string
  facility: { id: string; name: string }
  serviceKinds: string[]
  sensitive: boolean
  ownership: string
  commune: UnitRef
  responsible: string
  from: string
  /** First day gone. */
  departedOn?: string
  status: 'active' | 'departed'
  /** Oldest first. */
  workplaces: Workplace[]
  warnings?: string[]
  actions: Action[]
}

export interface PersonView {
  id: string
  name: string
  username: string
  account: 'pending' | 'open' | 'disabled'
  appointments: AppointmentRef[]
  /** Posts that nobody holds after this person; only where one person is shown. */
  leavesOpen?: VacancyView[]
  actions: Action[]
}

export interface RuleView {
  key: string
  value: unknown
  validFrom: string
  /** First day not in force. */
  validTo?: string
  status: 'verified' | 'proposed' | 'unverified'
  source: string
  tenantOverride: boolean
  acting: boolean
  /** The part of the work that will read the rule, while nothing does yet. */
  waitsFor?: string
}

/** The rules of a day, and those of them without a value that acts. */
export interface RuleList {
  items: RuleView[]
  unconfigured: string[]
}

type Schemas = components['schemas']

/** A post that nobody holds: who was there last, and who stands in meanwhile. */
export type VacancyView = View<Schemas['VacancyView']>

/** How many people hold how many posts in a body, from today on. */
export type HeldPosts = View<Schemas['HeldPostsView']>

/** A rule of the province in place of the shipped one: proposed by one person, in force once another has confirmed it. */
export type OverrideView = View<Omit<Schemas['OverrideView'], 'actions' | 'value'>, 'validTo' | 'withdrawalReason'> & { value: unknown; actions: Action[] }

/** Another agency that reads through the API. */
export type AgencyView = View<Omit<Schemas['AgencyView'], 'actions'>> & { actions: Action[] }

/** The secret is there the first time only. */
export type AdmittedAgency = { agency: AgencyView } & View<Omit<Schemas['Admitted'], 'agency'>, 'clientSecret'>
export type NewSecret = View<Schemas['NewSecret']>

export type AuditEntry = View<Schemas['AuditEntry']>

/** One step of setting the province up: whether it is done, and who said what of it. */
export type SetupStep = View<Omit<Schemas['SetupStepView'], 'actions'>, 'remark' | 'saidOn' | 'saidBy'> & { actions: Action[] }
export type SetupCounts = View<Schemas['SetupCounts']>
export type SetupView = View<Omit<Schemas['SetupView'], 'steps'>> & { steps: SetupStep[] }
export type AuditPage = Pick<View<Schemas['AuditPage'], 'whole'>, 'whole'>

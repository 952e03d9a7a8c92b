import type { SetupStep, SetupView } from '@/api/directory'
import { formatDate } from '@/lib/dates'
import { formatNumber } from '@/lib/numbers'
import type { texts } from './texts'

export type StepName = SetupStep['step'] | 'periods'

export const ORDER: readonly StepName[] = ['units', 'villages', 'organisations', 'people', 'facilities', 'rules', 'periods']

type T = (typeof texts)['vi']

/** What is there, then what is missing; nothing is said of what is complete. */
export function figuresOf(t: T, step: SetupStep['step'], { counts, on, leftRules }: SetupView): string[] {
  const n = formatNumber
  const lacking = (count: number, say: (count: string) => string) => (count > 0 ? [say(n(count))] : [])
  switch (step) {
    case 'units':
      return [counts.districts > 0 ? t.unitsThere(n(counts.districts), n(counts.communes), formatDate(on)) : t.communesThere(n(counts.communes), formatDate(on))]
    case 'villages':
      return [t.villagesThere(n(counts.villages)), ...lacking(counts.communesWithoutVillage, t.communesWithoutVillage)]
    case 'organisations':
      return [t.organisationsThere(n(counts.organisations)), ...lacking(counts.communesWithoutOrganisation, t.communesWithoutOrganisation)]
    case 'people':
      return [t.peopleThere(n(counts.people)), ...lacking(counts.bodiesWithoutPeople, t.bodiesWithoutPeople)]
    case 'facilities':
      return [t.facilitiesThere(n(counts.facilities), n(counts.providers))]
    case 'rules':
      return [counts.openRules > 0 ? t.rulesOpen(n(counts.openRules)) : t.rulesDone, ...lacking(leftRules.length, t.rulesLeft)]
  }
}

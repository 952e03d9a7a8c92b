import { daysBetween, formatInstant, localDay, shiftedByDays } from '@/lib/dates'
import { useMe } from './me'

/**
 * Times as they are shown to people: moved with the Today of a demonstration province, so that no page speaks of two different
 * years. What the server tells as an instant stays the instant it is; only the words move.
 */
export function useShownTime(): (instant: string | number | null | undefined) => string {
  const { data, dataUpdatedAt } = useMe()
  const shift = data?.todayShifted ? daysBetween(localDay(dataUpdatedAt), data.today) : 0
  return (instant) => (instant === null || instant === undefined || instant === '' ? '' : formatInstant(shiftedByDays(instant, shift)))
}

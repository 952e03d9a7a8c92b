import type { TrackedSubmission } from '@/api/reporting'
import { allowed } from '@/api/views'

/** Whoever owes and has not handed in; a partner who was asked is never missing. */
export function isMissing(row: TrackedSubmission): boolean {
  return row.mode === 'directive' && ['open', 'drafted', 'not_submitted'].includes(row.state)
}

/** Came without a warning, so it needs no look before it is taken. */
export function isClean(row: TrackedSubmission): boolean {
  return row.state === 'submitted' && row.warnings === 0 && allowed(row.actions, 'accept')
}

export function stillWithTheUnit(row: TrackedSubmission): boolean {
  return row.state === 'returned'
}

export function unitNames(rows: readonly TrackedSubmission[]): ReadonlyMap<string, string> {
  return new Map(rows.map((row) => [row.submission, row.organisation?.name ?? row.unit.name]))
}

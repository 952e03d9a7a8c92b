import type { ImportView } from '@/api/imports'
import { formatNumber } from '@/lib/numbers'
import type { texts } from './texts'

type Words = (typeof texts)['vi']

/** What a file would do: what it brings, what it changes, what stands already. */
export function wouldDo(t: Words, { added, changed, unchanged }: ImportView): string {
  if (added + changed === 0) return t.nothingNew(formatNumber(unchanged))
  return changed > 0 ? t.willChange(formatNumber(added), formatNumber(changed), formatNumber(unchanged)) : t.willAdd(formatNumber(added), formatNumber(unchanged))
}

/** What a file has done. */
export function hasDone(t: Words, { added, changed, unchanged }: ImportView): string {
  if (added + changed === 0) return t.nothingNew(formatNumber(unchanged))
  return changed > 0 ? t.finishedChanged(formatNumber(added), formatNumber(changed), formatNumber(unchanged)) : t.finished(formatNumber(added), formatNumber(unchanged))
}

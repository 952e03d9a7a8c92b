import type { UnitCounts } from '@/api/reorganisations'
import { formatNumber } from '@/lib/numbers'
import type { texts } from './texts'

type T = (typeof texts)['vi']

/** “10 đơn vị cấp huyện, 161 đơn vị cấp xã thành 56 đơn vị cấp xã”. */
export function beforeAndAfter(t: T, { before, after }: { before: UnitCounts; after: UnitCounts }): string {
  return t.becomes(inWords(t, before), inWords(t, after))
}

function inWords(t: T, { districts, communes }: UnitCounts): string {
  return districts > 0 ? t.counts(formatNumber(districts), formatNumber(communes)) : t.countCommunes(formatNumber(communes))
}

import type { UnitRef } from '@/api/me'
import { useShownUnit, useUnitNow } from '@/api/units-of-day'
import { common } from '@/lib/common-texts'
import { useTexts } from '@/lib/i18n'

/**
 * A unit as people name it: an ended one is “(cũ)”, an ended commune stands with its district, and in lists of the whole province
 * every commune does. Where another unit looks after the record now, a second line says so.
 */
export function UnitName({ unit, responsible, placed = false }: { unit: UnitRef; responsible?: string | undefined; placed?: boolean }) {
  const c = useTexts(common)
  const { old, district } = useShownUnit(unit)
  const now = useUnitNow(responsible !== undefined && responsible !== unit.path ? responsible : undefined)
  return (
    <>
      {unit.name}
      {(old || placed) && district && `, ${district}`}
      {old && ` ${c.old}`}
      {now && <span className="secondary card-line">{c.followedNow(now)}</span>}
    </>
  )
}

import { Link } from 'react-router'
import { useView } from '@/api/queries'
import { reportingPaths, type CoverageView, type UnitCoverage } from '@/api/reporting'
import { Section } from '@/components/page'
import { Failed } from '@/components/states'
import { useTexts } from '@/lib/i18n'
import { links } from '@/lib/links'
import { formatNumber } from '@/lib/numbers'
import { texts } from './texts'

/** More than these are read on the page of coverage. */
const SHOWN = 12

/** Where signatures are missing, unit by unit in administrative order; absent where none is. */
export function GapByUnit({ unit }: { unit: string }) {
  const t = useTexts(texts)
  const coverage = useView<CoverageView>(reportingPaths.coverage, { unit }, { refetchInterval: 60_000 })
  const lacking = coverage.data?.children.filter((row) => gap(row.providers) + gap(row.facilities) > 0) ?? []
  if (coverage.error && !coverage.data) return <Section title={t.gapByUnit}><Failed error={coverage.error} onRetry={() => coverage.refetch()} /></Section>
  if (lacking.length === 0) return null
  return (
    <Section title={t.countOf(t.gapByUnit, formatNumber(lacking.length), formatNumber(coverage.data?.children.length))}>
      <ul className="plain unit-gaps">
        {lacking.slice(0, SHOWN).map((row) => <Gaps key={row.unit.id} row={row} />)}
      </ul>
      {lacking.length > SHOWN && <div className="actions"><Link className="button" to={links.coverage()}>{t.allUnits(formatNumber(lacking.length))}</Link></div>}
      <p className="small secondary">{coverage.data?.asOf}</p>
    </Section>
  )
}

function Gaps({ row: { unit, providers, facilities } }: { row: UnitCoverage }) {
  const t = useTexts(texts)
  return (
    <li>
      <strong>{unit.name}</strong>
      {gap(providers) > 0 && <Link to={links.gapList('provider', unit.path)}>{t.gapProviders(formatNumber(gap(providers)))}</Link>}
      {gap(facilities) > 0 && <Link to={links.gapList('facility', unit.path)}>{t.gapFacilities(formatNumber(gap(facilities)))}</Link>}
    </li>
  )
}

function gap(cell: UnitCoverage['providers']): number {
  return cell.gap ?? 0
}

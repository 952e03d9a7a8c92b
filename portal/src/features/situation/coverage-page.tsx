import { Button } from 'antd'
import { Link } from 'react-router'
import { useMe } from '@/api/me'
import { useView } from '@/api/queries'
import { reportingPaths, type CoverageCell, type CoverageView, type UnitCoverage } from '@/api/reporting'
import { DataTable, type Column } from '@/components/data-table'
import { Page } from '@/components/page'
import { Await } from '@/components/states'
import { useAddressState } from '@/lib/address-state'
import { common } from '@/lib/common-texts'
import { formatDate, formatTime } from '@/lib/dates'
import { useTexts } from '@/lib/i18n'
import { links } from '@/lib/links'
import { formatNumber } from '@/lib/numbers'
import { CoverageFilters, type CoverageFilter } from './coverage-filters'
import { ordered } from './coverage-rows'
import './situation.css'
import { texts } from './texts'

/** A signature is seen here within five seconds while the page is visible. */
const EVERY = 3000

/** “Tỷ lệ cam kết”: registered, in force, share and gap by unit, live. Households have no gap and never sort. */
export function CoveragePage() {
  const t = useTexts(texts)
  const c = useTexts(common)
  const me = useMe()
  const { values, change } = useAddressState(['unit', 'order', 'on', 'boundaries'])
  const own = me.data?.appointment?.unit
  const unit = values.unit ?? own?.path
  const order = values.order === 'providers' || values.order === 'facilities' ? values.order : undefined
  const coverage = useView<CoverageView>(reportingPaths.coverage, { unit, on: values.on, boundaries: values.boundaries }, { enabled: unit !== undefined, refetchInterval: values.on ? undefined : EVERY, keep: true })
  const columns: Column<UnitCoverage>[] = [
    { key: 'unit', title: c.unit, heads: true, render: (row) => <UnitName row={row} view={coverage.data} filter={values} /> },
    { key: 'providers', title: t.providers, align: 'end', render: ({ providers }) => <InForce cell={providers} /> },
    { key: 'providersShare', title: t.shareProviders, align: 'end', render: ({ providers }) => shareOf(providers) },
    { key: 'providersGap', title: t.gapProviders, align: 'end', render: ({ providers }) => formatNumber(providers.gap) },
    { key: 'facilities', title: t.facilities, align: 'end', render: ({ facilities }) => <InForce cell={facilities} /> },
    { key: 'facilitiesShare', title: t.shareFacilities, align: 'end', render: ({ facilities }) => shareOf(facilities) },
    { key: 'facilitiesGap', title: t.gapFacilities, align: 'end', render: ({ facilities }) => formatNumber(facilities.gap) },
    { key: 'households', title: t.households, align: 'end', render: ({ households }) => <InForce cell={households} /> },
    { key: 'householdsShare', title: t.shareHouseholds, align: 'end', render: ({ households }) => shareOf(households) },
  ]
  return (
    <Page
      title={t.coverageTitle}
      units={me.data?.unitPath ?? []}
      intro={
        <span className="live">
          {coverage.dataUpdatedAt > 0 && !coverage.isError && c.updatedAt(formatTime(coverage.dataUpdatedAt, true))}
          {coverage.isError && <Button size="small" onClick={() => coverage.refetch()}>{c.refresh}</Button>}
        </span>
      }
    >
      <CoverageFilters filter={values} order={order} today={me.data?.today} own={own} onChange={change} />
      <Await query={coverage} rows={8}>
        {(view) => (
          <>
            <DataTable caption={t.coverageTitle} rows={ordered(view, order)} rowKey={(row) => row.unit.id} columns={columns} />
            {view.undivided && <p className="note">{t.undivided(inForce(view.undivided.providers), inForce(view.undivided.facilities), inForce(view.undivided.households))}</p>}
            {values.on && <p className="small secondary">{t.boundariesShown(formatDate(view.boundariesOf))}</p>}
            <p className="small secondary">{view.asOf}</p>
          </>
        )}
      </Await>
    </Page>
  )
}

function UnitName({ row, view, filter }: { row: UnitCoverage; view: CoverageView | undefined; filter: CoverageFilter }) {
  const t = useTexts(texts)
  if (row.unit.id === view?.unit.id) return <strong>{t.whole(row.unit.name)}</strong>
  if (row.unit.level === 'commune') return <>{row.unit.name}</>
  return <Link to={`${links.coverage()}?${addressOf({ ...filter, unit: row.unit.path })}`}>{row.unit.name}</Link>
}

function addressOf(filter: CoverageFilter): string {
  return new URLSearchParams(Object.entries(filter).filter((entry): entry is [string, string] => entry[1] !== undefined)).toString()
}

function InForce({ cell }: { cell: CoverageCell }) {
  if (cell.state !== 'known') return <span className="secondary">{cell.text}</span>
  return <>{inForce(cell)}</>
}

function inForce(cell: CoverageCell): string {
  return cell.state === 'known' ? `${formatNumber(cell.signed)}/${formatNumber(cell.total)}` : cell.text
}

function shareOf(cell: CoverageCell): string {
  return cell.state === 'known' ? cell.text : ''
}

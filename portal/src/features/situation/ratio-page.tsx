import { useQueries } from '@tanstack/react-query'
import { get } from '@/api/client'
import { useMe, type UnitRef } from '@/api/me'
import { Problem } from '@/api/problem'
import { useView } from '@/api/queries'
import { reportingPaths, type RatioRow, type RatioView } from '@/api/reporting'
import { Chip } from '@/components/chip'
import { DataTable } from '@/components/data-table'
import { Choice } from '@/components/filters'
import { Page, Section } from '@/components/page'
import { Await, Empty } from '@/components/states'
import { useAddressState } from '@/lib/address-state'
import { formatDate } from '@/lib/dates'
import { useTexts } from '@/lib/i18n'
import { formatNumber } from '@/lib/numbers'
import { BoundariesChoice } from './boundaries-choice'
import { PublishedRatios } from './published-ratios'
import { RatioChart } from './ratio-chart'
import { breaksOf, pointsOf, targetOf } from './ratio-scale'
import './situation.css'
import { texts } from './texts'
import { useNaturalBand } from './use-natural-band'

const YEARS = 5

/** “Tỷ số giới tính khi sinh”: all sources side by side, each with interval and number of births, in honest words. */
export function RatioPage() {
  const t = useTexts(texts)
  const me = useMe()
  const { values, change } = useAddressState(['year', 'boundaries'])
  const unit = me.data?.appointment?.unit
  const thisYear = Number(me.data?.today.slice(0, 4))
  if (!unit || !thisYear) return null
  const year = Number(values.year ?? thisYear)
  const choices = Array.from({ length: YEARS * 2 }, (_, back) => String(thisYear - back))
  return (
    <Page title={t.ratioTitle} units={me.data?.unitPath ?? []} intro={t.ratioMeaning}>
      <div className="filters no-print">
        <Choice label={t.year} value={String(year)} allowAll={false} options={choices.map((each) => ({ value: each, label: each }))} onChange={(next) => change({ year: next })} />
        {unit.level !== 'province' && <BoundariesChoice value={values.boundaries} onChange={(boundaries) => change({ boundaries })} />}
      </div>
      <OfYear unit={unit} year={year} boundaries={values.boundaries} />
      <OverYears unit={unit} year={year} boundaries={values.boundaries} />
      <PublishedRatios from={year - YEARS + 1} to={year} />
    </Page>
  )
}

interface Asked {
  unit: UnitRef
  year: number
  boundaries: string | undefined
}

function OfYear({ unit, year, boundaries }: Asked) {
  const t = useTexts(texts)
  const ratio = useView<RatioView>(reportingPaths.ratio, { unit: unit.path, year, boundaries })
  if (isUnknownThen(ratio.error)) return <Empty>{t.notYetThen(unit.name, year)}</Empty>
  return (
    <Await query={ratio} rows={3}>
      {(view) => (
        <>
          {view.sources.length === 0 && <Empty>{t.noBirths(year)}</Empty>}
          {view.sources.length > 0 && (
            <Section title={t.ofYear(year)}>
              <div className="ratios">{view.sources.map((row) => <Ratio key={`${row.source} ${row.status} ${row.from}`} row={row} converted={view.converted} />)}</div>
              {(view.notes ?? []).map((note) => <p key={note} className="note">{note}</p>)}
            </Section>
          )}
        </>
      )}
    </Await>
  )
}

/** The ratio in words, the target’s result in a chip that praises and blames nobody, the formal comparison apart. */
function Ratio({ row, converted }: { row: RatioRow; converted: boolean }) {
  const t = useTexts(texts)
  return (
    <div className="ratio">
      <h3>{row.sourceName} · {converted ? t.converted(row.statusText) : row.statusText}</h3>
      <p className="secondary small">
        {row.state === 'too_few'
          ? t.birthsOnly(formatNumber(row.births), formatDate(row.from), formatDate(row.to))
          : t.births(formatNumber(row.births), formatNumber(row.boys), formatNumber(row.girls), formatDate(row.from), formatDate(row.to))}
      </p>
      <p className="ratio-text">{row.text}</p>
      {row.targets.map((target) => (
        <div key={`${target.plan} ${target.text}`} className="ratio-target">
          <p>{t.target(target.text)} <Chip>{target.resultText}</Chip></p>
          <p className="small secondary">{target.formal}</p>
        </div>
      ))}
    </div>
  )
}

/** By the boundaries of a year the unit may not have been there yet. */
function isUnknownThen(error: unknown): boolean {
  return error instanceof Problem && error.status === 404
}

function OverYears({ unit, year, boundaries }: Asked) {
  const t = useTexts(texts)
  const natural = useNaturalBand()
  const years = Array.from({ length: YEARS }, (_, index) => year - YEARS + 1 + index)
  const asked = useQueries({
    queries: years.map((each) => {
      const query = { unit: unit.path, year: each, boundaries }
      return { queryKey: [reportingPaths.ratio, query], queryFn: ({ signal }: { signal: AbortSignal }) => get<RatioView>(reportingPaths.ratio, query, signal) }
    }),
  })
  const views = asked.flatMap((query) => (query.data ? [query.data] : []))
  const points = pointsOf(views)
  const rows = views.flatMap((view) => view.sources.map((row) => ({ ...row, year: view.year, converted: view.converted })))
  const sources = [...new Map(rows.filter((row) => points.some((point) => point.source === row.source)).map((row) => [row.source, { code: row.source, name: row.sourceName }])).values()]
  const target = targetOf(views)
  const failed = asked.find((query) => query.error && !isUnknownThen(query.error))
  return (
    <Await query={{ data: asked.some((query) => query.isPending) ? undefined : rows, isPending: asked.some((query) => query.isPending), error: failed?.error, refetch: () => asked.map((query) => query.refetch()) }}>
      {() =>
        rows.length === 0 ? null : (
          <Section title={t.overYears(years[0] ?? year, year)}>
            {points.length === 0 && <p>{t.noPoints}</p>}
            {points.length > 0 && (
              <RatioChart
                points={points}
                years={years}
                level={unit.level}
                sources={sources}
                target={target}
                natural={natural}
                breaks={breaksOf(views)}
                label={t.chartLabel(unit.name, years[0] ?? year, year)}
              />
            )}
            {points.length > 0 && <Numbers rows={rows} />}
          </Section>
        )
      }
    </Await>
  )
}

/** The chart as text: for screen readers, for copying. */
function Numbers({ rows }: { rows: readonly (RatioRow & { year: number; converted: boolean })[] }) {
  const t = useTexts(texts)
  return (
    <>
      <h3 className="table-title">{t.sameNumbers}</h3>
      <DataTable
        caption={t.sameNumbers}
        cards={false}
        rows={rows}
        rowKey={(row) => `${row.year} ${row.source} ${row.status} ${row.from}`}
        columns={[
          { key: 'year', title: t.year, heads: true, render: (row) => row.year },
          { key: 'source', title: t.source, render: (row) => row.sourceName },
          { key: 'status', title: t.quality, render: (row) => (row.converted ? t.converted(row.statusText) : row.statusText) },
          { key: 'ratio', title: t.ratio, align: 'end', render: (row) => (row.state === 'known' ? formatNumber(row.value, 1) : row.text) },
          { key: 'interval', title: t.interval, render: (row) => (row.state === 'known' && row.interval?.upper !== undefined ? t.between(formatNumber(row.interval.lower, 1), formatNumber(row.interval.upper, 1)) : '–') },
          { key: 'births', title: t.number, align: 'end', render: (row) => formatNumber(row.births) },
        ]}
      />
    </>
  )
}

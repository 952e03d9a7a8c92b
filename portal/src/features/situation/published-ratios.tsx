import { Button } from 'antd'
import { useView } from '@/api/queries'
import { reportingPaths, type PublishedRatio } from '@/api/reporting'
import { Chip } from '@/components/chip'
import { DataTable } from '@/components/data-table'
import { Section } from '@/components/page'
import { Await } from '@/components/states'
import { useAddressState } from '@/lib/address-state'
import { useTexts } from '@/lib/i18n'
import { formatNumber } from '@/lib/numbers'
import { texts } from './texts'

type T = (typeof texts)['vi']

/** What others have published of the country, its regions and the province: beside our own figures, never among them. */
export function PublishedRatios({ from, to }: { from: number; to: number }) {
  const t = useTexts(texts)
  const { values, change } = useAddressState(['published'])
  const published = useView<{ items: PublishedRatio[] }>(reportingPaths.publishedRatios)
  const all = values.published === 'all'
  return (
    <Section title={t.published}>
      <p className="secondary">{t.publishedNote}</p>
      <Await query={published} rows={3}>
        {({ items }) => {
          const near = items.filter((row) => row.residence === 'total' && row.fromYear <= to && row.toYear >= from)
          const shown = all ? items : near
          return (
            <>
              {shown.length === 0 ? <p>{t.nonePublished(from, to)}</p> : <Ratios rows={shown} />}
              {(all || items.length > near.length) && (
                <div className="no-print"><Button onClick={() => change({ published: all ? undefined : 'all' })}>{all ? t.onlyTheseYears(from, to) : t.allPublished(formatNumber(items.length))}</Button></div>
              )}
            </>
          )
        }}
      </Await>
    </Section>
  )
}

function Ratios({ rows }: { rows: readonly PublishedRatio[] }) {
  const t = useTexts(texts)
  return (
    <DataTable
      caption={t.published}
      rows={rows}
      rowKey={(row) => [row.name, row.fromYear, row.toYear, row.residence, row.basis, row.ratio, row.low, row.high, row.source].join(' ')}
      columns={[
        { key: 'name', title: t.place, heads: true, render: (row) => (row.residence === 'total' ? row.name : `${row.name}, ${t.residences[row.residence]}`) },
        { key: 'year', title: t.year, render: (row) => (row.fromYear === row.toYear ? row.fromYear : `${row.fromYear}–${row.toYear}`) },
        { key: 'ratio', title: t.ratio, align: 'end', render: (row) => ratioOf(t, row) },
        { key: 'basis', title: t.basis, render: (row) => t.bases[row.basis] ?? row.basis },
        { key: 'source', title: t.source, render: (row) => <Source row={row} /> },
        { key: 'status', title: t.quality, render: (row) => <Status row={row} /> },
      ]}
    />
  )
}

function ratioOf(t: T, { ratio, low, high }: PublishedRatio): string {
  if (ratio !== undefined) return formatNumber(ratio, 1)
  if (low !== undefined && high !== undefined) return t.between(formatNumber(low), formatNumber(high))
  if (low !== undefined) return t.above(formatNumber(low))
  return high === undefined ? '–' : t.below(formatNumber(high))
}

function Source({ row }: { row: PublishedRatio }) {
  return (
    <>
      {row.url.startsWith('https://') ? <a href={row.url} rel="noreferrer" target="_blank">{row.source}</a> : row.source}
      {row.note && <div className="small secondary">{row.note}</div>}
    </>
  )
}

/** Whatever nobody has confirmed says so, and a ratio that its own counts contradict as well. */
function Status({ row }: { row: PublishedRatio }) {
  const t = useTexts(texts)
  return (
    <>
      <Chip tone={row.status === 'verified' ? 'good' : 'plain'}>{row.statusText}</Chip>
      {!row.agrees && <div className="warning-text small">{t.contradicts}</div>}
    </>
  )
}

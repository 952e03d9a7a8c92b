import { nationalPaths, type NationalTotals } from '@/api/national'
import { useView } from '@/api/queries'
import { DataTable } from '@/components/data-table'
import { Choice } from '@/components/filters'
import { Page, Section } from '@/components/page'
import { Await, Empty } from '@/components/states'
import { useAddressState } from '@/lib/address-state'
import { formatDate } from '@/lib/dates'
import { useTexts } from '@/lib/i18n'
import { formatNumber } from '@/lib/numbers'
import { nationalTexts } from './national-texts'
import { Shown } from './shown-value'

/** “Số liệu toàn quốc”: what the Population Authority sees of all provinces, and why numbers are missing. */
export function NationalTotalsPage() {
  const t = useTexts(nationalTexts)
  const { values, change } = useAddressState(['year'])
  const totals = useView<NationalTotals>(nationalPaths.totals, { year: values.year })
  return (
    <Page title={t.totals} intro={t.totalsIntro}>
      <Await query={totals}>
        {(view) =>
          view.year === undefined ? <Empty>{t.none}</Empty> : (
            <>
              <Choice
                label={t.year}
                value={String(view.year)}
                allowAll={false}
                options={view.years.map((year) => ({ value: String(year), label: String(year) }))}
                onChange={(year) => change({ year })}
              />
              {view.figures.length === 0 ? <Empty>{t.noneOf(view.year)}</Empty> : <Totals view={view} />}
            </>
          )
        }
      </Await>
      <Explanation />
    </Page>
  )
}

function Totals({ view: { provinces, figures } }: { view: NationalTotals }) {
  const t = useTexts(nationalTexts)
  return (
    <>
      <Section title={t.figures}>
        <DataTable
          caption={t.figures}
          cards={false}
          rows={figures}
          rowKey={(figure) => figure.key}
          columns={[
            { key: 'name', title: t.figure, heads: true, render: (figure) => figure.name },
            { key: 'unit', title: t.unit, render: (figure) => figure.unit },
            { key: 'total', title: t.total, align: 'end', render: (figure) => <Shown value={figure.total} /> },
            {
              key: 'supplied',
              title: t.supplied,
              align: 'end',
              render: (figure) => (figure.hidden === 0 ? formatNumber(figure.supplied) : t.suppliedOf(formatNumber(figure.supplied), formatNumber(figure.hidden))),
            },
            ...provinces.map((province, index) => ({
              key: `${index} ${province.code}`,
              title: province.name,
              align: 'end' as const,
              render: (figure: NationalTotals['figures'][number]) => <Shown value={figure.byProvince[index]} />,
            })),
          ]}
        />
      </Section>
      <Section title={t.provinces}>
        <DataTable
          caption={t.provinces}
          rows={provinces}
          rowKey={(province) => `${province.code} ${province.name}`}
          columns={[
            { key: 'name', title: t.province, heads: true, render: (province) => province.name },
            { key: 'period', title: t.period, render: (province) => t.span(formatDate(province.from), formatDate(province.to)) },
            { key: 'data', title: t.data, render: (province) => province.dataLine },
          ]}
        />
      </Section>
    </>
  )
}

function Explanation() {
  const t = useTexts(nationalTexts)
  return (
    <Section title={t.whatIsSeen}>
      {[t.seen, t.hiddenWhy, t.missingWhy, t.noRanking, t.opened].map((sentence) => <p key={sentence}>{sentence}</p>)}
    </Section>
  )
}

import type { ReactNode } from 'react'
import type { OutgoingReport } from '@/api/outgoing'
import { DataTable } from '@/components/data-table'
import { Facts, Page, Section } from '@/components/page'
import { formatDate } from '@/lib/dates'
import { useTexts } from '@/lib/i18n'
import { formatNumber } from '@/lib/numbers'
import { OutgoingTableView } from './outgoing-table'
import { Shown } from './shown-value'
import { texts } from './texts'

/** The figures and tables of a report as they left the province; what is hidden says so, and why. */
export function PublishedReport({ report, actions }: { report: OutgoingReport; actions?: ReactNode }) {
  const t = useTexts(texts)
  const hidden = countHidden(report)
  return (
    <Page
      title={report.title}
      intro={t.span(formatDate(report.from), formatDate(report.to))}
      actions={actions}
    >
      <Section title={t.about}>
        <Facts
          facts={[
            [t.issuer, report.issuer],
            report.paper !== undefined && [t.paper, t.paperOf(report.paper, formatDate(report.paperDate))],
            [t.data, report.dataLine],
            [t.hidden, hidden === 0 ? t.noneHidden : t.hiddenCells(formatNumber(hidden))],
          ]}
        />
        <p className="secondary">{t.whyHidden(report.leastShown, report.leastShownByCommune)}</p>
      </Section>
      <Section title={t.figures}>
        <DataTable
          caption={t.figures}
          rows={report.figures}
          rowKey={(figure) => figure.key}
          columns={[
            { key: 'name', title: t.figure, heads: true, render: (figure) => figure.name },
            { key: 'unit', title: t.unit, render: (figure) => figure.unit },
            { key: 'value', title: t.result, align: 'end', render: (figure) => <><Shown value={figure.value} />{figure.interval && <div className="secondary">{figure.interval}</div>}</> },
          ]}
        />
      </Section>
      {report.tables.filter((table) => table.rows.length > 0 || table.total).map((table) => <OutgoingTableView key={table.number} table={table} />)}
    </Page>
  )
}

function countHidden({ figures, tables }: OutgoingReport): number {
  const rows = tables.flatMap((table) => [...table.rows, ...(table.total ? [table.total] : [])])
  return [...figures.map((figure) => figure.value), ...rows.flatMap((row) => row.cells)].filter((value) => value.state === 'suppressed').length
}

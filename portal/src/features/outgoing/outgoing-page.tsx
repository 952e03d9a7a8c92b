import { useParams } from 'react-router'
import { outgoingPaths, type OutgoingReport } from '@/api/outgoing'
import { useView } from '@/api/queries'
import { DataTable } from '@/components/data-table'
import { DownloadButton } from '@/components/download-button'
import { Facts, Page, Section } from '@/components/page'
import { Await } from '@/components/states'
import { formatDate } from '@/lib/dates'
import { useTexts } from '@/lib/i18n'
import { formatNumber } from '@/lib/numbers'
import { OutgoingTableView } from './outgoing-table'
import { Shown } from './shown-value'
import { texts } from './texts'

/** One report as it may leave the province, on screen and as files; what is hidden says so, and why. */
export function OutgoingPage() {
  const { id = '' } = useParams()
  const query = useView<OutgoingReport>(outgoingPaths.one(id))
  return <Await query={query}>{(report) => <Published report={report} />}</Await>
}

function Published({ report }: { report: OutgoingReport }) {
  const t = useTexts(texts)
  const hidden = countHidden(report)
  return (
    <Page
      title={report.title}
      intro={t.span(formatDate(report.from), formatDate(report.to))}
      actions={
        <>
          <DownloadButton label={t.document} request={{ path: outgoingPaths.paper(report.id, 'document') }} />
          <DownloadButton label={t.workbook} request={{ path: outgoingPaths.paper(report.id, 'workbook') }} />
          <DownloadButton label={t.dataset} request={{ path: outgoingPaths.paper(report.id, 'dataset') }} />
        </>
      }
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

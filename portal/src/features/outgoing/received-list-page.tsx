import { Link } from 'react-router'
import { nationalPaths, type ReceivedRow } from '@/api/national'
import { useView } from '@/api/queries'
import { DataTable } from '@/components/data-table'
import { Page } from '@/components/page'
import { Await, Empty } from '@/components/states'
import { formatDate } from '@/lib/dates'
import { useTexts } from '@/lib/i18n'
import { links } from '@/lib/links'
import { nationalTexts } from './national-texts'

/** “Báo cáo đã nhận”: what provinces have sent to the Population Authority. */
export function ReceivedListPage() {
  const t = useTexts(nationalTexts)
  const list = useView<{ items: ReceivedRow[] }>(nationalPaths.reports)
  return (
    <Page title={t.received} intro={t.receivedIntro}>
      <Await query={list}>
        {({ items }) =>
          items.length === 0 ? <Empty>{t.noneReceived}</Empty> : (
            <DataTable
              caption={t.received}
              rows={items}
              rowKey={(row) => row.id}
              columns={[
                { key: 'title', title: t.report, heads: true, render: (row) => <Link to={links.nationalReport(row.id)}>{row.title}</Link> },
                { key: 'province', title: t.province, render: (row) => row.province },
                { key: 'edition', title: t.edition, render: (row) => t.editionOf(row.edition) },
                { key: 'span', title: t.period, render: (row) => t.span(formatDate(row.from), formatDate(row.to)) },
                { key: 'sentOn', title: t.sentOn, render: (row) => (row.sentOn ? formatDate(row.sentOn) : '') },
              ]}
            />
          )
        }
      </Await>
    </Page>
  )
}

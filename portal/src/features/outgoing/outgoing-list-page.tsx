import { Link } from 'react-router'
import { useMe } from '@/api/me'
import { outgoingPaths, type OutgoingRow } from '@/api/outgoing'
import { useView } from '@/api/queries'
import { DataTable } from '@/components/data-table'
import { Page } from '@/components/page'
import { Await, Empty } from '@/components/states'
import { formatDate } from '@/lib/dates'
import { useTexts } from '@/lib/i18n'
import { links } from '@/lib/links'
import { texts } from './texts'

/** “Số liệu công bố”: all that supervisors and agencies see of the figures, and the same for those who made them. */
export function OutgoingListPage() {
  const t = useTexts(texts)
  const me = useMe().data
  const list = useView<{ items: OutgoingRow[] }>(outgoingPaths.list)
  return (
    <Page title={t.title} units={me?.unitPath ?? []} intro={t.intro}>
      <Await query={list}>
        {({ items }) =>
          items.length === 0 ? <Empty>{t.none}</Empty> : (
            <DataTable
              caption={t.title}
              rows={items}
              rowKey={(row) => row.id}
              columns={[
                { key: 'title', title: t.report, heads: true, render: (row) => <Link to={links.outgoingReport(row.id)}>{row.title}</Link> },
                { key: 'plan', title: t.plan, render: (row) => row.plan },
                { key: 'span', title: t.period, render: (row) => t.span(formatDate(row.from), formatDate(row.to)) },
              ]}
            />
          )
        }
      </Await>
    </Page>
  )
}

import { Link } from 'react-router'
import { useMe } from '@/api/me'
import { useView, type Page as ListOf } from '@/api/queries'
import { reportingPaths, type PeriodView, type TrackedSubmission } from '@/api/reporting'
import { DataTable } from '@/components/data-table'
import { DueText } from '@/components/due'
import { Page, Section } from '@/components/page'
import { Await, Empty } from '@/components/states'
import { common } from '@/lib/common-texts'
import { formatDate } from '@/lib/dates'
import { useTexts } from '@/lib/i18n'
import { links } from '@/lib/links'
import { texts } from './texts'

/** “Thời hạn”: every period with its deadline as the server words it; the portal counts no days. */
export function DeadlinesPage() {
  const t = useTexts(texts)
  const c = useTexts(common)
  const me = useMe()
  const periods = useView<ListOf<PeriodView>>(reportingPaths.periods)
  const own = useView<ListOf<TrackedSubmission>>(reportingPaths.submissions, { mine: true, limit: 50 })
  return (
    <Page title={t.deadlinesTitle} units={me.data?.unitPath ?? []}>
      <Section title={t.ownReports}>
        <Await query={own} rows={2}>
          {({ items }) => {
            const waiting = items.filter((row) => ['open', 'drafted', 'returned'].includes(row.state))
            if (waiting.length === 0) return <p>{t.nothingDue}</p>
            return (
              <ul className="plain work">
                {waiting.map((row) => (
                  <li key={row.submission}>
                    <div><Link to={links.report(row.submission)}>{row.periodTitle ?? row.unit.name}</Link> <span className="secondary">{row.organisation?.name ?? row.unit.name}</span></div>
                    <DueText due={row.due} />
                  </li>
                ))}
              </ul>
            )
          }}
        </Await>
      </Section>
      <Await query={periods}>
        {({ items }) =>
          items.length === 0 ? <Empty>{t.noPeriods}</Empty> : (
            <DataTable
              caption={t.deadlinesTitle}
              rows={items}
              rowKey={(row) => row.id}
              columns={[
                { key: 'title', title: t.period, heads: true, render: (row) => <>{row.title}<div className="small secondary">{row.planTitle}</div></> },
                { key: 'span', title: t.span, render: (row) => `${formatDate(row.from)} – ${formatDate(row.to)}` },
                { key: 'cutOff', title: t.cutOff, render: (row) => formatDate(row.cutOff) },
                { key: 'state', title: c.status, render: (row) => (row.state === 'open' ? t.open : row.state === 'closed' ? t.closed : t.opensOn(formatDate(row.opensOn))) },
                { key: 'due', title: t.due, render: (row) => <DueText due={row.due} /> },
              ]}
            />
          )
        }
      </Await>
    </Page>
  )
}

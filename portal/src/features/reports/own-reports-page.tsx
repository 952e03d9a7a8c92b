import { Link } from 'react-router'
import { useMe } from '@/api/me'
import { useList } from '@/api/queries'
import { reportingPaths, type TrackedSubmission } from '@/api/reporting'
import { ListTable } from '@/components/data-table'
import { DueText } from '@/components/due'
import { Page } from '@/components/page'
import { common } from '@/lib/common-texts'
import { useTexts } from '@/lib/i18n'
import { links } from '@/lib/links'
import { SubmissionChip } from './submission-status'
import { texts } from './texts'

/** “Báo cáo của đơn vị”: the own reports, the newest period first. */
export function OwnReportsPage() {
  const t = useTexts(texts)
  const c = useTexts(common)
  const me = useMe()
  const list = useList<TrackedSubmission>(reportingPaths.submissions, { mine: true, past: true })
  return (
    <Page title={t.ownTitle} units={me.data?.unitPath ?? []}>
      <ListTable
        caption={t.ownTitle}
        list={list}
        empty={t.noReports}
        rowKey={(row) => row.submission}
        columns={[
          { key: 'title', title: t.report, heads: true, render: (row) => <Link to={links.report(row.submission)}>{row.periodTitle ?? t.report}</Link> },
          { key: 'unit', title: c.unit, render: (row) => row.organisation?.name ?? row.unit.name },
          { key: 'state', title: c.status, render: (row) => <><SubmissionChip mode={row.mode} state={row.state} /> {row.openRemarks > 0 && <span className="warning-text">{t.remarksToDo(row.openRemarks)}</span>}</> },
          { key: 'due', title: t.due, render: (row) => (['open', 'drafted', 'returned'].includes(row.state) ? <DueText due={row.due} /> : '') },
        ]}
      />
    </Page>
  )
}

import { Link } from 'react-router'
import { useMe } from '@/api/me'
import { useList } from '@/api/queries'
import { reportingPaths, type TrackedSubmission } from '@/api/reporting'
import { DataTable, MoreRows } from '@/components/data-table'
import { Page } from '@/components/page'
import { Await, Empty } from '@/components/states'
import { common } from '@/lib/common-texts'
import { useTexts } from '@/lib/i18n'
import { links } from '@/lib/links'
import { SubmissionChip } from './submission-status'
import { texts } from './texts'

const FROZEN = ['accepted', 'approved', 'sent', 'revised']

/** “Đã phát hành”: reports whose figures no longer move. */
export function PublishedPage() {
  const t = useTexts(texts)
  const c = useTexts(common)
  const me = useMe()
  const list = useList<TrackedSubmission>(reportingPaths.submissions, { mine: true, past: true })
  return (
    <Page title={t.publishedTitle} units={me.data?.unitPath ?? []}>
      <Await query={{ data: list.data && list.items.filter((row) => FROZEN.includes(row.state)), isPending: list.isPending, error: list.error, refetch: list.refetch }}>
        {(rows) =>
          rows.length === 0 ? <Empty>{t.nothingPublished}</Empty> : (
            <>
              <DataTable
                caption={t.publishedTitle}
                rows={rows}
                rowKey={(row) => row.submission}
                columns={[
                  { key: 'title', title: t.report, heads: true, render: (row) => <Link to={links.publication(row.submission)}>{row.periodTitle ?? t.report}</Link> },
                  { key: 'unit', title: c.unit, render: (row) => row.organisation?.name ?? row.unit.name },
                  { key: 'state', title: c.status, render: (row) => <SubmissionChip mode={row.mode} state={row.state} /> },
                ]}
              />
              {list.hasNextPage && <MoreRows list={list} />}
            </>
          )
        }
      </Await>
    </Page>
  )
}

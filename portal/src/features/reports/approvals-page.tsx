import { Link } from 'react-router'
import { useMe } from '@/api/me'
import { useList, useView, type Page as ListOf } from '@/api/queries'
import { reportingPaths, type TrackedSubmission, type WorkItem } from '@/api/reporting'
import { Page, Section } from '@/components/page'
import { Await } from '@/components/states'
import { useTexts } from '@/lib/i18n'
import { links } from '@/lib/links'
import { SubmissionChip } from './submission-status'
import { texts } from './texts'

/** “Phê duyệt”: what waits for the leader, and what was approved lately. */
export function ApprovalsPage() {
  const t = useTexts(texts)
  const me = useMe()
  const work = useView<ListOf<WorkItem>>(reportingPaths.work)
  const own = useList<TrackedSubmission>(reportingPaths.submissions, { mine: true, past: true })
  const recent = own.items.filter((row) => ['approved', 'sent', 'revised'].includes(row.state))
  return (
    <Page narrow title={t.approvalsTitle} units={me.data?.unitPath ?? []}>
      <Await query={work} rows={2}>
        {({ items }) => {
          const waiting = items.filter((item) => item.kind === 'to_approve' && item.submission)
          if (waiting.length === 0) return <p className="empty">{t.nothingToApprove}</p>
          return (
            <Section title={t.waitingApproval(waiting.length)}>
              <ul className="plain work">
                {waiting.map((item) => (
                  <li key={item.submission}>
                    <div><strong>{item.title}</strong> <span className="secondary">{(item.organisation ?? item.unit)?.name}</span></div>
                    <div className="actions"><Link className="button" to={links.approval(item.submission ?? '')}>{t.readAndApprove}</Link></div>
                  </li>
                ))}
              </ul>
            </Section>
          )
        }}
      </Await>
      {recent.length > 0 && (
        <Section title={t.approvedLately}>
          <ul className="plain work">
            {recent.map((row) => (
              <li key={row.submission}>
                <div><Link to={links.publication(row.submission)}>{row.periodTitle ?? row.unit.name}</Link></div>
                <SubmissionChip mode={row.mode} state={row.state} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  )
}

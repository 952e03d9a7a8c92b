import { Link } from 'react-router'
import { useMe } from '@/api/me'
import { useView, type Page as ListOf } from '@/api/queries'
import { reportingPaths, type WorkItem } from '@/api/reporting'
import { ApprovedLately } from '@/components/approved-lately'
import { Page, Section } from '@/components/page'
import { Await } from '@/components/states'
import { useTexts } from '@/lib/i18n'
import { links } from '@/lib/links'
import { texts } from './texts'

/** “Phê duyệt”: what waits for the leader, and what was approved lately. */
export function ApprovalsPage() {
  const t = useTexts(texts)
  const me = useMe()
  const work = useView<ListOf<WorkItem>>(reportingPaths.work)
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
      <ApprovedLately />
    </Page>
  )
}

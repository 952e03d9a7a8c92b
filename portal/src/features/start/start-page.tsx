import { useIsFetching } from '@tanstack/react-query'
import { useMe, type Me } from '@/api/me'
import { useView, type Page as ListOf } from '@/api/queries'
import { reportingPaths, type WorkItem } from '@/api/reporting'
import { Page } from '@/components/page'
import { Failed, Loading } from '@/components/states'
import { useTexts } from '@/lib/i18n'
import type { Permission } from '@/lib/permissions'
import { AdministrationCounts } from './administration-counts'
import { CommitmentCounts } from './commitment-counts'
import { NothingDue } from './nothing-due'
import { OverrideWaiting } from './override-waiting'
import { ReorganisationLines } from './reorganisation-lines'
import { SetupLine } from './setup-line'
import { SummaryBlock } from './summary-block'
import { texts } from './texts'
import { UnconfiguredRules } from './unconfigured-rules'
import { WorkBlock } from './work-block'

const ORDER: readonly WorkItem['kind'][] = ['returned', 'overdue', 'due_3', 'due_10', 'to_submit', 'to_approve', 'to_number', 'to_revise', 'to_accept', 'not_submitted', 'requested']

/** Whoever holds none of these has no work here: a supervisor sees totals only once they are published without small cells. */
const WORKS: readonly Permission[] = ['submission:read', 'commitment:read', 'person:read', 'audit:read', 'data_request:read', 'rule:confirm', 'indicator:read']

/** “Việc cần làm”: came back, late, due, missing. No welcome, no chart above the work. */
export function StartPage() {
  const me = useMe()
  return me.data ? <Work me={me.data} /> : null
}

function Work({ me }: { me: Me }) {
  const t = useTexts(texts)
  const may = (permission: string) => me.permissions.includes(permission)
  const work = useView<ListOf<WorkItem>>(reportingPaths.work, {}, { enabled: may('submission:read'), refetchInterval: 60_000 })
  const items = work.data?.items ?? []
  // Whoever approves for the province sees decisions waiting and nothing else.
  const decidesOnly = may('submission:approve')
  const settled = useIsFetching({ predicate: (query) => query.state.status === 'pending' }) === 0
  const shown = ORDER.map((kind) => items.filter((item) => item.kind === kind)).filter((group) => group.length > 0)

  return (
    <Page title={t.title} units={me.unitPath}>
      {work.error && <Failed error={work.error} onRetry={() => work.refetch()} />}
      {work.isPending && may('submission:read') && !work.error && <Loading rows={3} />}
      {shown.map((group) => <WorkBlock key={group[0]?.kind} items={group} />)}
      {may('submission:consolidate') && may('commitment:void') && <SummaryBlock unit={me.appointment?.unit.path} />}
      {!decidesOnly && may('commitment:read') && <CommitmentCounts me={me} />}
      {may('rule:confirm') && <OverrideWaiting />}
      {may('setup:check') && <SetupLine />}
      {may('reorganisation:read') && <ReorganisationLines permissions={me.permissions} />}
      {may('person:read') && <AdministrationCounts />}
      {may('setup:check') && !may('person:read') && <UnconfiguredRules today={me.today} />}
      {work.data && shown.length === 0 && settled && <NothingDue />}
      {!WORKS.some(may) && <p className="empty">{t.noWork}</p>}
    </Page>
  )
}

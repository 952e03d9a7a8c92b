import { useIsFetching } from '@tanstack/react-query'
import { Navigate } from 'react-router'
import { useMe, type Me } from '@/api/me'
import { useView, type Page as ListOf } from '@/api/queries'
import { reportingPaths, type WorkItem } from '@/api/reporting'
import { ApprovedLately } from '@/components/approved-lately'
import { Page } from '@/components/page'
import { Failed, Loading } from '@/components/states'
import { useTexts } from '@/lib/i18n'
import { links } from '@/lib/links'
import { hasWork, headsABody } from '@/lib/permissions'
import { AdministrationCounts } from './administration-counts'
import { CommitmentCounts } from './commitment-counts'
import { CommitmentsToTake } from './commitments-to-take'
import { useDecisions } from './decisions'
import { GapByUnit } from './gap-by-unit'
import { NothingDue } from './nothing-due'
import { ReorganisationLines } from './reorganisation-lines'
import { SetupLine } from './setup-line'
import { SummaryBlock } from './summary-block'
import { texts } from './texts'
import { UnconfiguredRules } from './unconfigured-rules'
import { WaitingForApproval } from './waiting-for-approval'
import { WorkBlock } from './work-block'

const ORDER: readonly WorkItem['kind'][] = ['returned', 'overdue', 'due_3', 'due_10', 'to_submit', 'to_approve', 'to_number', 'to_revise', 'official_births', 'to_accept', 'not_submitted', 'requested']

/** “Việc cần làm”: came back, late, due, missing. No welcome, no chart above the work. */
export function StartPage() {
  const me = useMe().data
  if (!me) return null
  return hasWork(me.permissions) ? <Work me={me} /> : <Navigate to={links.totals()} replace />
}

function Work({ me }: { me: Me }) {
  const t = useTexts(texts)
  const may = (permission: string) => me.permissions.includes(permission)
  const work = useView<ListOf<WorkItem>>(reportingPaths.work, {}, { enabled: may('submission:read'), refetchInterval: 60_000 })
  const items = work.data?.items ?? []
  // Whoever approves for the province sees decisions waiting, what her own body owes, and nothing else.
  const decidesOnly = may('submission:approve')
  const decisions = useDecisions({ enabled: decidesOnly })
  const reports = decidesOnly ? items.filter((item) => item.kind === 'to_approve') : []
  // What “nothing is due” reads itself does not count: it would take itself away and come back for ever.
  const settled = useIsFetching({ predicate: ({ state, queryKey }) => state.status === 'pending' && queryKey[0] !== reportingPaths.submissions }) === 0
  const shown = ORDER.map((kind) => items.filter((item) => item.kind === kind && !reports.includes(item))).filter((group) => group.length > 0)
  const empty = shown.length === 0 && reports.length + decisions.rules + decisions.reforms.length === 0

  return (
    <Page title={t.title} units={me.unitPath}>
      {work.error && <Failed error={work.error} onRetry={() => work.refetch()} />}
      {work.isPending && may('submission:read') && !work.error && <Loading rows={3} />}
      {decidesOnly && <WaitingForApproval reports={reports} rules={decisions.rules} reforms={decisions.reforms} />}
      {decisions.failed?.error && <Failed error={decisions.failed.error} onRetry={() => decisions.failed?.refetch()} />}
      {shown.map((group) => <WorkBlock key={group[0]?.kind} items={group} />)}
      {may('submission:consolidate') && may('commitment:void') && <SummaryBlock unit={me.appointment?.unit.path} />}
      {!decidesOnly && may('commitment:read') && (headsABody(me.roles) ? <CommitmentsToTake me={me} /> : <CommitmentCounts me={me} />)}
      {may('submission:accept') && may('indicator:read') && me.appointment && <GapByUnit unit={me.appointment.unit.path} />}
      {may('setup:check') && <SetupLine />}
      {!decidesOnly && may('reorganisation:read') && <ReorganisationLines permissions={me.permissions} />}
      {may('person:read') && <AdministrationCounts />}
      {may('setup:check') && !may('person:read') && <UnconfiguredRules today={me.today} />}
      {work.data && empty && settled && <NothingDue />}
      {decidesOnly && <ApprovedLately />}
    </Page>
  )
}

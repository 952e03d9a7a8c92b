import { Button } from 'antd'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useMe } from '@/api/me'
import { useVersioned, useView } from '@/api/queries'
import { reportingPaths, type Consolidation, type PeriodView, type SubmissionView, type Tracking } from '@/api/reporting'
import { allowed, refusal } from '@/api/views'
import { DueText } from '@/components/due'
import { Page } from '@/components/page'
import { Await, Empty } from '@/components/states'
import { useTexts } from '@/lib/i18n'
import { links } from '@/lib/links'
import { formatNumber } from '@/lib/numbers'
import { ConsolidationTable } from './consolidation-table'
import { KeptBack } from './findings'
import { WithPeriod } from './period-choice'
import './reports.css'
import { SubmissionActStatus, SubmissionChip } from './submission-status'
import { texts } from './texts'
import { useSubmissionAct } from './use-submission-act'

/** “Tổng hợp”: every unit's row, the total that says of how many; going on without some of them is one press and its effect. */
export function ConsolidationPage() {
  const t = useTexts(texts)
  const me = useMe()
  return (
    <Page title={t.consolidationTitle} units={me.data?.unitPath ?? []}>
      <WithPeriod>{(period, choice) => <OfPeriod key={period.id} period={period} choice={choice} />}</WithPeriod>
    </Page>
  )
}

function OfPeriod({ period, choice }: { period: PeriodView; choice: ReactNode }) {
  const t = useTexts(texts)
  const tracking = useView<Tracking>(reportingPaths.tracking(period.id))
  return (
    <>
      <div className="filters no-print">{choice}</div>
      <Await query={tracking}>{(view) => (view.own ? <OfUnit tracking={view} id={view.own.submission} /> : <Empty>{t.consolidatesNothing}</Empty>)}</Await>
    </>
  )
}

function OfUnit({ tracking, id }: { tracking: Tracking; id: string }) {
  const t = useTexts(texts)
  const own = useVersioned<SubmissionView>(reportingPaths.submission(id))
  const table = useView<Consolidation>(reportingPaths.act(id, 'consolidation'))
  return (
    <Await query={own}>
      {({ view }) => (
        <>
          <p className="summary-line">
            <SubmissionChip mode={view.mode} state={view.state} />
            <DueText due={view.due} />
            <Link to={links.report(id)}>{t.openConsolidated}</Link>
          </p>
          <Consolidate view={view} tracking={tracking} />
          <Await query={table} rows={8}>{(data) => <ConsolidationTable data={data} unit={view.unit.name} />}</Await>
        </>
      )}
    </Await>
  )
}

/** One press, its effect said beside it: consolidating anew takes nothing away, so nothing is asked twice. */
function Consolidate({ view, tracking }: { view: SubmissionView; tracking: Tracking }) {
  const t = useTexts(texts)
  const act = useSubmissionAct(view.id, 'consolidation')
  const { counts } = tracking
  const left = tracking.directive.filter((row) => !['accepted', 'consolidated'].includes(row.state))
  const waiting = left.filter((row) => row.state === 'submitted').length
  if (!allowed(view.actions, 'consolidate')) {
    const reason = refusal(view.actions, 'consolidate')
    return reason ? <p className="note">{reason}</p> : null
  }
  return (
    <div className="bar no-print">
      <KeptBack errors={view.checks.errors.filter((check) => check.code === 'sums_outdated')} />
      <p>{t.consolidateEffect(formatNumber(counts.accepted), formatNumber(counts.owing))}</p>
      {waiting > 0 && <p className="note note-warn">{t.consolidateWaiting(formatNumber(waiting))}</p>}
      {left.length > 0 && <p>{t.consolidateMissing(formatNumber(left.length), left.map((row) => row.organisation?.name ?? row.unit.name).join(', '))}</p>}
      <Button type="primary" loading={act.isPending} onClick={() => act.mutate()}>{t.consolidate(formatNumber(counts.accepted), formatNumber(counts.owing))}</Button>
      <SubmissionActStatus act={act} id={view.id} what="consolidate" />
    </div>
  )
}

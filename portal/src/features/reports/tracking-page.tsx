import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { useMe } from '@/api/me'
import { useAct, useView } from '@/api/queries'
import { reportingPaths, type PeriodView, type TrackedSubmission, type Tracking } from '@/api/reporting'
import { allowed } from '@/api/views'
import { CopyButton } from '@/components/copy-button'
import { DueText } from '@/components/due'
import { Choice } from '@/components/filters'
import { Page } from '@/components/page'
import { ActStatus } from '@/components/problem'
import { Await } from '@/components/states'
import { useAddressState } from '@/lib/address-state'
import { useTexts } from '@/lib/i18n'
import { formatNumber } from '@/lib/numbers'
import { AskPeriod } from './ask-period'
import { WithPeriod } from './period-choice'
import './reports.css'
import { texts } from './texts'
import { isClean, isMissing, stillWithTheUnit, unitNames } from './tracking'
import { TrackingTable } from './tracking-table'

/** “Theo dõi nộp”: who is missing, what came, what is clean; partners in a table of their own, never as missing. */
export function TrackingPage() {
  const t = useTexts(texts)
  const me = useMe()
  return (
    <Page title={t.trackingTitle} units={me.data?.unitPath ?? []}>
      <WithPeriod>{(period, choice) => <Track key={period.id} period={period} choice={choice} />}</WithPeriod>
    </Page>
  )
}

const SHOWN: Record<string, (row: TrackedSubmission) => boolean> = {
  missing: isMissing,
  waiting: (row) => row.state === 'submitted',
  returned: stillWithTheUnit,
}

function Track({ period, choice }: { period: PeriodView; choice: ReactNode }) {
  const t = useTexts(texts)
  const { values, change } = useAddressState(['show', 'unit', 'period'])
  const tracking = useView<Tracking>(reportingPaths.tracking(period.id), { unit: values.unit }, { refetchInterval: 30_000 })
  const filter = SHOWN[values.show ?? ''] ?? (() => true)
  return (
    <>
      <div className="filters no-print">
        {choice}
        <Choice
          label={t.show}
          value={values.show}
          options={[
            { value: 'missing', label: t.notSubmitted },
            { value: 'waiting', label: t.waitingAcceptance },
            { value: 'returned', label: t.returnedNow },
          ]}
          onChange={(show) => change({ show })}
        />
      </div>
      <Await query={tracking}>
        {(view) => (
          <>
            <div className="summary-line">
              <strong>{t.missingOf(formatNumber(view.counts.notSubmitted), formatNumber(view.counts.owing))}</strong>
              <strong>{view.counts.withWarnings > 0 ? t.waitingWithWarnings(formatNumber(view.counts.submitted), formatNumber(view.counts.withWarnings)) : t.waitingCount(formatNumber(view.counts.submitted))}</strong>
              <span>{t.acceptedCount(formatNumber(view.counts.accepted))}</span>
              {view.counts.returned > 0 && <span>{t.returnedCount(formatNumber(view.counts.returned))}</span>}
              <span>{t.ownDue} <DueText due={view.due} /></span>
              {view.reminding && <span className={view.reminding.configured ? 'secondary' : 'warning-text'}>{view.reminding.text}</span>}
            </div>
            <div className="actions bar no-print">
              {view.reminder.units > 0 && <CopyButton label={t.copyReminder} text={() => view.reminder.text} />}
              <AcceptClean view={view} />
              <AskPeriod onAsked={(period) => change({ period })} />
            </div>
            {view.directive.length > 0 && <TrackingTable title={t.directiveTable} rows={view.directive.filter(filter)} filtered={values.show !== undefined} onClear={() => change({ show: undefined })} />}
            {view.request.length > 0 && values.show !== 'missing' && <TrackingTable title={t.requestTable} rows={view.request.filter(filter)} filtered={values.show !== undefined} onClear={() => change({ show: undefined })} />}
          </>
        )}
      </Await>
    </>
  )
}

interface Accepted {
  accepted: string[]
  left: { submission: string; reason: string }[]
}

/** Takes all reports that came without a warning in one press; what became of it stays on the page when nothing clean is left. */
function AcceptClean({ view }: { view: Tracking }) {
  const t = useTexts(texts)
  const clean = allowed(view.actions, 'accept_clean') ? view.directive.filter(isClean).length : 0
  const [result, setResult] = useState<Accepted>()
  const act = useAct<void, Accepted>(() => ({ path: reportingPaths.acceptAll(view.period.id), body: { unit: view.unit.path } }), { onDone: ({ view: answer }) => setResult(answer) })
  const names = unitNames(view.directive)
  return (
    <>
      {clean > 0 && <Button type="primary" loading={act.isPending} onClick={() => act.mutate()}>{t.acceptClean(formatNumber(clean))}</Button>}
      <ActStatus act={act} />
      {result && (
        <div role="status" className="note">
          <p>{t.acceptedNow(formatNumber(result.accepted.length))}</p>
          {result.left.length > 0 && <ul>{result.left.map((each) => <li key={each.submission}>{names.get(each.submission) ?? t.unknownUnit}: {each.reason}</li>)}</ul>}
        </div>
      )}
    </>
  )
}

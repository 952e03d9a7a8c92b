import { Button, Input } from 'antd'
import { useId, useState } from 'react'
import { useParams } from 'react-router'
import { useVersioned } from '@/api/queries'
import { reportingPaths, type SubmissionView } from '@/api/reporting'
import { useShownTime } from '@/api/shown-time'
import { allowed, refusal } from '@/api/views'
import { Dialog } from '@/components/dialog'
import { Facts, Page, Section } from '@/components/page'
import { Await } from '@/components/states'
import { common } from '@/lib/common-texts'
import { formatDate } from '@/lib/dates'
import { useTexts } from '@/lib/i18n'
import { formatNumber } from '@/lib/numbers'
import { ChangesSinceSent } from './changed-cells'
import { Downloads } from './downloads'
import { RevisionNote } from './editions'
import { Differences, ExplainedBelow, ExplainedChecks, HandChanged, KeptBack, unexplained } from './findings'
import { lacksAny, MissingUnits } from './missing-units'
import { ReportParts } from './report-parts'
import './reports.css'
import { SubmissionActStatus, SubmissionChip } from './submission-status'
import { texts } from './texts'
import { useSubmissionAct } from './use-submission-act'

/** One page for the leader's telephone: what it is, what is missing, what is odd, then the text; approve without typing. */
export function ApprovalPage() {
  const { id = '' } = useParams()
  const query = useVersioned<SubmissionView>(reportingPaths.submission(id))
  return <Await query={query}>{({ view }) => <Decide key={view.id} view={view} />}</Await>
}

function Decide({ view }: { view: SubmissionView }) {
  const t = useTexts(texts)
  const shownTime = useShownTime()
  const [asking, setAsking] = useState<'approve' | 'return'>()
  const silent = unexplained(view).length
  const mayApprove = allowed(view.actions, 'approve') && view.checks.errors.length === 0 && silent === 0
  const mayReturn = allowed(view.actions, 'return')
  const refused = refusal(view.actions, 'approve')
  return (
    <Page narrow title={view.period.title} unit={view.unit} intro={<SubmissionChip mode={view.mode} state={view.state} />} actions={<Downloads view={view} />}>
      <Section title={t.inShort}>
        <Facts
          facts={[
            [t.period, `${formatDate(view.period.from)} – ${formatDate(view.period.to)}`],
            [t.dataUntil, formatDate(view.period.cutOff)],
            [t.preparedBy, view.submittedBy && `${view.submittedBy.name}${view.submittedBy.on ? `, ${formatDate(view.submittedBy.on)}` : ''}`],
            [t.issuer, view.document?.issuer],
            [t.signedAs, [view.document?.signingMode, view.document?.signerTitle].filter(Boolean).join(' ')],
            view.coverage ? [t.covers, view.coverage.text] : null,
            view.approvedBy ? [t.approvedByLabel, `${view.approvedBy.name}, ${shownTime(view.approvedBy.at)}`] : null,
          ]}
        />
        {view.coverage && lacksAny(view.coverage) && <div className="note note-warn"><MissingUnits coverage={view.coverage} /></div>}
        <KeptBack errors={view.checks.errors} />
        {silent > 0 && view.state === 'consolidated' && <p className="note note-warn">{t.unexplainedKeepBack(silent)}</p>}
        {refused && <p className="note">{refused}</p>}
      </Section>
      <HandChanged view={view} />
      <ExplainedChecks view={view} />
      <ExplainedBelow view={view} />
      <RevisionNote view={view} />
      <ChangesSinceSent view={view} />
      <Differences view={view} />
      <ReportParts parts={view.parts} report={view.id} unit={view.unit.path} open={(part) => part.narratives.some((each) => each.text)} />
      {(mayApprove || mayReturn) && (
        <div className="save-bar no-print">
          {mayReturn && <Button onClick={() => setAsking('return')}>{t.return}</Button>}
          {mayApprove && <Button type="primary" onClick={() => setAsking('approve')}>{t.approve}</Button>}
        </div>
      )}
      {asking === 'approve' && <Approve view={view} onClose={() => setAsking(undefined)} />}
      {asking === 'return' && <GiveBack view={view} onClose={() => setAsking(undefined)} />}
    </Page>
  )
}

function Approve({ view, onClose }: { view: SubmissionView; onClose: () => void }) {
  const t = useTexts(texts)
  const c = useTexts(common)
  const { signingMode, signerTitle } = view.document ?? {}
  const act = useSubmissionAct(view.id, 'approval', () => ({ ...(signingMode ? { signingMode } : {}), ...(signerTitle ? { signerTitle } : {}) }), onClose)
  return (
    <Dialog
      title={t.approveTitle(view.period.title)}
      open
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{c.cancel}</Button>
          <Button type="primary" loading={act.isPending} onClick={() => act.mutate()}>{t.approve}</Button>
        </>
      }
    >
      <p>{t.approveEffect(formatNumber(view.progress.figures - view.progress.missing), formatNumber(view.progress.figures))}</p>
      {view.coverage && <p>{view.coverage.text}.</p>}
      <p className="secondary">{t.approveIsNoSignature}</p>
      <SubmissionActStatus act={act} id={view.id} what="approve" onTake={onClose} />
    </Dialog>
  )
}

function GiveBack({ view, onClose }: { view: SubmissionView; onClose: () => void }) {
  const t = useTexts(texts)
  const c = useTexts(common)
  const id = useId()
  const [text, setText] = useState('')
  const act = useSubmissionAct(view.id, 'return', () => ({ remarks: [{ item: 'report', text: text.trim() }] }), onClose)
  return (
    <Dialog
      title={t.returnTitle}
      open
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{c.cancel}</Button>
          <Button type="primary" disabled={text.trim() === ''} loading={act.isPending} onClick={() => act.mutate()}>{t.return}</Button>
        </>
      }
    >
      <label htmlFor={id}>{t.whatToChange}</label>
      <Input.TextArea id={id} rows={3} maxLength={500} value={text} onChange={(event) => setText(event.target.value)} />
      <SubmissionActStatus
        act={act}
        id={view.id}
        what="return"
        compare={(theirs) => [{ label: t.whatToChange, theirs: theirs.remarks.filter((each) => each.open).map((each) => each.text).join('; '), mine: text }]}
      />
    </Dialog>
  )
}

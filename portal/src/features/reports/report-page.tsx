import { Button } from 'antd'
import { Link, useLocation, useParams } from 'react-router'
import type { Versioned } from '@/api/client'
import { useVersioned } from '@/api/queries'
import { reportingPaths, type SubmissionView } from '@/api/reporting'
import { allowed, refusal } from '@/api/views'
import { Chip } from '@/components/chip'
import { DueText } from '@/components/due'
import { Page } from '@/components/page'
import { Await } from '@/components/states'
import { formatDate } from '@/lib/dates'
import { useTexts } from '@/lib/i18n'
import { links } from '@/lib/links'
import { formatNumber } from '@/lib/numbers'
import { Downloads } from './downloads'
import { OfficialBirthsNote, RevisionNote } from './editions'
import { FillFromFile } from './fill-from-file'
import { ExplainedBelow } from './findings'
import { LeaveGuard } from './leave-guard'
import { LeftOver } from './left-over'
import { MissingUnits } from './missing-units'
import { RemarkSection } from './remark-section'
import { partsToDoFirst } from './report-draft'
import { ReportParts } from './report-parts'
import './reports.css'
import { SaveLine } from './save-line'
import { SignedForm } from './signed-form'
import { SubmissionActStatus, SubmissionChip } from './submission-status'
import { texts } from './texts'
import { useReportDraft } from './use-report-draft'
import { useSubmissionAct } from './use-submission-act'
import { WarningReasons } from './warning-reasons'

/** “Báo cáo của đơn vị”: what is missing first, the deadline always; saved by itself every ten seconds. */
export function ReportPage() {
  const { id = '' } = useParams()
  const query = useVersioned<SubmissionView>(reportingPaths.submission(id))
  return <Await query={query}>{(read) => <Report key={read.view.id} read={read} />}</Await>
}

function Report({ read }: { read: Versioned<SubmissionView> }) {
  const t = useTexts(texts)
  const { view } = read
  const drafting = useReportDraft(read)
  const { hash } = useLocation()
  const begin = useSubmissionAct(view.id, 'draft')
  const refresh = useSubmissionAct<string[]>(view.id, 'refresh', (keys) => ({ keys }))
  const editable = allowed(view.actions, 'edit')
  const maySubmit = allowed(view.actions, 'submit') || allowed(view.actions, 'contribute')
  const wanted = decodeURIComponent(hash.replace('#item-', ''))
  const typedSources = view.parts.flatMap((part) => part.figures).filter((figure) => figure.origin === 'typed' && figure.source)
  const lastSource = [...drafting.draft.figures.values()].map((typed) => typed.note).filter(Boolean).at(-1) ?? typedSources.at(-1)?.source ?? ''
  const editing = editable
    ? {
        drafting,
        lastSource,
        onRefresh: async (key: string) => {
          await drafting.save()
          refresh.mutate([key])
        },
      }
    : undefined
  const withRemarks = view.remarks.some((remark) => remark.open)

  return (
    <Page
      title={view.period.title}
      unit={view.unit}
      intro={<ReportIntro view={view} />}
      actions={
        <>
          <Downloads view={view} />
          {editable && <Button loading={refresh.isPending} onClick={async () => { await drafting.save(); refresh.mutate([]) }}>{t.takeAllNew}</Button>}
        </>
      }
    >
      <LeaveGuard drafting={drafting} />
      <SubmissionActStatus act={begin} id={view.id} what="draft" />
      <SubmissionActStatus act={refresh} id={view.id} what="refresh" />
      {!editable && <LeftOver view={view} drafting={drafting} />}
      {view.state === 'open' && (
        <div className="note">
          <p>{allowed(view.actions, 'draft') ? t.notBegun : (refusal(view.actions, 'draft') ?? t.notBegunElsewhere)}</p>
          {allowed(view.actions, 'draft') && <div className="main-act"><Button type="primary" loading={begin.isPending} onClick={() => begin.mutate()}>{t.begin}</Button></div>}
        </div>
      )}
      {allowed(view.actions, 'draft') && view.state === 'not_submitted' && (
        <div className="note">
          <p>{t.missedAbove}</p>
          <div className="main-act"><Button type="primary" loading={begin.isPending} onClick={() => begin.mutate()}>{t.beginLate}</Button></div>
        </div>
      )}
      <RevisionNote view={view} />
      <OfficialBirthsNote view={view} />
      {view.coverage && <CoverageNote view={view} />}
      {view.state !== 'open' && (
        <p className="summary-line">
          <span>{t.prefilled(formatNumber(view.progress.prefilled), formatNumber(view.progress.figures))}</span>
          <span>{t.typedCount(formatNumber(view.progress.typed))}</span>
          {view.progress.missing > 0 && <strong>{t.missingCount(formatNumber(view.progress.missing))}</strong>}
        </p>
      )}
      {view.remarks.length > 0 && <RemarkSection view={view} editing={editing} />}
      <WarningReasons view={view} before={editable ? drafting.save : undefined} />
      <ExplainedBelow view={view} />
      {view.state !== 'open' && (
        <ReportParts
          parts={partsToDoFirst(view.parts)}
          report={view.id}
          unit={view.unit.path}
          editing={editing}
          open={(part) =>
            holds(part, wanted) || (withRemarks ? false : editable ? part.status === 'missing' || part.status === 'remarked' : true)}
        />
      )}
      <SignedForm view={view} />
      {allowed(view.actions, 'fill') && <FillFromFile report={view.id} drafting={drafting} />}
      {(editable || maySubmit) && (
        <div className="save-bar no-print">
          {editable && <SaveLine drafting={drafting} />}
          {maySubmit && <Link className="button button-main" to={links.submit(view.id)}>{view.mode === 'request' ? t.checkAndSend : t.checkAndSubmit}</Link>}
        </div>
      )}
    </Page>
  )
}

function holds(part: SubmissionView['parts'][number], item: string): boolean {
  return item !== '' && (part.figures.some((figure) => figure.key === item) || part.narratives.some((narrative) => narrative.key === item))
}

/** State, deadline in the words of the server, and who has signed. */
export function ReportIntro({ view }: { view: SubmissionView }) {
  const t = useTexts(texts)
  return (
    <span className="intro-line">
      {view.name !== view.unit.name && <span>{view.name}</span>}
      {view.responsible && <span>{t.followedBy(view.responsible.name)}</span>}
      <SubmissionChip mode={view.mode} state={view.state} />
      {view.late && view.lateText && <Chip tone="bad">{view.lateText}</Chip>}
      <DueText due={view.due} />
      <span>{t.cutOff(formatDate(view.period.cutOff))}</span>
      {view.signedPaper && <span>{t.signedPaperIs(view.signedPaper.number, formatDate(view.signedPaper.date))}</span>}
      {view.submittedBy && <span>{t.submittedBy(view.submittedBy.name, formatDate(view.submittedBy.on))}</span>}
    </span>
  )
}

export function CoverageNote({ view }: { view: Pick<SubmissionView, 'coverage'> }) {
  if (!view.coverage) return null
  return (
    <div className="note">
      <p><strong>{view.coverage.text}.</strong></p>
      <MissingUnits coverage={view.coverage} />
    </div>
  )
}

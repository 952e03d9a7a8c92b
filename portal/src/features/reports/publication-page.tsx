import { Button, Form, Input } from 'antd'
import { useParams } from 'react-router'
import { useMe } from '@/api/me'
import { useVersioned } from '@/api/queries'
import { reportingPaths, type SubmissionView } from '@/api/reporting'
import { useShownTime } from '@/api/shown-time'
import { allowed, type HistoryEntry } from '@/api/views'
import { DataTable } from '@/components/data-table'
import { ErrorSummary, Field, useServerErrors } from '@/components/form'
import { DateInput } from '@/components/inputs'
import { Facts, Page, Section } from '@/components/page'
import { Await } from '@/components/states'
import { formatDate } from '@/lib/dates'
import { useTexts } from '@/lib/i18n'
import { ChangesSinceSent } from './changed-cells'
import { Dispatch } from './dispatch'
import { Downloads } from './downloads'
import { Editions, OfficialBirthsNote, RevisionNote, WithdrawnRevisions } from './editions'
import { OfficialPaper } from './official-paper'
import { CoverageNote } from './report-page'
import { ReportParts } from './report-parts'
import './reports.css'
import { Revise } from './revise'
import { SubmissionActStatus, SubmissionChip } from './submission-status'
import { texts } from './texts'
import { useSubmissionAct } from './use-submission-act'
import { WithdrawRevision } from './withdraw-revision'

/** A report that was approved: its number and symbol, where it was sent, its files; the figures are the frozen ones. */
export function PublicationPage() {
  const { id = '' } = useParams()
  const query = useVersioned<SubmissionView>(reportingPaths.submission(id))
  return <Await query={query}>{({ view }) => <Publication key={view.id} view={view} />}</Await>
}

function Publication({ view }: { view: SubmissionView }) {
  const t = useTexts(texts)
  const shownTime = useShownTime()
  const paper = view.document ?? {}
  return (
    <Page narrow title={view.period.title} unit={view.unit} intro={<SubmissionChip mode={view.mode} state={view.state} />} actions={<><Downloads view={view} />{allowed(view.actions, 'revise') && <Revise view={view} />}{allowed(view.actions, 'withdraw_revision') && <WithdrawRevision view={view} />}</>}>
      <Section title={t.paper}>
        <Facts
          facts={[
            [t.numberAndSymbol, paper.number ? [paper.number, paper.symbol].filter(Boolean).join('/') : t.noNumberYet],
            [t.paperDate, paper.date && [paper.place, formatDate(paper.date)].filter(Boolean).join(', ')],
            [t.issuer, paper.issuer],
            [t.signedAs, [paper.signingMode, paper.signerTitle].filter(Boolean).join(' ')],
            [t.approvedByLabel, view.approvedBy && `${view.approvedBy.name}${view.approvedBy.at ? `, ${shownTime(view.approvedBy.at)}` : ''}`],
            [t.dataUntil, formatDate(view.period.cutOff)],
            paper.recipients && paper.recipients.length > 0 ? [t.recipients, paper.recipients.map((recipient) => recipient.text).join('; ')] : null,
          ]}
        />
        <RevisionNote view={view} />
        <OfficialBirthsNote view={view} />
        <CoverageNote view={view} />
      </Section>
      {allowed(view.actions, 'number') && <Numbering view={view} />}
      {allowed(view.actions, 'send') && <Dispatch view={view} />}
      {paper.number && <OfficialPaper report={view.id} edition={view.edition} />}
      <Editions view={view} />
      <WithdrawnRevisions view={view} />
      <ChangesSinceSent view={view} />
      <ReportParts parts={view.parts} report={view.id} unit={view.unit.path} open={() => false} />
      <Section title={t.history}>
        <DataTable
          caption={t.history}
          rows={view.history}
          rowKey={(entry) => `${entry.at} ${entry.act} ${entry.item ?? ''}`}
          columns={[
            { key: 'at', title: t.when, heads: true, render: (entry) => shownTime(entry.at) },
            { key: 'act', title: t.what, render: (entry) => whatWasDone(t.acts[entry.act] ?? t.otherAct, entry) },
            { key: 'by', title: t.by, render: (entry) => entry.by },
            { key: 'reason', title: t.reason, render: (entry) => entry.reason },
          ]}
        />
      </Section>
    </Page>
  )
}

/** “Nhập: Số hộ có cam kết: 110 → 112” */
function whatWasDone(act: string, { itemName, from, to }: HistoryEntry) {
  return itemName ? `${act}: ${itemName}: ${from ?? '–'} → ${to ?? '–'}` : act
}

interface NumberFields {
  number: string
  symbol: string
  date: string
}

function Numbering({ view }: { view: SubmissionView }) {
  const t = useTexts(texts)
  const today = useMe().data?.today
  const [form] = Form.useForm<NumberFields>()
  const act = useSubmissionAct<NumberFields>(view.id, 'number', (fields) => fields)
  useServerErrors(form, act.error)
  return (
    <Section title={t.giveNumber}>
      <Form form={form} layout="vertical" initialValues={{ symbol: view.document?.symbol, number: view.document?.number, date: view.document?.date ?? today }} onFinish={(fields) => act.mutate(fields)}>
        <ErrorSummary />
        <div className="form-row">
          <Field name="number" label={t.number} required><Input maxLength={20} autoComplete="off" inputMode="numeric" /></Field>
          <Field name="symbol" label={t.symbol} required><Input maxLength={40} autoComplete="off" placeholder="BC-SYT" /></Field>
          <Field name="date" label={t.paperDate} kind="date" required><DateInput /></Field>
        </div>
        <SubmissionActStatus
          act={act}
          id={view.id}
          what="number"
          compare={({ document }, asked) => [
            { label: t.number, theirs: document?.number, mine: asked.number },
            { label: t.symbol, theirs: document?.symbol, mine: asked.symbol },
            { label: t.paperDate, theirs: formatDate(document?.date), mine: formatDate(asked.date) },
          ]}
        />
        <Button type="primary" htmlType="submit" loading={act.isPending}>{t.recordNumber}</Button>
      </Form>
    </Section>
  )
}

import { Button, Form, Input, Select } from 'antd'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { commitmentPaths, type CommitmentView } from '@/api/commitments'
import { lengths } from '@/api/generated'
import { usePermission } from '@/api/me'
import { useAct, useVersioned } from '@/api/queries'
import { useShownTime } from '@/api/shown-time'
import { allowed } from '@/api/views'
import { StatusChip } from '@/components/chip'
import { DataTable } from '@/components/data-table'
import { Dialog } from '@/components/dialog'
import { ErrorSummary, Field, useServerErrors } from '@/components/form'
import { DateInput } from '@/components/inputs'
import { Facts, Page, Section } from '@/components/page'
import { ActOutcome } from '@/components/overtaken'
import { PrintForms } from '@/components/print-forms'
import { RecordFileList } from '@/components/record-files'
import { Await } from '@/components/states'
import { common } from '@/lib/common-texts'
import { formatDate } from '@/lib/dates'
import { useLanguage, useTexts } from '@/lib/i18n'
import { choices, label } from '@/lib/labels'
import { links } from '@/lib/links'
import { AnnulBreach } from './annulment'
import { BreachSection, RecordBreach, RecordRemedy } from './breach'
import { OpenQuestioning } from './open-questioning'
import { formOf } from './form-of'
import { RecordingAgain } from './recording-again'
import { Renewal } from './renewal'
import { texts } from './texts'

/** One commitment: who, which clauses, until when, what became of it. */
export function CommitmentPage() {
  const { id = '' } = useParams()
  const query = useVersioned<CommitmentView>(commitmentPaths.commitment(id))
  return <Await query={query}>{({ view, etag }) => <Commitment view={view} etag={etag} />}</Await>
}

function Commitment({ view, etag }: { view: CommitmentView; etag: string | undefined }) {
  const t = useTexts(texts)
  const c = useTexts(common)
  const language = useLanguage()
  const shownTime = useShownTime()
  const [open, setOpen] = useState<'renewal' | 'again' | EndKind>()
  const maySign = usePermission('commitment:sign')
  const close = () => setOpen(undefined)
  return (
    <Page
      narrow
      title={t.pageTitle(view.subject.name ?? '–')}
      unit={view.unit}
      intro={<StatusChip group="commitmentStatus" code={view.status} />}
      actions={
        <>
          <Button onClick={() => window.print()}>{c.print}</Button>
          <PrintForms kind={view.subjectKind} on={view.signedOn} template={view.form?.template} forms={[formOf(view)]} />
          {allowed(view.actions, 'renewal') && <Button type="primary" onClick={() => setOpen('renewal')}>{t.renew}</Button>}
          <RecordRemedy view={view} />
          <RecordBreach view={view} />
          <AnnulBreach view={view} />
          <OpenQuestioning view={view} />
          {allowed(view.actions, 'end') && <Button onClick={() => setOpen('mistake')}>{t.wrongEntry}</Button>}
          {allowed(view.actions, 'end') && <Button onClick={() => setOpen('end')}>{t.end}</Button>}
          {allowed(view.actions, 'void') && <Button danger onClick={() => setOpen('void')}>{t.void}</Button>}
        </>
      }
    >
      <Section title={t.subject}>
        <Facts
          facts={[
            [t.fullName, view.subject.name],
            [t.workplace, view.subject.workplace],
            [t.kind, label('subjectKind', view.subjectKind, language)],
            [t.signedOn, formatDate(view.signedOn)],
            [t.place, view.place],
            [t.formLabel, view.form ? <Link key="form" to={links.template(view.form.template)}>{t.formNumber(view.form.number)}</Link> : t.signedWithoutForm],
            view.keptAt ? [t.keptAt, view.keptAt] : null,
            [t.counterparty, [view.counterparty.name, view.counterparty.title].filter(Boolean).join(', ')],
            view.sheet ? [t.sheetLabel, t.sheetRow(view.sheet.number, view.sheet.row)] : null,
            [t.validUntil, formatDate(view.renewalDueOn)],
            [t.lapses, formatDate(view.lapsesOn)],
            view.renews ? [t.renewsOld, <Link key="old" to={links.commitment(view.renews)}>{t.openOld}</Link>] : null,
            view.renewedBy ? [t.renewedByNew, <Link key="new" to={links.commitment(view.renewedBy)}>{t.openNew}</Link>] : null,
            view.endReason ? [t.endReason, label('endReason', view.endReason, language)] : null,
          ]}
        />
        {view.responsible.id !== view.unit.id && <p className="secondary">{t.followedBy(view.responsible.name)}</p>}
      </Section>
      <BreachSection view={view} />
      <Section title={t.clauses}>
        <ul>
          {view.clauses.map((clause) => (
            <li key={clause.kind}>
              {label('clause', clause.kind, language)}
              {clause.endsOn && <span className="secondary">, {t.clauseEndsOn(formatDate(clause.endsOn))}</span>}
            </li>
          ))}
        </ul>
        {view.clausesEndedByLaw > 0 && <p className="note">{t.endedByLaw(view.clausesEndedByLaw, formatDate(view.clausesEndedByLawFrom))}</p>}
      </Section>
      <Section title={t.scans}><RecordFileList personal record={commitmentPaths.commitment(view.id)} /></Section>
      <Section title={t.history}>
        <DataTable
          caption={t.history}
          rows={view.history ?? []}
          rowKey={(entry) => `${entry.at} ${entry.act}`}
          columns={[
            { key: 'at', title: t.when, heads: true, render: (entry) => shownTime(entry.at) },
            { key: 'act', title: t.what, render: (entry) => t.acts[entry.act] ?? t.otherAct },
            { key: 'by', title: t.by, render: (entry) => [entry.by, entry.role ? label('role', entry.role, language) : ''].filter(Boolean).join(', ') },
            { key: 'reason', title: t.reason, render: (entry) => (entry.reason ? (label('endReason', entry.reason, language) === '–' ? entry.reason : label('endReason', entry.reason, language)) : '') },
          ]}
        />
      </Section>
      {open === 'renewal' && <Renewal view={view} onClose={close} />}
      {open === 'again' && maySign && <RecordingAgain view={view} onClose={close} />}
      <EndDialog
        key={open}
        kind={open === 'renewal' || open === 'again' ? undefined : open}
        view={view}
        etag={etag}
        onDone={() => setOpen(open === 'mistake' ? 'again' : undefined)}
        onClose={close}
      />
    </Page>
  )
}

type EndKind = 'end' | 'void' | 'mistake'

interface EndFields {
  endedOn?: string
  reason: string
}

function EndDialog({ kind, view, etag: read, onDone, onClose }: { kind: EndKind | undefined; view: CommitmentView; etag: string | undefined; onDone: () => void; onClose: () => void }) {
  const t = useTexts(texts)
  const c = useTexts(common)
  const language = useLanguage()
  const [form] = Form.useForm<EndFields>()
  const [etag] = useState(read)
  const act = useAct<EndFields | undefined>(
    (fields) =>
      kind === 'void'
        ? { path: commitmentPaths.voiding(view.id), etag, body: { reason: fields?.reason } }
        : kind === 'mistake'
          ? { path: commitmentPaths.end(view.id), etag, body: { reason: 'error', endedOn: view.signedOn } }
          : { path: commitmentPaths.end(view.id), etag, body: fields },
    { onDone },
  )
  useServerErrors(form, act.error)
  const title = kind === 'void' ? t.voidTitle : kind === 'mistake' ? t.wrongEntry : t.endTitle
  const effect = kind === 'void' ? t.voidEffect : kind === 'mistake' ? t.wrongEntryEffect : t.endEffect
  const verb = kind === 'void' ? t.void : kind === 'mistake' ? t.wrongEntry : t.end
  return (
    <Dialog
      title={title}
      open={kind !== undefined}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{c.cancel}</Button>
          <Button type="primary" danger={kind === 'void'} loading={act.isPending} onClick={() => (kind === 'mistake' ? act.mutate(undefined) : form.submit())}>{verb}</Button>
        </>
      }
    >
      <p>{effect}</p>
      {kind === 'end' && (
        <Form form={form} layout="vertical" onFinish={(fields) => act.mutate(fields)}>
          <ErrorSummary />
          <Field name="endedOn" label={t.endedOn} kind="date" required><DateInput /></Field>
          <Field name="reason" label={t.endReason} required>
            <Select options={choices('endReason', language, ['left_service', 'facility_closed', 'licence_withdrawn', 'deceased', 'unit_dissolved'])} />
          </Field>
        </Form>
      )}
      {kind === 'void' && (
        <Form form={form} layout="vertical" onFinish={(fields) => act.mutate(fields)}>
          <Field name="reason" label={t.voidReason} required rules={[{ min: 3, message: c.required(t.voidReason) }]}><Input.TextArea rows={3} maxLength={lengths.commitments.VoidRequest.reason} /></Field>
        </Form>
      )}
      <ActOutcome
        act={act}
        record={commitmentPaths.commitment(view.id)}
        onTake={onClose}
        compare={(theirs: CommitmentView, typed) => [
          { label: c.status, theirs: label('commitmentStatus', theirs.status, language), mine: verb },
          { label: t.endedOn, theirs: theirs.endedOn && formatDate(theirs.endedOn), mine: formatDate(typed?.endedOn) },
          { label: t.reason, theirs: theirs.endReason && label('endReason', theirs.endReason, language), mine: kind === 'end' ? label('endReason', typed?.reason, language) : typed?.reason },
        ]}
      />
    </Dialog>
  )
}

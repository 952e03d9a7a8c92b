import { Button, Form, Input } from 'antd'
import { Link, useNavigate, useParams } from 'react-router'
import { useMe } from '@/api/me'
import { useVersioned } from '@/api/queries'
import { reportingPaths, type Check, type SubmissionView } from '@/api/reporting'
import { allowed, refusal } from '@/api/views'
import { DueText } from '@/components/due'
import { ErrorSummary, Field, useServerErrors } from '@/components/form'
import { TickIcon, WarningIcon } from '@/components/icons'
import { DateInput } from '@/components/inputs'
import { Page, Section } from '@/components/page'
import { Await } from '@/components/states'
import { formatDate } from '@/lib/dates'
import { useTexts } from '@/lib/i18n'
import { links } from '@/lib/links'
import { formatNumber } from '@/lib/numbers'
import { headsABody } from '@/lib/permissions'
import './reports.css'
import { CoverageNote } from './report-page'
import { BringSignedForm } from './signed-form'
import { SubmissionActStatus } from './submission-status'
import { texts } from './texts'
import { useSubmissionAct } from './use-submission-act'

/** The check list before a report is handed in: errors block, warnings need a reason; the page itself is the confirmation. */
export function SubmitPage() {
  const { id = '' } = useParams()
  const query = useVersioned<SubmissionView>(reportingPaths.submission(id))
  return <Await query={query}>{({ view }) => <Submit key={view.version} view={view} />}</Await>
}

interface Fields {
  number?: string
  date?: string
  reasons?: string[]
}

function Submit({ view }: { view: SubmissionView }) {
  const t = useTexts(texts)
  const navigate = useNavigate()
  const me = useMe()
  const [form] = Form.useForm<Fields>()
  const inPerson = headsABody(me.data?.roles ?? [])
  const { errors, warnings } = view.checks
  const act = useSubmissionAct<Fields>(
    view.id,
    'submission',
    (fields) => ({
      ...(inPerson || view.mode === 'request' ? {} : { signedPaper: { number: fields.number?.trim(), date: fields.date } }),
      explanations: warnings.map((check, index) => ({ code: check.code, item: check.item, reason: fields.reasons?.[index]?.trim() })),
    }),
    () => navigate(links.report(view.id)),
  )
  useServerErrors(form, act.error)
  const unanswered = view.remarks.filter((remark) => remark.open && !remark.answer).length
  const verb = view.mode === 'request' ? t.sendResult : t.submitReport
  const right = view.mode === 'request' ? 'contribute' : 'submit'
  const may = allowed(view.actions, right)
  const onPaper = may && !inPerson && view.mode === 'directive'
  return (
    <Page narrow title={`${verb}: ${view.period.title}`} unit={view.unit} intro={<DueText due={view.due} />}>
      <p><Link to={links.report(view.id)}>{t.backToReport}</Link></p>
      <CoverageNote view={view} />
      <Section title={t.checkList}>
        {errors.length === 0 && <p><TickIcon /> {t.noErrors}</p>}
        {errors.length > 0 && (
          <div className="error-summary" role="alert">
            <p>{t.errorsBlock(errors.length)}</p>
            <ul>{errors.map((check) => <li key={`${check.code} ${check.item}`}><ItemLink id={view.id} check={check} /></li>)}</ul>
          </div>
        )}
        {unanswered > 0 && <p className="warning-text"><WarningIcon /> <Link to={`${links.report(view.id)}#remarks`}>{t.remarksToDo(unanswered)}</Link></p>}
        {view.progress.missing > 0 && <p>{t.missingStay(formatNumber(view.progress.missing))}</p>}
      </Section>
      {onPaper && <BringSignedForm view={view} />}
      <Form form={form} layout="vertical" initialValues={{ reasons: warnings.map((check) => check.explanation), ...view.signedPaper }} onFinish={(fields) => act.mutate(fields)}>
        <ErrorSummary />
        {warnings.length > 0 && (
          <Section title={t.warningsNeedReason(warnings.length)}>
            {warnings.map((check, index) => (
              <div key={`${check.code} ${check.item}`}>
                <p><WarningIcon /> <ItemLink id={view.id} check={check} /></p>
                <Field name={['reasons', index]} label={t.warningReason} required><Input.TextArea rows={2} maxLength={300} /></Field>
              </div>
            ))}
          </Section>
        )}
        {onPaper && (
          <Section title={t.signedPaper}>
            <p className="secondary">{t.signedPaperNote}</p>
            <div className="form-row">
              <Field name="number" label={t.paperNumber} required><Input maxLength={40} autoComplete="off" placeholder="12/BC-TYT" /></Field>
              <Field name="date" label={t.paperDate} kind="date" required><DateInput /></Field>
            </div>
          </Section>
        )}
        <p>{t.submitEffect(formatNumber(view.progress.figures - view.progress.missing), formatNumber(view.progress.figures))}</p>
        <SubmissionActStatus
          act={act}
          id={view.id}
          what={right}
          compare={({ signedPaper }, typed) => [{ label: t.signedPaper, theirs: signedPaper && `${signedPaper.number}, ${formatDate(signedPaper.date)}`, mine: typed.number && `${typed.number}, ${formatDate(typed.date)}` }]}
        />
        {may && errors.length === 0 && unanswered === 0 ? (
          <div className="main-act"><Button type="primary" htmlType="submit" loading={act.isPending}>{verb}</Button></div>
        ) : (
          <p className="note">{errors.length > 0 || unanswered > 0 ? t.fixFirst : (refusal(view.actions, right) ?? t.cannotSubmit)}</p>
        )}
      </Form>
    </Page>
  )
}

function ItemLink({ id, check }: { id: string; check: Check }) {
  return <Link to={`${links.report(id)}#item-${encodeURIComponent(check.item)}`}>{check.text}</Link>
}

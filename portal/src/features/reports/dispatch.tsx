import { Button, Form, Input, Select } from 'antd'
import type { Purpose, SubmissionView } from '@/api/reporting'
import { ErrorSummary, Field, useServerErrors } from '@/components/form'
import { Section } from '@/components/page'
import { useLanguage, useTexts } from '@/lib/i18n'
import { label } from '@/lib/labels'
import { SubmissionActStatus } from './submission-status'
import { texts } from './texts'
import { useSubmissionAct } from './use-submission-act'

const PURPOSES: readonly Purpose[] = ['report', 'coordination', 'execution', 'file']

interface DispatchFields {
  recipients: { name: string; purpose: Purpose }[]
}

/** To whom the numbered paper went, and for what; those that it is addressed to stand there already. */
export function Dispatch({ view }: { view: SubmissionView }) {
  const t = useTexts(texts)
  const language = useLanguage()
  const [form] = Form.useForm<DispatchFields>()
  const act = useSubmissionAct<DispatchFields>(view.id, 'dispatch', (fields) => fields)
  useServerErrors(form, act.error)
  const named = (recipients: DispatchFields['recipients']) => recipients.map(({ name, purpose }) => `${name} (${label('recipientPurpose', purpose, language)})`).join('; ')
  return (
    <Section title={t.dispatch}>
      <Form form={form} layout="vertical" initialValues={{ recipients: (view.document?.addressees ?? []).map((name) => ({ name, purpose: 'report' })) }} onFinish={(fields) => act.mutate(fields)}>
        <ErrorSummary />
        <Form.List name="recipients">
          {(rows, { add, remove }) => (
            <>
              {rows.map(({ key, name: row }) => (
                <div key={key} className="form-row">
                  <Field name={[row, 'name']} label={t.recipient} required><Input maxLength={200} autoComplete="off" /></Field>
                  <Field name={[row, 'purpose']} label={t.purpose} required><Select options={PURPOSES.map((purpose) => ({ value: purpose, label: label('recipientPurpose', purpose, language) }))} /></Field>
                  <button type="button" className="linklike" onClick={() => remove(row)}>{t.removeRecipient(String(form.getFieldValue(['recipients', row, 'name']) ?? ''))}</button>
                </div>
              ))}
              <p><Button onClick={() => add({ purpose: 'report' })}>{t.addRecipient}</Button></p>
            </>
          )}
        </Form.List>
        <SubmissionActStatus act={act} id={view.id} what="send" compare={({ document }, asked) => [{ label: t.recipients, theirs: document?.recipients?.map((each) => each.text).join('; '), mine: named(asked.recipients) }]} />
        <Button type="primary" htmlType="submit" loading={act.isPending}>{t.recordDispatch}</Button>
      </Form>
    </Section>
  )
}

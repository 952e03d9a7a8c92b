import { Checkbox, Form, Select } from 'antd'
import { privacyPaths, type DataRequestView, type DataSubject } from '@/api/privacy'
import { AddForm } from '@/components/add-form'
import { Field } from '@/components/form'
import { DateInput } from '@/components/inputs'
import { RemoteSelect } from '@/components/remote-select'
import { useLanguage, useTexts } from '@/lib/i18n'
import { choices } from '@/lib/labels'
import { privacyTexts } from './texts'

interface RequestFields {
  subjectKind: DataSubject['kind']
  subject: string
  kind: DataRequestView['kind']
  receivedOn: string
  byProcessor?: boolean
}

/** Records what somebody asks of their data; whoever asks is chosen from those about whom something is held. */
export function ReceiveForm({ onDone }: { onDone: () => void }) {
  const t = useTexts(privacyTexts)
  const language = useLanguage()
  return (
    <AddForm<RequestFields, DataRequestView>
      verb={t.receive}
      path={privacyPaths.dataRequests}
      initial={{ subjectKind: 'provider' }}
      body={({ subjectKind, subject, kind, receivedOn, byProcessor }) => ({ kind, subject: { kind: subjectKind, id: subject }, receivedOn, byProcessor: byProcessor ?? false })}
      rename={(path) => (path.join('.') === 'subject.id' ? ['subject'] : path)}
      onDone={onDone}
    >
      <Field name="subjectKind" label={t.subjectKind} required><Select options={choices('dataSubjectKind', language)} /></Field>
      <Form.Item noStyle dependencies={['subjectKind']}>
        {(form) => {
          const kind = form.getFieldValue('subjectKind') as string
          return (
            <Field name="subject" label={t.person} hint={t.personHint} required>
              <RemoteSelect<DataSubject> key={kind} path={privacyPaths.subjects} query={{ kind }} option={(each) => ({ value: each.id, label: [each.name, each.detail].filter(Boolean).join(' · ') })} />
            </Field>
          )
        }}
      </Form.Item>
      <Field name="kind" label={t.kind} required><Select options={choices('dataRequestKind', language)} /></Field>
      <Field name="receivedOn" label={t.receivedOn} kind="date" required><DateInput /></Field>
      <Form.Item name="byProcessor" valuePropName="checked"><Checkbox>{t.byProcessor}</Checkbox></Form.Item>
    </AddForm>
  )
}

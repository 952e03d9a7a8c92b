import { Button, Form, Input, Select } from 'antd'
import { useState } from 'react'
import { directoryPaths, type FacilityView, type ProviderView } from '@/api/directory'
import { lengths } from '@/api/generated'
import { needsPracticeLicence } from '@/api/licences'
import { useAct } from '@/api/queries'
import { common } from '@/lib/common-texts'
import { useLanguage, useTexts } from '@/lib/i18n'
import { choices } from '@/lib/labels'
import { ErrorSummary, Field, useServerErrors } from './form'
import { DateInput } from './inputs'
import { ActStatus } from './problem'
import { registryTexts } from './registry-texts'
import { RemoteSelect } from './remote-select'

const allows = lengths.directory.RegisterProviderRequest

interface ProviderFields {
  fullName: string
  title: string
  practiceLicenceNo?: string
  facilityId: string
  serviceKinds: string[]
  from: string
}

/** Six fields of a provider: no birth date, sex, ID or telephone number, since there is no such field. */
export function ProviderForm({ onDone, onCancel }: { onDone: () => void; onCancel: () => void }) {
  const t = useTexts(registryTexts)
  const c = useTexts(common)
  const language = useLanguage()
  const [form] = Form.useForm<ProviderFields>()
  const title = Form.useWatch('title', form)
  const [warned, setWarned] = useState(false)
  const act = useAct<ProviderFields, ProviderView>((fields) => ({ path: directoryPaths.providers, body: fields }), {
    onDone: ({ view }) => {
      form.resetFields()
      if (view.warnings?.includes('same_name_at_workplace')) setWarned(true)
      else onDone()
    },
  })
  useServerErrors(form, act.error)
  return (
    <Form form={form} layout="vertical" onFinish={(fields) => act.mutate(fields)}>
      <ErrorSummary />
      <div className="form-row">
        <Field name="fullName" label={t.fullName} required><Input maxLength={allows.fullName} autoComplete="off" /></Field>
        <Field name="title" label={t.title} required><Select showSearch={{ optionFilterProp: 'label' }} options={choices('providerTitle', language)} /></Field>
        <Field name="practiceLicenceNo" label={t.licence} required={needsPracticeLicence(title)}><Input maxLength={allows.practiceLicenceNo} autoComplete="off" /></Field>
        <Field name="facilityId" label={t.workplace} required>
          <RemoteSelect<FacilityView> path={directoryPaths.facilities} option={(facility) => ({ value: facility.id, label: `${facility.name}, ${facility.commune.name}` })} placeholder={t.workplaceHint} />
        </Field>
        <Field name="serviceKinds" label={t.services} required><Select mode="multiple" options={choices('serviceKind', language)} optionFilterProp="label" /></Field>
        <Field name="from" label={t.from} kind="date" required><DateInput /></Field>
      </div>
      <ActStatus act={act} />
      {warned && <p role="status" className="note note-warn">{t.sameName}</p>}
      <div className="actions">
        <Button onClick={onCancel}>{c.cancel}</Button>
        <Button type="primary" htmlType="submit" loading={act.isPending}>{t.addPerson}</Button>
      </div>
    </Form>
  )
}

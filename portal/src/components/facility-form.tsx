import { Button, Form, Input, Radio, Select } from 'antd'
import { directoryPaths, type FacilityView } from '@/api/directory'
import { lengths } from '@/api/generated'
import { needsOperatingLicence } from '@/api/licences'
import { useMe } from '@/api/me'
import { useAct } from '@/api/queries'
import { common } from '@/lib/common-texts'
import { useLanguage, useTexts } from '@/lib/i18n'
import { choices } from '@/lib/labels'
import { ErrorSummary, Field, useServerErrors } from './form'
import { DateInput } from './inputs'
import { ActStatus } from './problem'
import { registryTexts } from './registry-texts'
import { CommuneSelect } from './remote-select'

const allows = lengths.directory.RegisterFacilityRequest

interface FacilityFields {
  name: string
  kind: string
  ownership: string
  serviceKinds: string[]
  commune: string
  address?: string
  operatingLicenceNo?: string
  headTitle?: string
  openedOn: string
}

/** Nine fields of a facility; cultural services need no operating licence. */
export function FacilityForm({ onDone, onCancel }: { onDone: () => void; onCancel: () => void }) {
  const t = useTexts(registryTexts)
  const c = useTexts(common)
  const language = useLanguage()
  const me = useMe()
  const [form] = Form.useForm<FacilityFields>()
  const kind = Form.useWatch('kind', form)
  const own = me.data?.appointment?.unit
  const act = useAct<FacilityFields, FacilityView>((fields) => ({ path: directoryPaths.facilities, body: fields }), {
    onDone: () => {
      form.resetFields()
      onDone()
    },
  })
  useServerErrors(form, act.error)
  return (
    <Form form={form} layout="vertical" initialValues={own?.level === 'commune' ? { commune: own.path } : {}} onFinish={(fields) => act.mutate(fields)}>
      <ErrorSummary />
      <div className="form-row">
        <Field name="name" label={t.facilityName} required><Input maxLength={allows.name} autoComplete="off" /></Field>
        <Field name="kind" label={t.kind} required><Select showSearch={{ optionFilterProp: 'label' }} options={choices('facilityKind', language)} /></Field>
        <Field name="ownership" label={t.ownership} required><Radio.Group options={choices('ownership', language)} /></Field>
        <Field name="serviceKinds" label={t.services} required><Select mode="multiple" options={choices('serviceKind', language)} optionFilterProp="label" /></Field>
        <Field name="commune" label={t.commune} required>
          {own?.level === 'commune' ? (
            <Select options={[{ value: own.path, label: own.name }]} />
          ) : (
            <CommuneSelect under={own?.path} />
          )}
        </Field>
        <Field name="address" label={t.address}><Input maxLength={allows.address} autoComplete="off" /></Field>
        <Field name="operatingLicenceNo" label={t.operatingLicence} required={needsOperatingLicence(kind)}><Input maxLength={allows.operatingLicenceNo} autoComplete="off" /></Field>
        <Field name="headTitle" label={t.head}><Input maxLength={allows.headTitle} autoComplete="off" /></Field>
        <Field name="openedOn" label={t.from} kind="date" required><DateInput /></Field>
      </div>
      <ActStatus act={act} />
      <div className="actions">
        <Button onClick={onCancel}>{c.cancel}</Button>
        <Button type="primary" htmlType="submit" loading={act.isPending}>{t.addFacility}</Button>
      </div>
    </Form>
  )
}

import { Form, Input, Radio, Select } from 'antd'
import { directoryPaths, type FacilityView } from '@/api/directory'
import { lengths } from '@/api/generated'
import { needsOperatingLicence } from '@/api/licences'
import { useMe } from '@/api/me'
import { useLanguage, useTexts } from '@/lib/i18n'
import { choices } from '@/lib/labels'
import { AddForm } from './add-form'
import { Field } from './form'
import { DateInput } from './inputs'
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
export function FacilityForm({ onMade, onDone }: { onMade?: (view: FacilityView) => void; onDone: () => void }) {
  const t = useTexts(registryTexts)
  const language = useLanguage()
  const own = useMe().data?.appointment?.unit
  return (
    <AddForm<FacilityFields, FacilityView> verb={t.addFacility} path={directoryPaths.facilities} initial={own?.level === 'commune' ? { commune: own.path } : {}} onMade={onMade} onDone={onDone}>
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
        <LicenceField />
        <Field name="headTitle" label={t.head}><Input maxLength={allows.headTitle} autoComplete="off" /></Field>
        <Field name="openedOn" label={t.from} kind="date" required><DateInput /></Field>
      </div>
    </AddForm>
  )
}

function LicenceField() {
  const t = useTexts(registryTexts)
  const kind = Form.useWatch<string | undefined>('kind')
  return <Field name="operatingLicenceNo" label={t.operatingLicence} required={needsOperatingLicence(kind)}><Input maxLength={allows.operatingLicenceNo} autoComplete="off" /></Field>
}

import { Form, Input, Select } from 'antd'
import { directoryPaths, type FacilityView, type ProviderView } from '@/api/directory'
import { lengths } from '@/api/generated'
import { needsPracticeLicence } from '@/api/licences'
import { useLanguage, useTexts } from '@/lib/i18n'
import { choices } from '@/lib/labels'
import { AddForm } from './add-form'
import { Field } from './form'
import { DateInput } from './inputs'
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
export function ProviderForm({ onMade, onDone }: { onMade?: (view: ProviderView) => void; onDone: () => void }) {
  const t = useTexts(registryTexts)
  const language = useLanguage()
  return (
    <AddForm<ProviderFields, ProviderView>
      verb={t.addPerson}
      path={directoryPaths.providers}
      shown={(view) => view.warnings?.includes('same_name_at_workplace') && <p role="status" className="note note-warn">{t.sameName}</p>}
      onMade={onMade}
      onDone={onDone}
    >
      <div className="form-row">
        <Field name="fullName" label={t.fullName} required><Input maxLength={allows.fullName} autoComplete="off" /></Field>
        <Field name="title" label={t.title} required><Select showSearch={{ optionFilterProp: 'label' }} options={choices('providerTitle', language)} /></Field>
        <LicenceField />
        <Field name="facilityId" label={t.workplace} required>
          <RemoteSelect<FacilityView> path={directoryPaths.facilities} option={(facility) => ({ value: facility.id, label: `${facility.name}, ${facility.commune.name}` })} placeholder={t.workplaceHint} />
        </Field>
        <Field name="serviceKinds" label={t.services} required><Select mode="multiple" options={choices('serviceKind', language)} optionFilterProp="label" /></Field>
        <Field name="from" label={t.from} kind="date" required><DateInput /></Field>
      </div>
    </AddForm>
  )
}

function LicenceField() {
  const t = useTexts(registryTexts)
  const title = Form.useWatch<string | undefined>('title')
  return <Field name="practiceLicenceNo" label={t.licence} required={needsPracticeLicence(title)}><Input maxLength={allows.practiceLicenceNo} autoComplete="off" /></Field>
}

import { Form, Input, Radio, Select } from 'antd'
import type { ReactNode } from 'react'
import { directoryPaths, type OrganisationView } from '@/api/directory'
import { lengths } from '@/api/generated'
import { AddForm } from '@/components/add-form'
import { Field } from '@/components/form'
import { DateInput } from '@/components/inputs'
import { RemoteSelect, UnitSelect } from '@/components/remote-select'
import { useComingDay, useDay } from '@/components/use-day'
import { common } from '@/lib/common-texts'
import { useLanguage, useTexts } from '@/lib/i18n'
import { choices } from '@/lib/labels'
import { texts } from './texts'

interface OrganisationFields {
  name: string
  kind: string
  unit: string
  parentId?: string
  validFrom: string
  validTo?: string
  reach?: string
  sector?: string
  hospitalKind?: string
  schoolKind?: string
  ownership?: string
}

/** A body of the administration or a partner: what every one has, and what only its kind has. */
export function OrganisationForm({ onDone }: { onDone: () => void }) {
  const t = useTexts(texts)
  const c = useTexts(common)
  const language = useLanguage()
  return (
    <AddForm<OrganisationFields> verb={t.addOrganisation} path={directoryPaths.organisations} initial={{ ownership: 'public' }} onDone={onDone}>
      <div className="form-row">
        <Field name="name" label={t.organisationName} required><Input maxLength={lengths.directory.RegisterOrganisationRequest.name} autoComplete="off" /></Field>
        <Field name="kind" label={t.organisationKind} required><Select showSearch={{ optionFilterProp: 'label' }} options={choices('organisationKind', language)} /></Field>
        <OfItsKind />
        <Field name="validFrom" label={c.from} kind="date" required><DateInput /></Field>
        <OfItsDay />
        <Field name="validTo" label={t.lastDay} kind="date"><DateInput /></Field>
      </div>
    </AddForm>
  )
}

/** The unit of its first day and the body above it: both may begin with a reform that is still to come, or lie before one. */
function OfItsDay() {
  const t = useTexts(texts)
  const on = useDay('validFrom')
  const coming = useComingDay('validFrom')
  return (
    <>
      <Field name="unit" label={t.organisationUnit} required><UnitSelect on={on} /></Field>
      <Field name="parentId" label={t.parent}>
        <RemoteSelect<OrganisationView> path={directoryPaths.organisations} query={{ on: coming }} option={(each) => ({ value: each.id, label: each.name })} clearable />
      </Field>
    </>
  )
}

/** A department its sector, a hospital and a school their kind and ownership; how far its people see, of the others only. */
function OfItsKind(): ReactNode {
  const t = useTexts(texts)
  const language = useLanguage()
  const kind = Form.useWatch<string | undefined>('kind')
  const ownership = <Field name="ownership" label={t.ownership} required><Radio.Group options={choices('ownership', language)} /></Field>
  switch (kind) {
    case undefined:
      return null
    case 'school':
      return (
        <>
          <Field name="schoolKind" label={t.schoolKind} required><Select showSearch={{ optionFilterProp: 'label' }} options={choices('schoolKind', language)} /></Field>
          {ownership}
        </>
      )
    case 'hospital':
      return (
        <>
          <Field name="hospitalKind" label={t.hospitalKind}><Select allowClear options={choices('hospitalKind', language)} /></Field>
          {ownership}
        </>
      )
    case 'department':
      return <Field name="sector" label={t.sector}><Select allowClear options={choices('sector', language)} /></Field>
    default:
      return <Field name="reach" label={t.reach}><Select allowClear options={choices('reach', language)} /></Field>
  }
}

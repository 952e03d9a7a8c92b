import { Input, Select } from 'antd'
import { directoryPaths, type OrganisationView } from '@/api/directory'
import { Field } from '@/components/form'
import { DateInput } from '@/components/inputs'
import { RemoteSelect } from '@/components/remote-select'
import { useLanguage, useTexts } from '@/lib/i18n'
import { choices } from '@/lib/labels'
import { texts } from './texts'

const ASSIGNABLE = [
  'leader', 'branch_head', 'population_officer', 'report_consolidator', 'data_entry', 'unit_head', 'clerk', 'finance_officer', 'partner',
  'inspection_decider', 'team_head', 'team_member', 'sanction_authority', 'tip_intake', 'tip_handler', 'identity_custodian',
  'external_supervisor', 'dpo', 'tenant_admin', 'auditor',
]

export interface AppointmentFields {
  organisationId: string
  roles: string[]
  validFrom: string
  validTo?: string
  actingFor?: string
}

/** Which organisation, as what, from when to when; the unit is the organisation's own. */
export function AppointmentInputs() {
  const t = useTexts(texts)
  const language = useLanguage()
  return (
    <>
      <Field name="organisationId" label={t.organisation} required>
        <RemoteSelect<OrganisationView> path={directoryPaths.organisations} option={(each) => ({ value: each.id, label: each.name })} />
      </Field>
      <Field name="roles" label={t.roles} required><Select mode="multiple" options={choices('role', language, ASSIGNABLE)} optionFilterProp="label" /></Field>
      <Field name="validFrom" label={t.validFrom} kind="date" required><DateInput /></Field>
      <Field name="validTo" label={t.validTo} kind="date"><DateInput /></Field>
      <Field name="actingFor" label={t.actingFor}><Input maxLength={200} autoComplete="off" /></Field>
    </>
  )
}

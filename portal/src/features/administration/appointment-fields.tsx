import { Form, Input, Select } from 'antd'
import { useEffect } from 'react'
import { directoryPaths, type OrganisationView } from '@/api/directory'
import { lengths } from '@/api/generated'
import { Field } from '@/components/form'
import { DateInput } from '@/components/inputs'
import { RemoteSelect } from '@/components/remote-select'
import { useComingDay } from '@/components/use-day'
import { useLanguage, useTexts } from '@/lib/i18n'
import { choices } from '@/lib/labels'
import { DeputyChoice } from './deputy-choice'
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
  deputyOf?: string
}

/** Which organisation, as what, from when to when; the unit is the organisation's own. */
export function AppointmentInputs({ person }: { person?: string }) {
  const t = useTexts(texts)
  const language = useLanguage()
  const coming = useComingDay('validFrom')
  return (
    <>
      <Field name="organisationId" label={t.organisation} required>
        <RemoteSelect<OrganisationView> path={directoryPaths.organisations} query={{ on: coming }} option={(each) => ({ value: each.id, label: each.name })} />
      </Field>
      <Field name="roles" label={t.roles} required><Select mode="multiple" options={choices('role', language, ASSIGNABLE)} optionFilterProp="label" /></Field>
      <Field name="validFrom" label={t.validFrom} kind="date" required><DateInput /></Field>
      <Field name="validTo" label={t.validTo} kind="date"><DateInput /></Field>
      <Deputy person={person} />
    </>
  )
}

/** Whom somebody stands in for: an appointment of the same organisation, or a name when the directory knows none. */
function Deputy({ person }: { person: string | undefined }) {
  const t = useTexts(texts)
  const form = Form.useFormInstance()
  const organisation = Form.useWatch<string | undefined>('organisationId')
  const chosen = Form.useWatch<string | undefined>('deputyOf')
  useEffect(() => form.setFieldValue('deputyOf', undefined), [form, organisation])
  return (
    <>
      <Field name="deputyOf" label={t.deputyOf} hint={t.deputyHint}><DeputyChoice organisation={organisation} except={person} /></Field>
      {!chosen && <Field name="actingFor" label={t.actingFor} hint={t.actingForHint}><Input maxLength={lengths.directory.AppointmentRequest.actingFor} autoComplete="off" /></Field>}
    </>
  )
}

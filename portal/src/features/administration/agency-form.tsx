import { Checkbox, Input } from 'antd'
import { directoryPaths, type AdmittedAgency, type OrganisationView } from '@/api/directory'
import { lengths } from '@/api/generated'
import { AddForm } from '@/components/add-form'
import { Field } from '@/components/form'
import { RemoteSelect } from '@/components/remote-select'
import { useLanguage, useTexts } from '@/lib/i18n'
import { choices } from '@/lib/labels'
import { agencyTexts } from './agency-texts'
import { SecretOnce } from './secret-once'

interface AgencyFields {
  name: string
  organisationId: string
  scopes: string[]
}

/** Admits an agency; its secret is shown once, to be handed over. */
export function AgencyForm({ onDone }: { onDone: () => void }) {
  const t = useTexts(agencyTexts)
  const language = useLanguage()
  return (
    <AddForm<AgencyFields, AdmittedAgency>
      verb={t.add}
      path={directoryPaths.agencies}
      shown={({ agency, clientId, clientSecret }) => <SecretOnce name={agency.name} clientId={clientId} secret={clientSecret} />}
      onDone={onDone}
    >
      <Field name="name" label={t.name} hint={t.nameHint} required><Input maxLength={lengths.directory.AdmitAgencyRequest.name} autoComplete="off" /></Field>
      <Field name="organisationId" label={t.organisation} required>
        <RemoteSelect<OrganisationView> path={directoryPaths.organisations} option={(each) => ({ value: each.id, label: each.name })} />
      </Field>
      <Field name="scopes" label={t.scopes} hint={t.scopesHint} required><Checkbox.Group options={choices('agencyScope', language)} /></Field>
      <p className="secondary">{t.reads}</p>
    </AddForm>
  )
}

import { Button, Form, Input } from 'antd'
import { useState } from 'react'
import { directoryPaths, type AdmittedAgency, type OrganisationView } from '@/api/directory'
import { lengths } from '@/api/generated'
import { useAct } from '@/api/queries'
import { ErrorSummary, Field, useServerErrors } from '@/components/form'
import { ActStatus } from '@/components/problem'
import { RemoteSelect } from '@/components/remote-select'
import { common } from '@/lib/common-texts'
import { useTexts } from '@/lib/i18n'
import { agencyTexts } from './agency-texts'
import { SecretOnce } from './secret-once'

interface AgencyFields {
  name: string
  organisationId: string
}

/** Admits an agency; its secret is shown once, to be handed over. */
export function AgencyForm({ onDone }: { onDone: () => void }) {
  const t = useTexts(agencyTexts)
  const c = useTexts(common)
  const [form] = Form.useForm<AgencyFields>()
  const [admitted, setAdmitted] = useState<AdmittedAgency>()
  const act = useAct<AgencyFields, AdmittedAgency>((fields) => ({ path: directoryPaths.agencies, body: fields }), { onDone: ({ view }) => setAdmitted(view) })
  useServerErrors(form, act.error)
  if (admitted) {
    return (
      <>
        <SecretOnce name={admitted.agency.name} clientId={admitted.clientId} secret={admitted.clientSecret} />
        <div className="actions"><Button type="primary" onClick={onDone}>{c.close}</Button></div>
      </>
    )
  }
  return (
    <Form form={form} layout="vertical" onFinish={(fields) => act.mutate(fields)}>
      <ErrorSummary />
      <Field name="name" label={t.name} hint={t.nameHint} required><Input maxLength={lengths.directory.AdmitAgencyRequest.name} autoComplete="off" /></Field>
      <Field name="organisationId" label={t.organisation} required>
        <RemoteSelect<OrganisationView> path={directoryPaths.organisations} option={(each) => ({ value: each.id, label: each.name })} />
      </Field>
      <p className="secondary">{t.reads}</p>
      <ActStatus act={act} />
      <div className="actions">
        <Button onClick={onDone}>{c.cancel}</Button>
        <Button type="primary" htmlType="submit" loading={act.isPending}>{t.add}</Button>
      </div>
    </Form>
  )
}

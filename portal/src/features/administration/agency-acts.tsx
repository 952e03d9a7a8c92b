import { Button, Form, Input } from 'antd'
import { useState } from 'react'
import { directoryPaths, type AgencyView, type NewSecret as MadeSecret } from '@/api/directory'
import { lengths } from '@/api/generated'
import { useAct, useVersioned } from '@/api/queries'
import { Dialog } from '@/components/dialog'
import { Field, useServerErrors } from '@/components/form'
import { ActOutcome } from '@/components/overtaken'
import { ActStatus } from '@/components/problem'
import { Await } from '@/components/states'
import { common } from '@/lib/common-texts'
import { useTexts } from '@/lib/i18n'
import { agencyTexts } from './agency-texts'
import { SecretOnce } from './secret-once'

/** A secret in place of the present one, which stops working at once. */
export function NewSecret({ agency }: { agency: AgencyView }) {
  const t = useTexts(agencyTexts)
  const c = useTexts(common)
  const [open, setOpen] = useState(false)
  const act = useAct<void, MadeSecret>(() => ({ path: directoryPaths.agencySecret(agency.id), body: {} }))
  const close = () => {
    setOpen(false)
    act.drop()
  }
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)} aria-label={`${t.newSecret}: ${agency.name}`}>{t.newSecret}</Button>
      <Dialog
        title={t.newSecret}
        open={open}
        onClose={close}
        actions={
          <>
            <Button onClick={close}>{act.isSuccess ? c.close : c.cancel}</Button>
            {!act.isSuccess && <Button type="primary" loading={act.isPending} onClick={() => act.mutate()}>{t.newSecret}</Button>}
          </>
        }
      >
        {act.data ? <SecretOnce name={agency.name} clientId={act.data.view.clientId} secret={act.data.view.clientSecret} /> : <p>{t.newSecretEffect(agency.name)}</p>}
        <ActStatus act={act} />
      </Dialog>
    </>
  )
}

/** “Thu hồi kết nối”: cannot be taken back, so its effect is said and confirmed. */
export function Revoke({ agency }: { agency: AgencyView }) {
  const t = useTexts(agencyTexts)
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button size="small" danger onClick={() => setOpen(true)} aria-label={`${t.revoke}: ${agency.name}`}>{t.revoke}</Button>
      <Dialog title={`${t.revoke}: ${agency.name}`} open={open} onClose={() => setOpen(false)}>
        <Revoking agency={agency} onClose={() => setOpen(false)} />
      </Dialog>
    </>
  )
}

function Revoking({ agency, onClose }: { agency: AgencyView; onClose: () => void }) {
  const record = useVersioned<AgencyView>(directoryPaths.agency(agency.id))
  return <Await query={record} rows={2}>{({ etag }) => <RevokeForm agency={agency} etag={etag} onClose={onClose} />}</Await>
}

function RevokeForm({ agency, etag: read, onClose }: { agency: AgencyView; etag: string | undefined; onClose: () => void }) {
  const t = useTexts(agencyTexts)
  const c = useTexts(common)
  const [form] = Form.useForm<{ reason?: string }>()
  const [etag] = useState(read)
  const act = useAct<{ reason?: string }, AgencyView>((fields) => ({ path: directoryPaths.agencyRevocation(agency.id), etag, body: fields }), { onDone: onClose })
  useServerErrors(form, act.error)
  return (
    <Form form={form} layout="vertical" onFinish={(fields) => act.mutate(fields)}>
      <p>{t.revokeEffect(agency.name)}</p>
      <Field name="reason" label={t.reason} required><Input.TextArea rows={2} maxLength={lengths.directory.RevokeAgencyRequest.reason} /></Field>
      <ActOutcome
        act={act}
        record={directoryPaths.agency(agency.id)}
        onTake={onClose}
        compare={(theirs: AgencyView) => [{ label: c.status, theirs: theirs.status === 'active' ? t.connected : t.revoked, mine: t.revoke }]}
      />
      <div className="actions">
        <Button onClick={onClose}>{c.cancel}</Button>
        <Button type="primary" danger htmlType="submit" loading={act.isPending}>{t.revoke}</Button>
      </div>
    </Form>
  )
}

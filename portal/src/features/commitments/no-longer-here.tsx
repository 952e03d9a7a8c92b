import { Button, Form } from 'antd'
import { useState } from 'react'
import type { GapItem } from '@/api/commitments'
import { directoryPaths, type ProviderView } from '@/api/directory'
import { useAct, useVersioned } from '@/api/queries'
import { Dialog } from '@/components/dialog'
import { Field, useServerErrors } from '@/components/form'
import { DateInput } from '@/components/inputs'
import { ActStatus } from '@/components/problem'
import { Await } from '@/components/states'
import { plusDays } from '@/lib/dates'
import { common } from '@/lib/common-texts'
import { useTexts } from '@/lib/i18n'
import { texts } from './texts'

/** “Không còn làm việc”: told to the directory, and the person leaves the list. */
export function NoLongerHere({ item }: { item: GapItem }) {
  const t = useTexts(texts)
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button type="link" size="small" onClick={() => setOpen(true)} aria-label={`${t.noLongerHere}: ${item.subject.name ?? ''}`}>{t.noLongerHere}</Button>
      {open && <LeaveDialog item={item} onClose={() => setOpen(false)} />}
    </>
  )
}

function LeaveDialog({ item, onClose }: { item: GapItem; onClose: () => void }) {
  const t = useTexts(texts)
  const provider = useVersioned<ProviderView>(directoryPaths.provider(item.subject.id))
  return (
    <Dialog title={t.noLongerHere} open onClose={onClose}>
      <p>{t.noLongerHereAsk(item.subject.name ?? '')}</p>
      <Await query={provider} rows={1}>{({ etag }) => <LeaveForm id={item.subject.id} etag={etag} onClose={onClose} />}</Await>
    </Dialog>
  )
}

function LeaveForm({ id, etag, onClose }: { id: string; etag: string | undefined; onClose: () => void }) {
  const t = useTexts(texts)
  const c = useTexts(common)
  const [form] = Form.useForm<{ on: string }>()
  const act = useAct<{ on: string }>((fields) => ({ path: directoryPaths.providerDeparture(id), etag, body: { departedOn: plusDays(fields.on, 1) } }), { onDone: onClose })
  useServerErrors(form, act.error)
  return (
    <Form form={form} layout="vertical" onFinish={(fields) => act.mutate(fields)}>
      <Field name="on" label={t.lastDay} kind="date" required><DateInput /></Field>
      <ActStatus act={act} />
      <div className="actions">
        <Button onClick={onClose}>{c.cancel}</Button>
        <Button type="primary" htmlType="submit" loading={act.isPending}>{t.noLongerHere}</Button>
      </div>
    </Form>
  )
}

import { Button, Form } from 'antd'
import { useState, type ReactNode } from 'react'
import { useAct, useVersioned, type ActRequest } from '@/api/queries'
import { common } from '@/lib/common-texts'
import { useTexts } from '@/lib/i18n'
import { Dialog } from './dialog'
import { ErrorSummary, Field, useServerErrors } from './form'
import { DateInput } from './inputs'
import { ActStatus } from './problem'
import { Await } from './states'

export interface DatedFields {
  on: string
  [field: string]: unknown
}

interface DatedActProps {
  /** Where the record is read, for the version that the act is done on. */
  record: string
  verb: string
  name: string
  effect?: ReactNode
  dateLabel: string
  request: (fields: DatedFields) => Pick<ActRequest, 'path' | 'body'>
  children?: ReactNode
}

/** An act that ends or moves something on a date: button in the row, effect in words, then the date. */
export function DatedAct(props: DatedActProps) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button type="link" size="small" onClick={() => setOpen(true)} aria-label={`${props.verb}: ${props.name}`}>{props.verb}</Button>
      {open && <ActDialog {...props} onClose={() => setOpen(false)} />}
    </>
  )
}

function ActDialog({ onClose, ...props }: DatedActProps & { onClose: () => void }) {
  const record = useVersioned<unknown>(props.record)
  return (
    <Dialog title={`${props.verb}: ${props.name}`} open onClose={onClose}>
      {props.effect && <p>{props.effect}</p>}
      <Await query={record} rows={2}>{({ etag }) => <ActForm {...props} etag={etag} onClose={onClose} />}</Await>
    </Dialog>
  )
}

function ActForm({ etag, onClose, ...props }: DatedActProps & { etag: string | undefined; onClose: () => void }) {
  const c = useTexts(common)
  const [form] = Form.useForm<DatedFields>()
  const act = useAct<DatedFields>((fields) => ({ ...props.request(fields), etag }), { onDone: onClose })
  useServerErrors(form, act.error)
  return (
    <Form form={form} layout="vertical" onFinish={(fields) => act.mutate(fields)}>
      <ErrorSummary />
      {props.children}
      <Field name="on" label={props.dateLabel} kind="date" required><DateInput /></Field>
      <ActStatus act={act} />
      <div className="actions">
        <Button onClick={onClose}>{c.cancel}</Button>
        <Button type="primary" htmlType="submit" loading={act.isPending}>{props.verb}</Button>
      </div>
    </Form>
  )
}

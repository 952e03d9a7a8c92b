import { Button, Form } from 'antd'
import { useState, type ReactNode } from 'react'
import { useAct, useVersioned, type ActRequest } from '@/api/queries'
import { common } from '@/lib/common-texts'
import { useTexts } from '@/lib/i18n'
import { Dialog } from './dialog'
import { ErrorSummary, Field, useServerErrors } from './form'
import { DateInput } from './inputs'
import { ActOutcome, type Compared } from './overtaken'
import { Await } from './states'

export interface DatedFields {
  on: string
  [field: string]: unknown
}

interface DatedActProps<T> {
  /** Where the record is read, for the version that the act is done on. */
  record: string
  verb: string
  name: string
  effect?: ReactNode
  dateLabel: string
  request: (fields: DatedFields) => Pick<ActRequest, 'path' | 'body'>
  /** What the record says by now beside what is typed here, when somebody else was faster. */
  compare: (theirs: T, typed: DatedFields) => readonly Compared[]
  children?: ReactNode
}

/** An act that ends or moves something on a date: button in the row, effect in words, then the date. */
export function DatedAct<T>(props: DatedActProps<T>) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button type="link" size="small" onClick={() => setOpen(true)} aria-label={`${props.verb}: ${props.name}`}>{props.verb}</Button>
      {open && <ActDialog {...props} onClose={() => setOpen(false)} />}
    </>
  )
}

function ActDialog<T>({ onClose, ...props }: DatedActProps<T> & { onClose: () => void }) {
  const record = useVersioned<T>(props.record)
  return (
    <Dialog title={`${props.verb}: ${props.name}`} open onClose={onClose}>
      {props.effect && <p>{props.effect}</p>}
      <Await query={record} rows={2}>{({ etag }) => <ActForm {...props} etag={etag} onClose={onClose} />}</Await>
    </Dialog>
  )
}

const DAYS = ['closedOn', 'departedOn', 'endedOn', 'lastDay', 'from']

/** However the service calls the day, here it is the one date. */
function toDate(path: (string | number)[]): (string | number)[] {
  return DAYS.includes(String(path[0])) ? ['on'] : path
}

function ActForm<T>({ etag: read, onClose, ...props }: DatedActProps<T> & { etag: string | undefined; onClose: () => void }) {
  const c = useTexts(common)
  const [form] = Form.useForm<DatedFields>()
  // The version that was on the screen when typing began; reading again in the background does not move it.
  const [etag] = useState(read)
  const act = useAct<DatedFields>((fields) => ({ ...props.request(fields), etag }), { onDone: onClose })
  useServerErrors(form, act.error, toDate)
  return (
    <Form form={form} layout="vertical" onFinish={(fields) => act.mutate(fields)}>
      <ErrorSummary />
      {props.children}
      <Field name="on" label={props.dateLabel} kind="date" required><DateInput /></Field>
      <ActOutcome act={act} record={props.record} compare={props.compare} onTake={onClose} />
      <div className="actions">
        <Button onClick={onClose}>{c.cancel}</Button>
        <Button type="primary" htmlType="submit" loading={act.isPending}>{props.verb}</Button>
      </div>
    </Form>
  )
}

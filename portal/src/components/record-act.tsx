import { Button, Form } from 'antd'
import { useState, type ReactNode } from 'react'
import { useAct, useVersioned, type ActRequest } from '@/api/queries'
import { common } from '@/lib/common-texts'
import { useTexts } from '@/lib/i18n'
import { Dialog } from './dialog'
import { ErrorSummary, useServerErrors } from './form'
import { ActOutcome, type Compared } from './overtaken'
import { Await } from './states'

export interface RecordActProps<T, Fields> {
  /** Where the record is read, for the version that the act is done on. */
  record: string
  verb: string
  name: string
  effect?: ReactNode
  request: (fields: Fields) => Pick<ActRequest, 'path' | 'body'>
  /** What the record says by now beside what is typed here, when somebody else was faster. */
  compare: (theirs: T, typed: Fields) => readonly Compared[]
  /** What the form holds when it opens. */
  initial?: (record: T) => Record<string, unknown>
  /** However the service calls a field, here it has its own name. */
  rename?: (path: (string | number)[]) => (string | number)[]
  onDone?: (view: T) => void
  /** A link in a row of a list, a button at the head of a page. */
  look?: 'link' | 'button' | 'main'
  children?: ReactNode
}

/** An act on one record: button, effect in words, the fields it needs; whoever was faster is shown beside what is typed. */
export function RecordAct<T, Fields extends object>(props: RecordActProps<T, Fields>) {
  const [open, setOpen] = useState(false)
  const { look = 'link', verb, name } = props
  return (
    <>
      {look === 'link' ? (
        <Button type="link" size="small" onClick={() => setOpen(true)} aria-label={`${verb}: ${name}`}>{verb}</Button>
      ) : (
        <Button type={look === 'main' ? 'primary' : 'default'} onClick={() => setOpen(true)}>{verb}</Button>
      )}
      {open && <ActDialog {...props} onClose={() => setOpen(false)} />}
    </>
  )
}

function ActDialog<T, Fields extends object>({ onClose, ...props }: RecordActProps<T, Fields> & { onClose: () => void }) {
  const record = useVersioned<T>(props.record)
  return (
    <Dialog title={`${props.verb}: ${props.name}`} open onClose={onClose}>
      {props.effect && <p>{props.effect}</p>}
      <Await query={record} rows={2}>{({ view, etag }) => <ActForm {...props} view={view} etag={etag} onClose={onClose} />}</Await>
    </Dialog>
  )
}

interface Opened<T> {
  view: T
  etag: string | undefined
  onClose: () => void
}

function ActForm<T, Fields extends object>({ view, etag: read, onClose, ...props }: RecordActProps<T, Fields> & Opened<T>) {
  const c = useTexts(common)
  const [form] = Form.useForm<Fields>()
  // The version that was on the screen when typing began; reading again in the background does not move it.
  const [etag] = useState(read)
  const [initial] = useState(() => props.initial?.(view) ?? {})
  const act = useAct<Fields, T>((fields) => ({ ...props.request(fields), etag }), {
    onDone: (answer) => {
      onClose()
      props.onDone?.(answer.view)
    },
  })
  useServerErrors(form, act.error, props.rename)
  return (
    <Form form={form} layout="vertical" initialValues={initial} onFinish={(fields) => act.mutate(fields)}>
      <ErrorSummary />
      {props.children}
      <ActOutcome act={act} record={props.record} compare={props.compare} onTake={onClose} />
      <div className="actions">
        <Button onClick={onClose}>{c.cancel}</Button>
        <Button type="primary" htmlType="submit" loading={act.isPending}>{props.verb}</Button>
      </div>
    </Form>
  )
}

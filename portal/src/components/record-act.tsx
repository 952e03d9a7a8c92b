import { Button, Form } from 'antd'
import { useState, type ReactNode } from 'react'
import { useAct, useRemembered, useVersioned } from '@/api/queries'
import { allowed, type Action } from '@/api/views'
import { common } from '@/lib/common-texts'
import { useTexts } from '@/lib/i18n'
import { AskedFields, compareAsked, startsWith, toldOf, type Asked, type Typed } from './asked'
import { Dialog } from './dialog'
import { ErrorSummary, useServerErrors } from './form'
import { ActOutcome, type Compared } from './overtaken'
import { Await } from './states'

/** An act on one record in words: what it is called and does, what it asks, and where it is sent. */
export interface DescribedAct<T> {
  verb: string
  effect?: ReactNode
  /** What is read before it is done. */
  shows?: ReactNode
  path: string
  asks?: Asked<T>
  /** What is sent besides that nobody is asked for. */
  also?: Typed
  /** What else the record says by now, when somebody else was faster. */
  alsoCompared?: (theirs: T) => readonly Compared[]
  onDone?: (view: T) => void
  danger?: boolean
}

/** A link or a small button in a row of a list, a button at the head of a page. */
export type Look = 'link' | 'small' | 'button' | 'main'

interface OnRecord {
  /** Where the record is read, for the version that the act is done on. */
  record: string
  name: string
  look?: Look | undefined
}

/** What the server lets the caller do on a record now, in the order of the description. */
export function OfferedActs<T>({ acts, actions, only, ...on }: OnRecord & { acts: Record<string, DescribedAct<T>>; actions: readonly Action[]; only?: readonly string[] | undefined }) {
  return Object.entries(acts)
    .filter(([name]) => allowed(actions, name) && (!only || only.includes(name)))
    .map(([name, act]) => <RecordAct<T> key={name} {...on} {...act} />)
}

/** An act on one record: button, effect in words, the fields it needs; whoever was faster is shown beside what is typed. */
export function RecordAct<T>(props: OnRecord & DescribedAct<T>) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Opener {...props} onOpen={() => setOpen(true)} />
      {open && <ActDialog {...props} onClose={() => setOpen(false)} />}
    </>
  )
}

function Opener({ look = 'link', verb, name, danger = false, onOpen }: { look?: Look | undefined; verb: string; name: string; danger?: boolean; onOpen: () => void }) {
  if (look === 'link' || look === 'small') {
    return <Button type={look === 'link' ? 'link' : 'default'} size="small" danger={danger} onClick={onOpen} aria-label={`${verb}: ${name}`}>{verb}</Button>
  }
  return <Button type={look === 'main' ? 'primary' : 'default'} danger={danger} onClick={onOpen}>{verb}</Button>
}

type Opened<T> = OnRecord & DescribedAct<T> & { onClose: () => void }

function ActDialog<T>(props: Opened<T>) {
  const record = useVersioned<T>(props.record)
  return (
    <Dialog title={`${props.verb}: ${props.name}`} open onClose={props.onClose}>
      <Await query={record} rows={2}>{({ view, etag }) => <ActForm {...props} view={view} etag={etag} />}</Await>
    </Dialog>
  )
}

function ActForm<T>({ view, etag: read, onClose, asks = {}, ...props }: Opened<T> & { view: T; etag: string | undefined }) {
  const c = useTexts(common)
  const [form] = Form.useForm<Typed>()
  // The version that was on the screen when typing began; reading again in the background does not move it.
  const [etag] = useState(read)
  const [initial] = useState(() => startsWith(asks, view))
  const remember = useRemembered<T>(props.record)
  const act = useAct<Typed, T>((typed) => ({ path: props.path, body: { ...toldOf(asks, typed), ...props.also }, etag }), {
    onDone: (answer) => {
      remember(answer)
      onClose()
      props.onDone?.(answer.view)
    },
  })
  useServerErrors(form, act.error)
  return (
    <Form form={form} layout="vertical" initialValues={initial} onFinish={(typed) => act.mutate(typed)}>
      {props.shows}
      {props.effect && <p>{props.effect}</p>}
      <ErrorSummary />
      <AskedFields asks={asks} />
      <ActOutcome
        act={act}
        record={props.record}
        compare={(theirs: T, typed) => [...(props.alsoCompared?.(theirs) ?? []), ...compareAsked(asks, theirs, typed)]}
        onTake={onClose}
      />
      <div className="actions">
        <Button onClick={onClose}>{c.cancel}</Button>
        <Button type="primary" danger={props.danger ?? false} htmlType="submit" loading={act.isPending}>{props.verb}</Button>
      </div>
    </Form>
  )
}

import { Button, Form, Input } from 'antd'
import { useState, type ReactNode } from 'react'
import { directoryPaths, type OverrideView } from '@/api/directory'
import { lengths } from '@/api/generated'
import { useAct, useVersioned, type ActRequest } from '@/api/queries'
import { Dialog } from '@/components/dialog'
import { Field, useServerErrors } from '@/components/form'
import { ActOutcome } from '@/components/overtaken'
import { Facts } from '@/components/page'
import { Await } from '@/components/states'
import { common } from '@/lib/common-texts'
import { dayBefore, formatDate } from '@/lib/dates'
import { useTexts } from '@/lib/i18n'
import { overrideTexts } from './override-texts'
import { ruleText } from './rule-names'

interface ActOnOverride {
  row: OverrideView
  name: string
}

/** The second person reads value, days and source before the rule acts. */
export function ConfirmOverride({ row, name }: ActOnOverride) {
  const t = useTexts(overrideTexts)
  return (
    <OverrideAct row={row} name={name} verb={t.confirm} effect={t.confirmEffect} request={() => ({ path: directoryPaths.overrideConfirmation(row.id), body: {} })} />
  )
}

export function WithdrawOverride({ row, name }: ActOnOverride) {
  const t = useTexts(overrideTexts)
  return (
    <OverrideAct row={row} name={name} verb={t.withdraw} effect={t.withdrawEffect} request={(fields) => ({ path: directoryPaths.overrideWithdrawal(row.id), body: fields })}>
      <Field name="reason" label={t.reason} required><Input.TextArea rows={2} maxLength={lengths.directory.WithdrawOverrideRequest.reason} /></Field>
    </OverrideAct>
  )
}

interface ActProps extends ActOnOverride {
  verb: string
  effect: string
  request: (fields: { reason?: string }) => Pick<ActRequest, 'path' | 'body'>
  children?: ReactNode
}

function OverrideAct(props: ActProps) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)} aria-label={`${props.verb}: ${props.name}`}>{props.verb}</Button>
      <Dialog title={`${props.verb}: ${props.name}`} open={open} onClose={() => setOpen(false)}>
        <Reading {...props} onClose={() => setOpen(false)} />
      </Dialog>
    </>
  )
}

function Reading({ onClose, ...props }: ActProps & { onClose: () => void }) {
  const record = useVersioned<OverrideView>(directoryPaths.override(props.row.id))
  return <Await query={record} rows={3}>{({ etag }) => <Acting {...props} etag={etag} onClose={onClose} />}</Await>
}

function Acting({ row, verb, effect, request, children, etag: read, onClose }: ActProps & { etag: string | undefined; onClose: () => void }) {
  const t = useTexts(overrideTexts)
  const c = useTexts(common)
  const [form] = Form.useForm<{ reason?: string }>()
  const [etag] = useState(read)
  const act = useAct<{ reason?: string }, OverrideView>((fields) => ({ ...request(fields), etag }), { onDone: onClose })
  useServerErrors(form, act.error)
  return (
    <Form form={form} layout="vertical" onFinish={(fields) => act.mutate(fields)}>
      <Facts
        facts={[
          [t.value, ruleText(row.value)],
          [c.from, formatDate(row.validFrom)],
          row.validTo ? [t.lastDay, formatDate(dayBefore(row.validTo))] : null,
          [t.source, row.source],
        ]}
      />
      <p>{effect}</p>
      {children}
      <ActOutcome
        act={act}
        record={directoryPaths.override(row.id)}
        onTake={onClose}
        compare={(theirs: OverrideView, typed) => [
          { label: c.status, theirs: t.states[theirs.state], mine: verb },
          ...(typed.reason ? [{ label: t.reason, theirs: '', mine: typed.reason }] : []),
        ]}
      />
      <div className="actions">
        <Button onClick={onClose}>{c.cancel}</Button>
        <Button type="primary" htmlType="submit" loading={act.isPending}>{verb}</Button>
      </div>
    </Form>
  )
}

import { Alert, Button, Form, Input } from 'antd'
import { useState, type ReactNode } from 'react'
import { commitmentPaths, type Counterparty, type SignCommitment, type SubjectKind } from '@/api/commitments'
import { lengths } from '@/api/generated'
import { useMe } from '@/api/me'
import { useView, type Page as ListOf } from '@/api/queries'
import { useRows } from '@/api/rows'
import { ErrorSummary, Field } from '@/components/form'
import { DateInput, type DateValue } from '@/components/inputs'
import { Section } from '@/components/page'
import { useTexts } from '@/lib/i18n'
import { ClauseChoice } from './clause-choice'
import { CounterpartyChoice } from './counterparty-choice'
import { useFormOfDay } from './form-choice'
import { RecordingTable, type RecordingRow } from './recording-table'
import { texts } from './texts'
import { useTicks } from './use-ticks'

interface Typed {
  signedOn: DateValue
  place: string
}

/** “Ghi nhận ký”: four common fields once, per row only the tick; a row in error holds up no other. */
export function Recording({
  rows: items,
  kind,
  unit,
  below,
  onNewcomer,
  onLeave,
}: {
  rows: RecordingRow[]
  kind: SubjectKind
  unit: string | undefined
  /** What stands under the rows. */
  below: ReactNode
  onNewcomer: () => void
  onLeave: () => void
}) {
  const t = useTexts(texts)
  const me = useMe()
  const [form] = Form.useForm<Typed>()
  const signedOn = Form.useWatch('signedOn', form)
  const on = typeof signedOn === 'string' ? signedOn : me.data?.today
  const { offered, template, note, pending } = useFormOfDay(kind, on)
  const counterparties = useView<ListOf<Counterparty>>(commitmentPaths.counterparties, { unit, on }, { enabled: on !== undefined, keep: true })
  const [chosenCounterparty, setCounterparty] = useState<string>()
  const [leftOut, setLeftOut] = useState<readonly string[]>([])
  const ticks = useTicks()
  const sending = useRows<{ row: RecordingRow; body: SignCommitment }>(
    ({ row }) => row.subject.id,
    ({ body }) => ({ path: commitmentPaths.commitments, body }),
  )

  const offeredBodies = counterparties.data?.items ?? []
  const counterparty = offeredBodies.find((body) => body.id === chosenCounterparty)?.id ?? offeredBodies[0]?.id
  const agreed = offered.filter((clause) => !leftOut.includes(clause))
  const open = items.filter((row) => row.state === 'open' && sending.states.get(row.subject.id)?.state !== 'done')
  const chosen = open.filter((row) => ticks.isPresent(row.subject.id))
  const failed = open.filter((row) => sending.states.get(row.subject.id)?.state === 'failed')

  const submit = ({ signedOn: day, place }: Typed, which: readonly RecordingRow[]) => {
    if (!counterparty || typeof day !== 'string') return
    void sending.sendAll(
      which.map((row) => ({
        row,
        body: {
          subjectKind: kind,
          subject: row.subject.id,
          clauses: agreed,
          signedOn: day,
          place,
          counterparty: { organisation: counterparty },
          ...(row.sheet ? { sheet: row.sheet } : {}),
          ...(template ? { template } : {}),
        },
      })),
    )
  }

  return (
    <Form form={form} layout="vertical" onFinish={(fields) => submit(fields, chosen)}>
      <Section title={t.recordTitle} actions={<Button onClick={onLeave}>{t.leave}</Button>}>
        <p className="secondary">{t.recordNote}</p>
        <ErrorSummary />
        <div className="form-row">
          <Field name="signedOn" label={t.heldOn} kind="date" required><DateInput /></Field>
          <Field name="place" label={t.place} required><Input maxLength={lengths.commitments.SignRequest.place} autoComplete="off" /></Field>
          <CounterpartyChoice value={counterparty} options={counterparties.data?.items} onChange={setCounterparty} />
          <ClauseChoice offered={offered} note={note} leftOut={leftOut} onChange={setLeftOut} />
        </div>
      </Section>
      {sending.total > 0 && (
        <Alert
          type={sending.failed > 0 ? 'warning' : 'info'}
          role="status"
          showIcon
          title={`${t.recorded(sending.done, sending.total)}${sending.failed > 0 ? ` ${t.rowsFailed(sending.failed)}` : ''}`}
          action={failed.length > 0 && !sending.running && <Button onClick={() => submit(form.getFieldsValue(), failed)}>{t.retryRows(failed.length)}</Button>}
        />
      )}
      <div className="actions no-print bar">
        <Button onClick={() => ticks.all(true)}>{t.markAll}</Button>
        <Button onClick={() => ticks.all(false)}>{t.unmarkAll}</Button>
        <Button onClick={onNewcomer}>{kind === 'provider' ? t.newcomer : t.newcomerFacility}</Button>
      </div>
      <RecordingTable rows={items} isPresent={ticks.isPresent} states={sending.states} onTick={ticks.tick} />
      {below}
      <div className="main-act">
        <Button type="primary" htmlType="submit" loading={sending.running} disabled={chosen.length === 0 || agreed.length === 0 || !counterparty || pending}>
          {t.recordCount(chosen.length)}
        </Button>
      </div>
    </Form>
  )
}

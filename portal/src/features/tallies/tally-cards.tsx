import { Button, Form, Input } from 'antd'
import { useState } from 'react'
import { commitmentPaths, type RecordTally, type TallyKind, type TallyRow } from '@/api/commitments'
import { lengths } from '@/api/generated'
import { useAct } from '@/api/queries'
import { Chip } from '@/components/chip'
import { ErrorSummary, Field, useServerErrors } from '@/components/form'
import { ChevronIcon } from '@/components/icons'
import { DateInput, isUnreadable, NumberInput } from '@/components/inputs'
import { ActStatus } from '@/components/problem'
import { useLanguage, useTexts } from '@/lib/i18n'
import { formatNumber } from '@/lib/numbers'
import { Change, LastValue, Monitored } from './difference'
import { rowName } from './row-name'
import { TakeBack } from './take-back'
import { texts } from './texts'

/** On a telephone: own villages as cards, those without figures of this year on top; one tap, five fields, saved. */
export function TallyCards({
  kind,
  rows,
  open,
  mayRecord,
  onOpen,
}: {
  kind: TallyKind
  rows: readonly TallyRow[]
  open: string | undefined
  mayRecord: boolean
  onOpen: (holder: string | undefined) => void
}) {
  const t = useTexts(texts)
  const language = useLanguage()
  const [saved, setSaved] = useState<TallyRow>()
  const row = rows.find((each) => each.holder.id === open)
  if (row && mayRecord) {
    return (
      <>
        <h2>{rowName(row, language)}</h2>
        <p className="secondary"><LastValue row={row} /></p>
        <TakeBack row={row} look="button" />
        <TallyForm
          key={`${row.holder.id} ${row.last?.asOf ?? ''}`}
          kind={kind}
          row={row}
          onBack={() => onOpen(undefined)}
          onSaved={(view) => {
            setSaved(view)
            onOpen(undefined)
          }}
        />
      </>
    )
  }
  return (
    <>
      {saved && <p role="status" className="note">{t.savedOne(rowName(saved, language))} <Change row={saved} /></p>}
      <ul className="plain cards">
        {rows.map((each) => (
          <li key={each.holder.id}>
            <button type="button" className="card" disabled={!mayRecord} onClick={() => onOpen(each.holder.id)}>
              <span>
                <strong>{rowName(each, language)}</strong>
                <span className="card-line"><LastValue row={each} /></span>
                <Monitored row={each} />
                <Chip tone={each.recordedThisYear ? 'good' : 'warn'}>{each.recordedThisYear ? t.thisYear : t.notThisYear}</Chip>
              </span>
              <ChevronIcon />
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

interface Fields {
  asOf: string
  total: number
  signed: number
  counterparty?: string
  keptAt: string
  monitoredOn?: string
}

function TallyForm({ kind, row, onBack, onSaved }: { kind: TallyKind; row: TallyRow; onBack: () => void; onSaved: (row: TallyRow) => void }) {
  const t = useTexts(texts)
  const [form] = Form.useForm<Fields>()
  const act = useAct<Fields, TallyRow>(
    (fields) => ({ path: commitmentPaths.tallies, body: { subjectKind: kind, holder: row.holder.id, clause: row.clause, ...fields } satisfies RecordTally }),
    { onDone: ({ view }) => onSaved(view) },
  )
  useServerErrors(form, act.error)
  return (
    <Form
      form={form}
      layout="vertical"
      initialValues={{ total: row.suggestedTotal ?? row.last?.total, counterparty: row.last?.counterparty, keptAt: row.last?.keptAt }}
      onFinish={(fields) => act.mutate(fields)}
    >
      <ErrorSummary />
      <Field name="asOf" label={t.heldOn[kind]} kind="date" required><DateInput /></Field>
      <Field name="total" label={t.total[kind]} kind="number" required><NumberInput /></Field>
      <Field
        name="signed"
        label={t.signed[kind]}
        kind="number"
        required
        dependencies={['total']}
        rules={[
          ({ getFieldValue }) => ({
            validator: (_, signed: unknown) => {
              const total = getFieldValue('total') as unknown
              if (typeof signed !== 'number' || typeof total !== 'number' || isUnreadable(signed) || signed <= total) return Promise.resolve()
              return Promise.reject(new Error(t.overTotal(formatNumber(signed), formatNumber(total))))
            },
          }),
        ]}
      >
        <NumberInput />
      </Field>
      <Field name="counterparty" label={t.counterparty[kind]}><Input maxLength={lengths.commitments.TallyRequest.counterparty} autoComplete="off" /></Field>
      <Field name="keptAt" label={t.keptAt} required><Input maxLength={lengths.commitments.TallyRequest.keptAt} autoComplete="off" /></Field>
      {kind === 'school' && <Field name="monitoredOn" label={t.monitoredOn} kind="date"><DateInput /></Field>}
      <p className="note">{t.onlyNumbers[kind]}</p>
      <ActStatus act={act} />
      <Button type="link" onClick={onBack}>{t.back}</Button>
      <div className="main-act">
        <Button type="primary" htmlType="submit" loading={act.isPending}>{t.save}</Button>
      </div>
    </Form>
  )
}

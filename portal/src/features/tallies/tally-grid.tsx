import { Alert, Button, Input } from 'antd'
import { useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react'
import { commitmentPaths, type RecordTally, type TallyKind, type TallyRow } from '@/api/commitments'
import { lengths } from '@/api/generated'
import { Problem } from '@/api/problem'
import { useRows, type RowState } from '@/api/rows'
import { TickIcon, WarningIcon } from '@/components/icons'
import { useProblemSentence } from '@/components/problem'
import { common } from '@/lib/common-texts'
import { useLanguage, useTexts } from '@/lib/i18n'
import { formatNumber, parsePastedBlock } from '@/lib/numbers'
import { Change, LastValue, Monitored } from './difference'
import { rowName } from './row-name'
import { TakeBack } from './take-back'
import { columnsOf, draftOf, isTouched, pasteBlock, readDraft, type Draft, type DraftColumn, type Fault, type ReadDraft } from './tally-draft'
import { texts } from './texts'

const NUMERIC: readonly DraftColumn[] = ['asOf', 'total', 'signed', 'monitoredOn']

interface Ready {
  row: TallyRow
  value: ReadDraft
}

/** On a PC: the villages as a grid; Enter goes down, Tab right, Ctrl+V lays a block of Excel over it. */
export function TallyGrid({ kind, rows, mayRecord }: { kind: TallyKind; rows: readonly TallyRow[]; mayRecord: boolean }) {
  const t = useTexts(texts)
  const [typed, setTyped] = useState<ReadonlyMap<string, Draft>>(new Map())
  const [checked, setChecked] = useState(false)
  const table = useRef<HTMLTableElement>(null)
  const sending = useRows<Ready>(
    ({ row }) => row.holder.id,
    ({ row, value }) => ({ path: commitmentPaths.tallies, body: { subjectKind: kind, holder: row.holder.id, clause: row.clause, ...withoutEmpty(value) } satisfies RecordTally }),
  )

  const columns = columnsOf(kind)
  const ids = rows.map((row) => row.holder.id)
  const draft = (row: TallyRow) => typed.get(row.holder.id) ?? draftOf(row)
  const touched = rows.filter((row) => isTouched(draft(row)))
  const ready = touched.flatMap((row): Ready[] => {
    const read = readDraft(draft(row))
    return 'value' in read ? [{ row, value: read.value }] : []
  })

  const save = async () => {
    setChecked(true)
    if (ready.length < touched.length) return
    const { done } = await sending.sendAll(ready)
    setTyped((old) => {
      const next = new Map(old)
      done.forEach(({ row }) => next.delete(row.holder.id))
      return next
    })
    setChecked(false)
  }
  const type = (row: TallyRow, column: DraftColumn, text: string) => setTyped((old) => new Map(old).set(row.holder.id, { ...draft(row), [column]: text }))
  const focus = (row: number, column: number) => table.current?.querySelector<HTMLInputElement>(`[data-cell="${row}-${column}"] input, input[data-cell="${row}-${column}"]`)?.focus()
  const onKeyDown = (event: KeyboardEvent, row: number, column: number) => {
    const down = event.key === 'Enter' || event.key === 'ArrowDown'
    if (!down && event.key !== 'ArrowUp') return
    event.preventDefault()
    focus(row + (down ? 1 : -1), column)
  }
  const onPaste = (event: ClipboardEvent, row: number, column: number) => {
    const block = parsePastedBlock(event.clipboardData.getData('text/plain'))
    if (block.length === 1 && block[0]?.length === 1) return
    event.preventDefault()
    setTyped(pasteBlock(new Map(rows.map((each) => [each.holder.id, draft(each)])), columns, ids, { row, column }, block))
  }
  const heads: Record<DraftColumn, string> = { asOf: t.heldOn[kind], total: t.total[kind], signed: t.signed[kind], counterparty: t.counterparty[kind], keptAt: t.keptAt, monitoredOn: t.monitoredOn }

  return (
    <>
      <p className="note">{t.onlyNumbers[kind]} {mayRecord && t.paste}</p>
      {sending.total > 0 && !sending.running && (
        <Alert type={sending.failed > 0 ? 'warning' : 'info'} role="status" showIcon title={`${t.saved(sending.done, sending.total)}${sending.failed > 0 ? ` ${t.failed(sending.failed)}` : ''}`} />
      )}
      <div className="table-frame" role="region" aria-label={t.title[kind]} tabIndex={0}>
        <table className="table grid" ref={table}>
          <caption className="visually-hidden">{t.title[kind]}</caption>
          <thead>
            <tr>
              <th scope="col">{t.row[kind]}</th>
              {columns.map((column) => <th key={column} scope="col" id={`head-${column}`}>{heads[column]}</th>)}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <GridRow
                key={row.holder.id}
                row={row}
                index={index}
                columns={columns}
                draft={draft(row)}
                heads={heads}
                checked={checked && isTouched(draft(row))}
                state={sending.states.get(row.holder.id)}
                mayRecord={mayRecord && !sending.running}
                onType={(column, text) => type(row, column, text)}
                onKeyDown={onKeyDown}
                onPaste={onPaste}
              />
            ))}
          </tbody>
        </table>
      </div>
      {mayRecord && (
        <div className="main-act">
          <Button type="primary" loading={sending.running} disabled={touched.length === 0} onClick={() => void save()}>{t.saveCount(touched.length)}</Button>
        </div>
      )}
    </>
  )
}

function withoutEmpty(value: ReadDraft): { asOf: string; total: number; signed: number; counterparty?: string; keptAt: string; monitoredOn?: string } {
  const { counterparty, monitoredOn, ...needed } = value
  return { ...needed, ...(counterparty ? { counterparty } : {}), ...(monitoredOn ? { monitoredOn } : {}) }
}

function GridRow({
  row,
  index,
  columns,
  draft,
  heads,
  checked,
  state,
  mayRecord,
  onType,
  onKeyDown,
  onPaste,
}: {
  row: TallyRow
  index: number
  columns: readonly DraftColumn[]
  draft: Draft
  heads: Record<DraftColumn, string>
  checked: boolean
  state: RowState | undefined
  mayRecord: boolean
  onType: (column: DraftColumn, text: string) => void
  onKeyDown: (event: KeyboardEvent, row: number, column: number) => void
  onPaste: (event: ClipboardEvent, row: number, column: number) => void
}) {
  const language = useLanguage()
  const name = rowName(row, language)
  const read = readDraft(draft)
  const fault = checked && 'fault' in read ? read.fault : undefined
  return (
    <tr>
      <th scope="row">
        {name}
        <div className="secondary small">{state?.state === 'done' && row.previous ? <Change row={row} /> : <LastValue row={row} />}</div>
        <Monitored row={row} />
        <TakeBack row={row} />
        {state?.state === 'done' && <TickIcon />}
        {fault && <FaultText fault={fault} label={heads[fault.column]} />}
        {state?.state === 'failed' && <RowRefusal error={state.error} />}
      </th>
      {columns.map((column, at) => (
        <td key={column} data-cell={`${index}-${at}`}>
          {mayRecord ? (
            <Input
              aria-label={`${name}: ${heads[column]}`}
              inputMode={NUMERIC.includes(column) ? 'numeric' : 'text'}
              className={at === 1 || at === 2 ? 'end' : ''}
              autoComplete="off"
              maxLength={NUMERIC.includes(column) ? 15 : lengths.commitments.TallyRequest.keptAt}
              {...(fault?.column === column ? { status: 'error' as const, 'aria-invalid': true } : {})}
              value={draft[column]}
              onChange={(event) => onType(column, event.target.value)}
              onKeyDown={(event) => onKeyDown(event, index, at)}
              onPaste={(event) => onPaste(event, index, at)}
            />
          ) : (
            draft[column]
          )}
        </td>
      ))}
    </tr>
  )
}

function FaultText({ fault, label }: { fault: Fault; label: string }) {
  const t = useTexts(texts)
  const c = useTexts(common)
  const sentence =
    fault.kind === 'missing' ? c.required(label) : fault.kind === 'notADate' ? c.notADate : fault.kind === 'notANumber' ? c.notANumber : t.overTotal(formatNumber(fault.signed), formatNumber(fault.total))
  return <div className="error-text small" role="alert"><WarningIcon /> {sentence}</div>
}

function RowRefusal({ error }: { error: unknown }) {
  const sentence = useProblemSentence()
  const details = error instanceof Problem && error.errors.length > 0 ? error.errors.map((each) => each.detail).join(' ') : sentence(error)
  return <div className="error-text small" role="alert"><WarningIcon /> {details}</div>
}

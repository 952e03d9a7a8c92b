import type { TallyKind, TallyRow } from '@/api/commitments'
import { formatDate, parseDate } from '@/lib/dates'
import { formatNumber, parseWholeNumber } from '@/lib/numbers'

/** One row of the grid as typed; text until it is sent, so that nothing typed is ever lost. */
export interface Draft {
  asOf: string
  total: string
  signed: string
  counterparty: string
  keptAt: string
  monitoredOn: string
}

const COLUMNS = ['asOf', 'total', 'signed', 'counterparty', 'keptAt'] as const
export type DraftColumn = (typeof COLUMNS)[number] | 'monitoredOn'

/** The same five for all; of a school also when somebody looked how it keeps what it promised. */
export function columnsOf(kind: TallyKind): readonly DraftColumn[] {
  return kind === 'school' ? [...COLUMNS, 'monitoredOn'] : COLUMNS
}

const DATES: readonly DraftColumn[] = ['asOf', 'monitoredOn']

/** The last three of five fields stand there already; date and signed are asked anew. */
export function draftOf(row: TallyRow): Draft {
  return {
    asOf: '',
    total: formatNumber(row.suggestedTotal ?? row.last?.total),
    signed: '',
    counterparty: row.last?.counterparty ?? '',
    keptAt: row.last?.keptAt ?? '',
    monitoredOn: '',
  }
}

export function isTouched(draft: Draft): boolean {
  return draft.asOf.trim() !== '' || draft.signed.trim() !== '' || draft.monitoredOn.trim() !== ''
}

export interface ReadDraft {
  asOf: string
  total: number
  signed: number
  counterparty: string | undefined
  keptAt: string
  monitoredOn: string | undefined
}

export type Fault = { column: DraftColumn; kind: 'missing' | 'notADate' | 'notANumber' | 'overTotal'; signed?: number; total?: number }

/** What the typed row says, or the first thing that keeps it from being sent. */
export function readDraft(draft: Draft): { value: ReadDraft } | { fault: Fault } {
  if (draft.asOf.trim() === '') return { fault: { column: 'asOf', kind: 'missing' } }
  const asOf = parseDate(draft.asOf)
  if (!asOf) return { fault: { column: 'asOf', kind: 'notADate' } }
  const total = parseWholeNumber(draft.total)
  if (total.kind !== 'number') return { fault: { column: 'total', kind: total.kind === 'empty' ? 'missing' : 'notANumber' } }
  const signed = parseWholeNumber(draft.signed)
  if (signed.kind !== 'number') return { fault: { column: 'signed', kind: signed.kind === 'empty' ? 'missing' : 'notANumber' } }
  if (signed.value > total.value) return { fault: { column: 'signed', kind: 'overTotal', signed: signed.value, total: total.value } }
  if (draft.keptAt.trim() === '') return { fault: { column: 'keptAt', kind: 'missing' } }
  const monitoredOn = draft.monitoredOn.trim() === '' ? undefined : parseDate(draft.monitoredOn)
  if (draft.monitoredOn.trim() !== '' && !monitoredOn) return { fault: { column: 'monitoredOn', kind: 'notADate' } }
  return {
    value: { asOf, total: total.value, signed: signed.value, counterparty: draft.counterparty.trim() || undefined, keptAt: draft.keptAt.trim(), monitoredOn },
  }
}

/** Lays a pasted block over the grid from the cell that has the focus; what falls outside is left out. */
export function pasteBlock(
  drafts: ReadonlyMap<string, Draft>,
  columns: readonly DraftColumn[],
  ids: readonly string[],
  at: { row: number; column: number },
  block: readonly (readonly string[])[],
): Map<string, Draft> {
  const next = new Map(drafts)
  block.forEach((cells, down) => {
    const id = ids[at.row + down]
    if (id === undefined) return
    const old = next.get(id)
    if (!old) return
    const changed = { ...old }
    cells.forEach((cell, right) => {
      const column = columns[at.column + right]
      if (column) changed[column] = DATES.includes(column) ? formatDate(parseDate(cell)) || cell : cell
    })
    next.set(id, changed)
  })
  return next
}

import { Checkbox } from 'antd'
import type { CommitmentView, Subject } from '@/api/commitments'
import type { RowState } from '@/api/rows'
import { DataTable, type Column } from '@/components/data-table'
import { TickIcon, WarningIcon } from '@/components/icons'
import { useProblemSentence } from '@/components/problem'
import { useLanguage, useTexts } from '@/lib/i18n'
import { label } from '@/lib/labels'
import { RowScan } from './row-scan'
import { texts } from './texts'

/** One line of the paper or of the screen: its number there, or none for who was added since. */
export interface RecordingRow {
  number: number | undefined
  /** Since when it stands there, where it was not there from the beginning. */
  added?: string
  subject: Subject
  reason: string | undefined
  state: 'open' | 'signed' | 'covered' | 'gone'
  sheet: string | undefined
  /** What was recorded for it, now or before. */
  commitment?: string | undefined
}

/** The list in the order of the paper, with a tick for everyone who signed. */
export function RecordingTable({
  rows,
  isPresent,
  states,
  onTick,
}: {
  rows: readonly RecordingRow[]
  isPresent: (id: string) => boolean
  states: ReadonlyMap<string, RowState>
  onTick: (id: string, present: boolean) => void
}) {
  const t = useTexts(texts)
  const language = useLanguage()
  const sentence = useProblemSentence()
  const sent = (row: RecordingRow) => states.get(row.subject.id)
  const commitmentOf = (row: RecordingRow) => {
    const state = sent(row)
    return row.commitment ?? (state?.state === 'done' ? (state.view as CommitmentView | undefined)?.id : undefined)
  }
  const columns: Column<RecordingRow>[] = [
    {
      key: 'tick',
      title: t.present,
      width: '9rem',
      leads: true,
      render: (row) =>
        row.state === 'signed' || sent(row)?.state === 'done' ? (
          <span className="nowrap">
            <TickIcon /> {t.written}
            {commitmentOf(row) && <> <RowScan commitment={commitmentOf(row) ?? ''} name={row.subject.name ?? ''} /></>}
          </span>
        ) : row.state === 'open' ? (
          <Checkbox aria-label={`${t.present}: ${row.subject.name ?? ''}`} checked={isPresent(row.subject.id)} onChange={(event) => onTick(row.subject.id, event.target.checked)} />
        ) : null,
    },
    { key: 'number', title: t.number, align: 'end', width: '4rem', leads: true, render: (row) => row.number ?? '' },
    { key: 'name', title: t.fullName, heads: true, render: (row) => row.subject.name ?? '–' },
    { key: 'workplace', title: t.workplace, render: (row) => row.subject.workplace ?? '' },
    {
      key: 'state',
      title: t.why,
      render: (row) => {
        const state = sent(row)
        if (state?.state === 'failed') return <span className="error-text" role="alert"><WarningIcon /> {sentence(state.error)}</span>
        if (state?.state === 'waiting') return t.waiting
        if (state?.state === 'sending') return t.sending
        if (row.state === 'covered' || row.state === 'gone') return label('sheetRow', row.state, language)
        return [row.reason ? label('gapReason', row.reason, language) : '', row.added].filter(Boolean).join(', ')
      },
    },
  ]
  return <DataTable caption={t.recordTitle} columns={columns} rows={rows} rowKey={(row) => row.subject.id} />
}

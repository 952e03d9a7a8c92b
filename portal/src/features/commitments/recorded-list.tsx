import { useState, type ReactNode } from 'react'
import { commitmentPaths, type GapItem, type SheetView, type SubjectKind } from '@/api/commitments'
import { useList } from '@/api/queries'
import { More } from '@/components/data-table'
import { Failed, Loading } from '@/components/states'
import { useTexts } from '@/lib/i18n'
import { Newcomer } from './newcomer'
import { Recording } from './recording'
import type { RecordingRow } from './recording-table'
import { texts } from './texts'
import { useNewcomers } from './use-newcomers'

interface Recorded {
  kind: SubjectKind
  unit: string | undefined
  onLeave: () => void
}

/** The paper with its numbers, of the kind and unit it was printed for: whoever came to the gap list since did not sign it. */
export function FromSheet({ sheet, ...rest }: Recorded & { sheet: SheetView }) {
  const t = useTexts(texts)
  const rows = (sheet.rows ?? []).map((row): RecordingRow => ({ number: row.number, subject: row.subject, reason: row.reason, state: row.state, sheet: sheet.id, commitment: row.commitment }))
  return <WithNewcomers {...rest} rows={rows} added={t.addedLater} />
}

/** The gap list as it stood when recording began, and the next rows of it when they are asked for; whoever is signed leaves it, the row stays with its tick. */
export function FromGapList(recorded: Recorded) {
  const t = useTexts(texts)
  const list = useList<GapItem>(commitmentPaths.gap, { subjectKind: recorded.kind, unit: recorded.unit })
  const [taken, setTaken] = useState<readonly GapItem[]>()
  if (!taken && list.data && !list.isPlaceholderData) setTaken(list.items)
  if (!taken) return list.error ? <Failed error={list.error} onRetry={() => list.refetch()} /> : <Loading />

  const beyond = (items: readonly GapItem[]) => items.filter((item) => !taken.some((old) => old.subject.id === item.subject.id))
  const loaded = beyond(list.items)
  const takeMore = async () => {
    const next = loaded.length > 0 ? loaded : beyond((await list.fetchNextPage()).data?.pages.flatMap((page) => page.items) ?? [])
    setTaken([...taken, ...next])
  }
  const mayTakeMore = loaded.length > 0 || list.hasNextPage
  return (
    <WithNewcomers
      {...recorded}
      rows={taken.map((item, at) => ({ ...rowOf(item), number: at + 1 }))}
      added={t.addedNow}
      more={<More shown={taken.length} loading={list.isFetchingNextPage} onMore={mayTakeMore ? () => void takeMore() : undefined} />}
    />
  )
}

/** Nobody joins the rows by themselves, only who is entered here. */
function WithNewcomers({ rows, added, more, ...recorded }: Recorded & { rows: readonly RecordingRow[]; added: string; more?: ReactNode }) {
  const t = useTexts(texts)
  const [entering, setEntering] = useState(false)
  const newcomers = useNewcomers(recorded.kind)
  const joined = newcomers.found
    .filter((item) => !rows.some((row) => row.subject.id === item.subject.id))
    .map((item): RecordingRow => ({ ...rowOf(item), added }))
  return (
    <>
      <Recording
        {...recorded}
        rows={[...rows, ...joined]}
        below={
          <>
            {newcomers.waiting.map(({ id, name }) => <p key={id} role="status" className="note">{t.onTheWay(name)}</p>)}
            {more}
          </>
        }
        onNewcomer={() => setEntering(true)}
      />
      <Newcomer kind={recorded.kind} open={entering} onEntered={newcomers.enter} onClose={() => setEntering(false)} />
    </>
  )
}

function rowOf(item: GapItem): RecordingRow {
  return { number: undefined, subject: item.subject, reason: item.reason, state: 'open', sheet: undefined }
}

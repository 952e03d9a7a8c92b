import { Button } from 'antd'
import { useEffect, useState } from 'react'
import { commitmentPaths, type GapItem, type GapSummary, type SheetView, type SubjectKind } from '@/api/commitments'
import { useMe } from '@/api/me'
import { useList, useView } from '@/api/queries'
import { useShownTime } from '@/api/shown-time'
import { ExportButton } from '@/components/list-files'
import { Page } from '@/components/page'
import { Tabs } from '@/components/tabs'
import { Await } from '@/components/states'
import { useAddressState } from '@/lib/address-state'
import { formatDate } from '@/lib/dates'
import { useTexts } from '@/lib/i18n'
import { formatNumber } from '@/lib/numbers'
import { GapTable } from './gap-table'
import { Newcomer } from './newcomer'
import { Recording } from './recording'
import type { RecordingRow } from './recording-table'
import { SheetList } from './sheet-list'
import { PrintSheet } from './signing-sheet'
import { texts } from './texts'

const EVERY = 1_500
const LONG_ENOUGH = 20_000

/** “Cần ký bổ sung”: the roster minus what is valid; printed as the signing sheet, then ticked in the same order. */
export function GapListPage() {
  const t = useTexts(texts)
  const me = useMe()
  const { values, change } = useAddressState(['kind', 'unit', 'recording'])
  const kind: SubjectKind = values.kind === 'facility' ? 'facility' : 'provider'
  const unit = values.unit ?? me.data?.appointment?.unit.path
  const may = (permission: string) => me.data?.permissions.includes(permission) ?? false
  const { watching, watch } = useWatching()
  const refresh = watching ? { refetchInterval: EVERY } : {}
  const list = useList<GapItem>(commitmentPaths.gap, { subjectKind: kind, unit }, refresh)
  const summary = useView<GapSummary>(commitmentPaths.gapSummary, { subjectKind: kind, unit }, refresh)
  const [newcomer, setNewcomer] = useState(false)
  const recording = may('commitment:sign') ? values.recording : undefined

  return (
    <Page
      title={t.gapTitle}
      units={me.data?.unitPath ?? []}
      intro={summary.data && <GapCount summary={summary.data} />}
      actions={
        !recording && (
          <>
            <ExportButton title={t.gapTitle} path={commitmentPaths.gap} query={{ subjectKind: kind, unit }} />
            {may('sheet:print') && <PrintSheet kind={kind} unit={unit} disabled={list.items.length === 0} />}
            {may('provider:write') && <Button onClick={() => setNewcomer(true)}>{kind === 'provider' ? t.newcomer : t.newcomerFacility}</Button>}
            {may('commitment:sign') && <Button type="primary" disabled={list.items.length === 0} onClick={() => change({ recording: 'list' })}>{t.record}</Button>}
          </>
        )
      }
    >
      {!recording && (
        <Tabs
          label={t.kind}
          chosen={kind}
          onChoose={(next) => change({ kind: next })}
          choices={(['provider', 'facility'] as const).map((key) => ({ key, label: t.kindTabs[key] }))}
        />
      )}
      {!recording && may('commitment:sign') && <NewestSheet kind={kind} unit={unit} onRecord={(sheet) => change({ recording: sheet })} />}
      {recording ? (
        <RecordedList
          recording={recording}
          items={list.items}
          kind={kind}
          unit={unit}
          onNewcomer={() => setNewcomer(true)}
          onLeave={() => change({ recording: undefined })}
        />
      ) : (
        <>
          <GapTable list={list} kind={kind} summary={summary.data} mayWrite={may('provider:write')} />
          <SheetList kind={kind} unit={unit} onRecord={may('commitment:sign') ? (sheet) => change({ recording: sheet }) : undefined} />
        </>
      )}
      <Newcomer
        kind={kind}
        open={newcomer}
        onClose={() => {
          setNewcomer(false)
          watch()
        }}
      />
    </Page>
  )
}

/** Looks again for a short while: whoever was added to the directory comes to this list a moment later. */
function useWatching() {
  const [watching, setWatching] = useState(0)
  useEffect(() => {
    if (watching === 0) return
    const enough = setTimeout(() => setWatching(0), LONG_ENOUGH)
    return () => clearTimeout(enough)
  }, [watching])
  return { watching: watching > 0, watch: () => setWatching((times) => times + 1) }
}

function GapCount({ summary }: { summary: GapSummary }) {
  const t = useTexts(texts)
  const shownTime = useShownTime()
  return (
    <>
      <strong>{t.gapLeft(formatNumber(summary.missing), formatNumber(summary.registered))}</strong>
      <span className="secondary"> · {shownTime(summary.asOf)}</span>
    </>
  )
}

/** The newest printed sheet, as long as somebody on it is still to be recorded. */
function NewestSheet({ kind, unit, onRecord }: { kind: SubjectKind; unit: string | undefined; onRecord: (sheet: string) => void }) {
  const newest = useList<SheetView>(commitmentPaths.sheets, { subjectKind: kind, unit }, { size: 1 }).items[0]
  return newest ? <OpenSheet id={newest.id} onRecord={onRecord} /> : null
}

function OpenSheet({ id, onRecord }: { id: string; onRecord: (sheet: string) => void }) {
  const t = useTexts(texts)
  const sheet = useView<SheetView>(commitmentPaths.sheet(id)).data
  const rows = sheet?.rows ?? []
  if (!sheet || !rows.some((row) => row.state === 'open')) return null
  const recorded = rows.filter((row) => row.state === 'signed').length
  return (
    <div className="note actions no-print">
      <span>{t.openSheet(sheet.number, recorded, sheet.size, formatDate(sheet.madeOn))}</span>
      <Button onClick={() => onRecord(sheet.id)}>{t.recordSheet}</Button>
    </div>
  )
}

interface Recorded {
  items: GapItem[]
  kind: SubjectKind
  unit: string | undefined
  onNewcomer: () => void
  onLeave: () => void
}

/** Either the paper with its numbers, or the gap list as it stood when recording began; newcomers follow at the end. */
function RecordedList({ recording, ...rest }: Recorded & { recording: string }) {
  return recording === 'list' ? <FromGapList {...rest} /> : <FromSheet sheetId={recording} {...rest} />
}

function FromGapList({ items, ...rest }: Recorded) {
  const [seen, setSeen] = useState(items)
  const later = items.filter((item) => !seen.some((old) => old.subject.id === item.subject.id))
  // Whoever is signed leaves the gap list; the row stays on the screen with its tick.
  if (later.length > 0) setSeen([...seen, ...later])
  return <Recording {...rest} rows={seen.map(rowOf)} />
}

function FromSheet({ sheetId, items, ...rest }: Recorded & { sheetId: string }) {
  const sheet = useView<SheetView>(commitmentPaths.sheet(sheetId))
  return (
    <Await query={sheet}>
      {(view) => {
        const printed = (view.rows ?? []).map((row): RecordingRow => ({ number: row.number, subject: row.subject, reason: row.reason, state: row.state, sheet: sheetId, commitment: row.commitment }))
        const added = items
          .filter((item) => !printed.some((row) => row.subject.id === item.subject.id))
          .map((item): RecordingRow => ({ ...rowOf(item), number: undefined }))
        return <Recording {...rest} rows={[...printed, ...added]} />
      }}
    </Await>
  )
}

function rowOf(item: GapItem): RecordingRow {
  return { number: item.number, subject: item.subject, reason: item.reason, state: 'open', sheet: undefined }
}

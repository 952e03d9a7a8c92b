import { Button } from 'antd'
import { lazy, useState } from 'react'
import { commitmentPaths, type GapItem, type GapSummary, type SheetView, type SubjectKind } from '@/api/commitments'
import { useMe } from '@/api/me'
import { useList, useView } from '@/api/queries'
import { ExportButton } from '@/components/list-files'
import { Page } from '@/components/page'
import { Await } from '@/components/states'
import { Tabs } from '@/components/tabs'
import { useAddressState } from '@/lib/address-state'
import { formatDate } from '@/lib/dates'
import { useTexts } from '@/lib/i18n'
import { GapCount } from './gap-count'
import { GapTable } from './gap-table'
import { Newcomer } from './newcomer'
import { SheetList } from './sheet-list'
import { PrintSheet } from './signing-sheet'
import { texts } from './texts'
import { useWatching } from './use-watching'

/** Fetched when a paper is to be recorded: the list itself is read far more often. */
const FromGapList = lazy(async () => ({ default: (await import('./recorded-list')).FromGapList }))
const FromSheet = lazy(async () => ({ default: (await import('./recorded-list')).FromSheet }))

/** What is recorded from: the gap list itself, or the number of a printed sheet. */
const FROM_LIST = 'list'

interface Chosen {
  kind: SubjectKind
  unit: string | undefined
  onChange: (next: { kind?: string; recording?: string | undefined }) => void
}

/** “Cần ký bổ sung”: the roster minus what is valid; printed as the signing sheet, then ticked in the same order. */
export function GapListPage() {
  const me = useMe()
  const { values, change } = useAddressState(['kind', 'unit', 'recording'])
  const kind: SubjectKind = values.kind === 'facility' ? 'facility' : 'provider'
  const unit = values.unit ?? me.data?.appointment?.unit.path
  const recording = me.data?.permissions.includes('commitment:sign') ? values.recording : undefined
  if (!recording) return <GapList kind={kind} unit={unit} onChange={change} />
  return recording === FROM_LIST ? <RecordList kind={kind} unit={unit} onChange={change} /> : <RecordSheet id={recording} onChange={change} />
}

function RecordList({ kind, unit, onChange }: Chosen) {
  const t = useTexts(texts)
  const units = useMe().data?.unitPath ?? []
  return (
    <Page title={t.gapTitle} units={units} intro={<GapCount kind={kind} unit={unit} />}>
      <FromGapList kind={kind} unit={unit} onLeave={() => onChange({ recording: undefined })} />
    </Page>
  )
}

/** Whatever the address says besides, a sheet is of its own kind and unit. */
function RecordSheet({ id, onChange }: { id: string; onChange: Chosen['onChange'] }) {
  const t = useTexts(texts)
  const units = useMe().data?.unitPath ?? []
  const query = useView<SheetView>(commitmentPaths.sheet(id))
  const of = query.data && { kind: query.data.subjectKind as SubjectKind, unit: query.data.responsible.path }
  return (
    <Page title={t.gapTitle} units={units} intro={of && <GapCount {...of} />}>
      <Await query={query}>{(sheet) => of && <FromSheet key={sheet.id} {...of} sheet={sheet} onLeave={() => onChange({ recording: undefined, kind: of.kind })} />}</Await>
    </Page>
  )
}

function GapList({ kind, unit, onChange }: Chosen) {
  const t = useTexts(texts)
  const me = useMe()
  const may = (permission: string) => me.data?.permissions.includes(permission) ?? false
  const { watching, every, watch } = useWatching()
  const refresh = watching ? { refetchInterval: every } : {}
  const list = useList<GapItem>(commitmentPaths.gap, { subjectKind: kind, unit }, refresh)
  const summary = useView<GapSummary>(commitmentPaths.gapSummary, { subjectKind: kind, unit }, refresh)
  const [newcomer, setNewcomer] = useState(false)
  const none = list.items.length === 0
  const recordSheet = may('commitment:sign') ? (sheet: string) => onChange({ recording: sheet }) : undefined

  return (
    <Page
      title={t.gapTitle}
      units={me.data?.unitPath ?? []}
      intro={<GapCount kind={kind} unit={unit} />}
      actions={
        <>
          <ExportButton title={t.gapTitle} path={commitmentPaths.gap} query={{ subjectKind: kind, unit }} />
          {may('sheet:print') && <PrintSheet kind={kind} unit={unit} disabled={none} />}
          {may('provider:write') && <Button onClick={() => setNewcomer(true)}>{kind === 'provider' ? t.newcomer : t.newcomerFacility}</Button>}
          {may('commitment:sign') && <Button type="primary" disabled={none} onClick={() => onChange({ recording: FROM_LIST })}>{t.record}</Button>}
        </>
      }
    >
      <Tabs
        label={t.kind}
        chosen={kind}
        onChoose={(next) => onChange({ kind: next })}
        choices={(['provider', 'facility'] as const).map((key) => ({ key, label: t.kindTabs[key] }))}
      />
      {recordSheet && <NewestSheet kind={kind} unit={unit} onRecord={recordSheet} />}
      <GapTable list={list} kind={kind} summary={summary.data} mayWrite={may('provider:write')} />
      <SheetList kind={kind} unit={unit} onRecord={recordSheet} />
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

import { Button } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { commitmentPaths, type SheetView, type SubjectKind } from '@/api/commitments'
import { useList, useView } from '@/api/queries'
import { ListTable } from '@/components/data-table'
import { ExportButton } from '@/components/list-files'
import { formatDate } from '@/lib/dates'
import { useTexts } from '@/lib/i18n'
import { links } from '@/lib/links'
import { formatNumber } from '@/lib/numbers'
import { texts } from './texts'

const PRINTED_LAST = 10

/** “Danh sách đã in”: the sheets printed last, each with how many of its people are recorded; fetched when it is opened. */
export function SheetList({ kind, unit, onRecord }: { kind: SubjectKind; unit: string | undefined; onRecord: ((sheet: string) => void) | undefined }) {
  const t = useTexts(texts)
  const [open, setOpen] = useState(false)
  return (
    <details className="section no-print" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.printedSheets}</summary>
      {open && <Sheets kind={kind} unit={unit} onRecord={onRecord} />}
    </details>
  )
}

function Sheets({ kind, unit, onRecord }: { kind: SubjectKind; unit: string | undefined; onRecord: ((sheet: string) => void) | undefined }) {
  const t = useTexts(texts)
  const list = useList<SheetView>(commitmentPaths.sheets, { subjectKind: kind, unit }, { size: PRINTED_LAST })
  return (
    <>
      <ExportButton title={t.printedSheets} path={commitmentPaths.sheets} query={{ subjectKind: kind, unit }} />
      <ListTable
        caption={t.printedSheets}
        list={list}
        rowKey={(sheet) => sheet.id}
        empty={t.noSheets}
        columns={[
          { key: 'number', title: t.sheetNo, heads: true, render: (sheet) => <Link to={links.sheet(sheet.id)}>{sheet.number}</Link> },
          { key: 'made', title: t.printedOn, render: (sheet) => formatDate(sheet.madeOn) },
          { key: 'signed', title: t.signedOfSize, render: (sheet) => <Signed id={sheet.id} /> },
          ...(onRecord ? [{ key: 'acts', title: '', render: (sheet: SheetView) => <Button size="small" onClick={() => onRecord(sheet.id)} aria-label={`${t.recordSheet}: ${sheet.number}`}>{t.recordSheet}</Button> }] : []),
        ]}
      />
    </>
  )
}

function Signed({ id }: { id: string }) {
  const sheet = useView<SheetView>(commitmentPaths.sheet(id)).data
  return sheet ? `${formatNumber(sheet.signed)}/${formatNumber(sheet.size)}` : '…'
}

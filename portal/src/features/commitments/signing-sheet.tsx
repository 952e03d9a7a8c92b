import { Button } from 'antd'
import { useState } from 'react'
import { commitmentPaths, type SheetView, type SubjectKind } from '@/api/commitments'
import { useMe } from '@/api/me'
import { useAct } from '@/api/queries'
import { PrintIcon } from '@/components/icons'
import { Printed } from '@/components/printed'
import { ActStatus } from '@/components/problem'
import { formatDate } from '@/lib/dates'
import { useLanguage, useTexts } from '@/lib/i18n'
import { label } from '@/lib/labels'
import { texts } from './texts'

/** “In danh sách ký”: the server fixes order and list number, the browser prints them with room to sign. */
export function PrintSheet({ kind, unit, disabled }: { kind: SubjectKind; unit: string | undefined; disabled: boolean }) {
  const t = useTexts(texts)
  const [sheet, setSheet] = useState<SheetView>()
  const act = useAct<{ kind: SubjectKind; unit: string | undefined }, SheetView>(
    (asked) => ({ path: commitmentPaths.sheets, body: { subjectKind: asked.kind, unit: asked.unit } }),
    { onDone: ({ view }) => setSheet(view) },
  )
  return (
    <>
      <Button icon={<PrintIcon />} disabled={disabled} loading={act.isPending} title={t.sheetNote} onClick={() => act.mutate({ kind, unit })}>{t.printSheet}</Button>
      <ActStatus act={act} />
      {sheet && <Printed onPrinted={() => setSheet(undefined)}><PrintedSheet sheet={sheet} /></Printed>}
    </>
  )
}

/** No., name, workplace, clauses, room to sign; no licence, no telephone. */
function PrintedSheet({ sheet }: { sheet: SheetView }) {
  const t = useTexts(texts)
  const language = useLanguage()
  const me = useMe()
  const clauses = sheet.clauses.map((clause) => label('clause', clause, language)).join('; ')
  return (
    <>
      <p>{me.data?.appointment?.organisation.name}</p>
      <h1>{t.sheetHead}</h1>
      <p className="sheet-meta">{t.sheetNumber(sheet.number)} · {sheet.unit.name} · {formatDate(sheet.madeOn)}</p>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t.number}</th>
            <th scope="col">{t.fullName}</th>
            <th scope="col">{t.workplace}</th>
            <th scope="col">{t.sheetClause}</th>
            <th scope="col">{t.signature}</th>
          </tr>
        </thead>
        <tbody>
          {(sheet.rows ?? []).map((row) => (
            <tr key={row.number}>
              <td>{row.number}</td>
              <td>{row.subject.name}</td>
              <td>{row.subject.workplace}</td>
              <td>{clauses}</td>
              <td className="sheet-signature" />
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

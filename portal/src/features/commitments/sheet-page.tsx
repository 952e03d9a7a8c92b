import { Button } from 'antd'
import { Link, useNavigate, useParams } from 'react-router'
import { commitmentPaths, type SheetRow, type SheetView } from '@/api/commitments'
import { useView } from '@/api/queries'
import { allowed } from '@/api/views'
import { DataTable, type Column } from '@/components/data-table'
import { Facts, Page, Section } from '@/components/page'
import { PrintForms } from '@/components/print-forms'
import type { FormOf } from '@/components/printed-form'
import { Await } from '@/components/states'
import { useAddressState } from '@/lib/address-state'
import { formatDate } from '@/lib/dates'
import { useLanguage, useTexts } from '@/lib/i18n'
import { label } from '@/lib/labels'
import { links } from '@/lib/links'
import { formatNumber } from '@/lib/numbers'
import { texts } from './texts'

/** A printed signing sheet as it stands on the paper, with what became of each row; the code on a form leads to its row here. */
export function SheetPage() {
  const { id = '' } = useParams()
  const query = useView<SheetView>(commitmentPaths.sheet(id))
  return <Await query={query}>{(view) => <Sheet view={view} />}</Await>
}

function Sheet({ view }: { view: SheetView }) {
  const t = useTexts(texts)
  const language = useLanguage()
  const navigate = useNavigate()
  const { values } = useAddressState(['row'])
  const rows = view.rows ?? []
  const chosen = rows.find((row) => String(row.number) === values.row)
  const formOf = (row: SheetRow): FormOf => ({
    key: String(row.number),
    name: row.subject.name,
    workplace: row.subject.workplace,
    sheet: { number: view.number, row: row.number },
    record: links.sheet(view.id, row.number),
  })
  const print = (row: SheetRow) => <PrintForms look="link" name={row.subject.name ?? '–'} kind={view.subjectKind} forms={[formOf(row)]} disabled={row.state !== 'open'} />
  const columns: Column<SheetRow>[] = [
    { key: 'number', title: t.number, leads: true, render: (row) => row.number },
    { key: 'name', title: t.fullName, heads: true, render: (row) => row.subject.name ?? '–' },
    { key: 'workplace', title: t.workplace, render: (row) => row.subject.workplace ?? '' },
    { key: 'state', title: t.rowState, render: (row) => <RowState row={row} /> },
    { key: 'acts', title: '', print: false, render: print },
  ]
  return (
    <Page
      title={t.sheetNumber(view.number)}
      unit={view.unit}
      intro={`${label('subjectKind', view.subjectKind, language)} · ${formatDate(view.madeOn)} · ${t.signedOfSize}: ${formatNumber(view.signed)}/${formatNumber(view.size)}`}
      actions={
        <>
          <PrintForms kind={view.subjectKind} forms={rows.filter((row) => row.state === 'open').map(formOf)} />
          {allowed(view.actions, 'sign') && <Button type="primary" onClick={() => navigate(links.recordSheet(view.id))}>{t.recordSheet}</Button>}
        </>
      }
    >
      {chosen && (
        <Section title={t.rowTitle(chosen.number)} actions={print(chosen)}>
          <Facts facts={[[t.fullName, chosen.subject.name], [t.workplace, chosen.subject.workplace], [t.rowState, <RowState key="state" row={chosen} />]]} />
        </Section>
      )}
      <DataTable caption={t.sheetNumber(view.number)} rows={rows} rowKey={(row) => String(row.number)} columns={columns} />
    </Page>
  )
}

function RowState({ row }: { row: SheetRow }) {
  const language = useLanguage()
  const state = label('sheetRow', row.state, language)
  return row.commitment ? <Link to={links.commitment(row.commitment)}>{state}</Link> : state
}

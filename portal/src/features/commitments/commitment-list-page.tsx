import { Button, Checkbox } from 'antd'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { commitmentPaths, type CommitmentView } from '@/api/commitments'
import { useMe } from '@/api/me'
import { useList } from '@/api/queries'
import { StatusChip } from '@/components/chip'
import { ListTable, type Column } from '@/components/data-table'
import { Choice, SearchBox } from '@/components/filters'
import { ExportButton, ImportLink } from '@/components/list-files'
import { Page } from '@/components/page'
import { PrintForms } from '@/components/print-forms'
import { PrintIcon } from '@/components/icons'
import { UnitName } from '@/components/unit-name'
import { useAddressState } from '@/lib/address-state'
import { common } from '@/lib/common-texts'
import { formatDate } from '@/lib/dates'
import { useLanguage, useTexts } from '@/lib/i18n'
import { choices, label } from '@/lib/labels'
import { links } from '@/lib/links'
import { formOf } from './form-of'
import { texts } from './texts'

const STATUSES = ['active', 'due_for_renewal', 'lapsed', 'renewed', 'breached', 'ended', 'voided']

/** “Danh sách”: find one in ten seconds; search first, those in force first. */
export function CommitmentListPage() {
  const t = useTexts(texts)
  const c = useTexts(common)
  const language = useLanguage()
  const navigate = useNavigate()
  const me = useMe()
  const [search, setSearch] = useState<string>()
  const { values, change, clear, filtered } = useAddressState(['kind', 'status', 'clause', 'expiring', 'unit'])
  const list = useList<CommitmentView>(commitmentPaths.commitments, { ...values, search })

  const columns: Column<CommitmentView>[] = [
    { key: 'name', title: t.fullName, heads: true, render: (row) => <Link to={links.commitment(row.id)}>{row.subject.name ?? '–'}</Link> },
    { key: 'workplace', title: t.workplace, render: (row) => row.subject.workplace ?? '' },
    { key: 'kind', title: t.kind, render: (row) => label('subjectKind', row.subjectKind, language) },
    { key: 'unit', title: c.unit, render: (row) => <UnitName unit={row.unit} responsible={row.responsible.path} /> },
    { key: 'status', title: c.status, render: (row) => <StatusChip group="commitmentStatus" code={row.status} /> },
    { key: 'signedOn', title: t.signedOn, render: (row) => formatDate(row.signedOn) },
    { key: 'renewal', title: t.renewalDue, render: (row) => formatDate(row.renewalDueOn) },
    { key: 'form', title: '', print: false, render: (row) => <PrintForms look="link" name={row.subject.name ?? '–'} kind={row.subjectKind} on={row.signedOn} template={row.form?.template} forms={[formOf(row)]} /> },
  ]

  return (
    <Page
      title={t.listTitle}
      units={me.data?.unitPath ?? []}
      actions={
        <>
          <Button icon={<PrintIcon />} onClick={() => window.print()}>{c.print}</Button>
          <ExportButton title={t.listTitle} path={commitmentPaths.commitments} query={{ ...values, search }} />
          <ImportLink kind="commitments" />
          <Button type="primary" onClick={() => navigate(links.gapList())}>{t.record}</Button>
        </>
      }
    >
      <div className="filters no-print">
        <SearchBox label={t.searchLabel} onSearch={setSearch} />
        <Choice label={t.kind} value={values.kind} options={choices('subjectKind', language, ['provider', 'facility'])} onChange={(kind) => change({ kind })} />
        <Choice label={c.status} value={values.status} options={choices('commitmentStatus', language, STATUSES)} onChange={(status) => change({ status })} />
        <Choice label={t.clause} value={values.clause} options={choices('clause', language)} onChange={(clause) => change({ clause })} />
        <Checkbox checked={values.expiring === 'true'} onChange={(event) => change({ expiring: event.target.checked ? 'true' : undefined })}>{t.expiring}</Checkbox>
      </div>
      <ListTable
        caption={t.listTitle}
        list={list}
        columns={columns}
        rowKey={(row) => row.id}
        empty={
          filtered || search ? (
            <>{c.emptyByFilter} <button type="button" className="linklike" onClick={clear}>{c.dropFilter}</button></>
          ) : (
            <>{c.emptyByScope} <Link to={links.gapList()}>{t.toGap}</Link></>
          )
        }
      />
    </Page>
  )
}

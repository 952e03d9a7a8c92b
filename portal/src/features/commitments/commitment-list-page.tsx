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

/** What the list begins with: in force, due for renewal or not. */
const IN_FORCE = 'in_force'
const ALL = 'all'
const STATUSES = ['due_for_renewal', 'lapsed', 'renewed', 'breached', 'ended', 'voided']

/** “Danh sách”: find one in ten seconds; search first, those in force unless others are asked for. */
export function CommitmentListPage() {
  const t = useTexts(texts)
  const c = useTexts(common)
  const language = useLanguage()
  const navigate = useNavigate()
  const me = useMe()
  const [search, setSearch] = useState<string>()
  const { values, change } = useAddressState(['kind', 'status', 'clause', 'expiring', 'unit'])
  const { status: chosen, ...narrowed } = values
  const status = chosen === ALL || STATUSES.includes(chosen ?? '') ? chosen : IN_FORCE
  const query = { ...narrowed, search, ...(status === IN_FORCE ? { inForce: true } : status === ALL ? {} : { status }) }
  const list = useList<CommitmentView>(commitmentPaths.commitments, query)
  const filtered = search !== undefined || Object.values(narrowed).some(Boolean) || STATUSES.includes(status ?? '')
  const showAll = () => change({ kind: undefined, status: ALL, clause: undefined, expiring: undefined, unit: undefined })

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
          <ExportButton title={t.listTitle} path={commitmentPaths.commitments} query={query} />
          <ImportLink kind="commitments" />
          <Button type="primary" onClick={() => navigate(links.gapList())}>{t.record}</Button>
        </>
      }
    >
      <div className="filters no-print">
        <SearchBox label={t.searchLabel} onSearch={setSearch} />
        <Choice label={t.kind} value={values.kind} options={choices('subjectKind', language, ['provider', 'facility'])} onChange={(kind) => change({ kind })} />
        <Choice
          label={c.status}
          value={status}
          allowAll={false}
          options={[{ value: IN_FORCE, label: label('commitmentStatus', 'active', language) }, { value: ALL, label: c.all }, ...choices('commitmentStatus', language, STATUSES)]}
          onChange={(next) => change({ status: next === IN_FORCE ? undefined : next })}
        />
        <Choice label={t.clause} value={values.clause} options={choices('clause', language)} onChange={(clause) => change({ clause })} />
        <Checkbox checked={values.expiring === 'true'} onChange={(event) => change({ expiring: event.target.checked ? 'true' : undefined })}>{t.expiring}</Checkbox>
      </div>
      <ListTable
        caption={t.listTitle}
        list={list}
        columns={columns}
        rowKey={(row) => row.id}
        empty={
          filtered ? (
            <>{c.emptyByFilter} <button type="button" className="linklike" onClick={showAll}>{c.dropFilter}</button></>
          ) : status === IN_FORCE ? (
            <>{t.noneInForce} <button type="button" className="linklike" onClick={showAll}>{t.showAll}</button> <Link to={links.gapList()}>{t.toGap}</Link></>
          ) : (
            <>{c.emptyByScope} <Link to={links.gapList()}>{t.toGap}</Link></>
          )
        }
      />
    </Page>
  )
}

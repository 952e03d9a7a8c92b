import { Button } from 'antd'
import { Link, useNavigate } from 'react-router'
import { useMe, usePermission } from '@/api/me'
import { useView, type Page as ListOf } from '@/api/queries'
import { templatePaths, type TemplateView } from '@/api/templates'
import { StatusChip } from '@/components/chip'
import { DataTable, type Column } from '@/components/data-table'
import { Choice } from '@/components/filters'
import { ExportButton } from '@/components/list-files'
import { Page } from '@/components/page'
import { Await, Empty } from '@/components/states'
import { useAddressState } from '@/lib/address-state'
import { common } from '@/lib/common-texts'
import { dayBefore, formatDate } from '@/lib/dates'
import { useLanguage, useTexts } from '@/lib/i18n'
import { choices, label } from '@/lib/labels'
import { links } from '@/lib/links'
import { SIGNER_KINDS, texts } from './texts'

/** “Mẫu cam kết”: the versions of each form, the newest of each kind first, with where they stand. */
export function TemplateListPage() {
  const t = useTexts(texts)
  const c = useTexts(common)
  const language = useLanguage()
  const navigate = useNavigate()
  const me = useMe()
  const mayEnter = usePermission('template:draft')
  const { values, change, clear, filtered } = useAddressState(['kind'])
  const list = useView<ListOf<TemplateView>>(templatePaths.templates, { subjectKind: values.kind }, { keep: true })
  const columns: Column<TemplateView>[] = [
    { key: 'title', title: t.form, heads: true, render: (row) => <Link to={links.template(row.id)}>{row.title}</Link> },
    { key: 'kind', title: t.kind, render: (row) => label('subjectKind', row.subjectKind, language) },
    { key: 'number', title: t.number, align: 'end', render: (row) => row.number },
    { key: 'status', title: c.status, render: (row) => <StatusChip group="templateStatus" code={row.status} /> },
    { key: 'from', title: t.from, render: (row) => formatDate(row.validFrom) },
    { key: 'to', title: t.to, render: (row) => (row.endsFrom ? `${formatDate(dayBefore(row.endsFrom))} (${label('templateEnd', row.endReason, language)})` : '') },
  ]
  return (
    <Page
      title={t.title}
      units={me.data?.unitPath.slice(0, 1) ?? []}
      intro={<span className="secondary">{t.intro}</span>}
      actions={
        <>
          {mayEnter && <Button type="primary" onClick={() => navigate(links.newTemplate())}>{t.enter}</Button>}
          <ExportButton title={t.title} path={templatePaths.templates} query={{ subjectKind: values.kind }} />
        </>
      }
    >
      <div className="filters no-print">
        <Choice label={t.kind} value={values.kind} options={choices('subjectKind', language, SIGNER_KINDS)} onChange={(kind) => change({ kind })} />
      </div>
      <Await query={list}>
        {({ items }) =>
          items.length > 0 ? (
            <DataTable caption={t.title} rows={items} rowKey={(row) => row.id} columns={columns} />
          ) : (
            <Empty>{filtered ? <>{c.emptyByFilter} <button type="button" className="linklike" onClick={clear}>{c.dropFilter}</button></> : t.empty}</Empty>
          )
        }
      </Await>
    </Page>
  )
}

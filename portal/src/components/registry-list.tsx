import { useState, type ReactNode } from 'react'
import type { Query } from '@/api/client'
import type { ImportKindName } from '@/api/imports'
import { useMe } from '@/api/me'
import { useList } from '@/api/queries'
import { common } from '@/lib/common-texts'
import { useTexts } from '@/lib/i18n'
import { Button } from 'antd'
import { ListTable, type Column } from './data-table'
import { Dialog } from './dialog'
import { SearchBox } from './filters'
import { ExportButton, ImportLink } from './list-files'
import { Page } from './page'
import { PrintIcon } from './icons'

/** A list of the directory: search on top, the rows, and the form that adds one, without leaving the list. */
export function RegistryList<T extends { id: string }>({
  title,
  path,
  query,
  filtered,
  onClear,
  columns,
  searchLabel,
  empty,
  filters,
  add,
  imports,
}: {
  title: string
  path: string
  query: Query
  filtered: boolean
  onClear: () => void
  columns: readonly Column<T>[]
  searchLabel: string
  empty: ReactNode
  filters?: ReactNode
  add?: { verb: string; form: (done: () => void) => ReactNode }
  /** Under which name files are imported into this list. */
  imports?: ImportKindName
}) {
  const c = useTexts(common)
  const me = useMe()
  const [search, setSearch] = useState<string>()
  const [adding, setAdding] = useState(false)
  const list = useList<T>(path, { ...query, q: search })
  return (
    <Page
      title={title}
      units={me.data?.unitPath ?? []}
      actions={
        <>
          <Button icon={<PrintIcon />} onClick={() => window.print()}>{c.print}</Button>
          <ExportButton title={title} path={path} query={{ ...query, q: search }} />
          {imports && <ImportLink kind={imports} />}
          {add && <Button type="primary" onClick={() => setAdding(true)}>{add.verb}</Button>}
        </>
      }
    >
      <div className="filters no-print">
        <SearchBox label={searchLabel} onSearch={setSearch} />
        {filters}
      </div>
      <ListTable
        caption={title}
        list={list}
        columns={columns}
        rowKey={(row) => row.id}
        empty={
          filtered || search ? (
            <>{c.emptyByFilter} <button type="button" className="linklike" onClick={onClear}>{c.dropFilter}</button></>
          ) : (
            <span className="choices-inline">
              {empty}
              {add && <button type="button" className="linklike" onClick={() => setAdding(true)}>{add.verb}</button>}
              {imports && <ImportLink kind={imports} plain />}
            </span>
          )
        }
      />
      {add && (
        <Dialog title={add.verb} open={adding} onClose={() => setAdding(false)} className="dialog-wide">
          {add.form(() => setAdding(false))}
        </Dialog>
      )}
    </Page>
  )
}

import { useState, type ReactNode } from 'react'
import type { Query } from '@/api/client'
import { useMe } from '@/api/me'
import { useList } from '@/api/queries'
import { common } from '@/lib/common-texts'
import { useTexts } from '@/lib/i18n'
import { Button } from 'antd'
import { ListTable, type Column } from './data-table'
import { Dialog } from './dialog'
import { SearchBox } from './filters'
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
        empty={filtered || search ? <>{c.emptyByFilter} <button type="button" className="linklike" onClick={onClear}>{c.dropFilter}</button></> : empty}
      />
      {add && (
        <Dialog title={add.verb} open={adding} onClose={() => setAdding(false)} className="dialog-wide">
          {add.form(() => setAdding(false))}
        </Dialog>
      )}
    </Page>
  )
}

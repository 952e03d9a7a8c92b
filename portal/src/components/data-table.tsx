import { Button } from 'antd'
import type { ReactNode } from 'react'
import type { ListResult } from '@/api/queries'
import { PAGE_SIZE } from '@/api/queries'
import { common } from '@/lib/common-texts'
import { useTexts } from '@/lib/i18n'
import { Empty, Failed, Loading } from './states'

export interface Column<T> {
  key: string
  title: ReactNode
  render: (row: T, index: number) => ReactNode
  align?: 'end'
  /** Names the row for screen readers and heads its card on a telephone. */
  heads?: boolean
  print?: boolean
  /** Stands before the name on one line of the card. */
  leads?: boolean
  width?: string
}

/** A plain table that prints: head repeats, header and first column stay, on a telephone each row is a card; its frame scrolls by keyboard too. */
export function DataTable<T>({
  caption,
  columns,
  rows,
  rowKey,
  cards = true,
  foot,
}: {
  caption: string
  columns: readonly Column<T>[]
  rows: readonly T[]
  rowKey: (row: T) => string
  cards?: boolean
  foot?: ReactNode
}) {
  const t = useTexts(common)
  return (
    <div className={cards ? 'table-frame table-cards' : 'table-frame'} role="region" aria-label={caption} tabIndex={0}>
      <table className="table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={classOf(column)} style={column.width ? { width: column.width } : undefined}>
                {column.title || <span className="visually-hidden">{t.actions}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={rowKey(row)}>
              {columns.map((column) => {
                const label = typeof column.title === 'string' && column.title !== '' ? column.title : undefined
                return column.heads ? (
                  <th key={column.key} scope="row" className={classOf(column)}>{column.render(row, index)}</th>
                ) : (
                  <td key={column.key} className={classOf(column)} data-label={label}>{column.render(row, index)}</td>
                )
              })}
            </tr>
          ))}
        </tbody>
        {foot && <tfoot>{foot}</tfoot>}
      </table>
    </div>
  )
}

function classOf<T>(column: Column<T>): string {
  return [column.align === 'end' ? 'end' : '', column.print === false ? 'no-print' : '', column.heads ? 'heads' : '', column.leads ? 'leads' : ''].filter(Boolean).join(' ')
}

/** A list of the server with its four faces: loading, refused, empty, rows with “Xem thêm 50”. */
export function ListTable<T>({
  list,
  empty,
  ...table
}: {
  list: ListResult<T>
  empty: ReactNode
  caption: string
  columns: readonly Column<T>[]
  rowKey: (row: T) => string
  cards?: boolean
}) {
  if (list.isPending && !list.error) return <Loading />
  if (list.error && list.items.length === 0) return <Failed error={list.error} onRetry={() => list.refetch()} />
  if (list.items.length === 0) return <Empty>{empty}</Empty>
  return (
    <>
      {list.error ? <Failed error={list.error} onRetry={() => list.refetch()} /> : null}
      <DataTable {...table} rows={list.items} />
      <MoreRows list={list} />
    </>
  )
}

export function MoreRows<T>({ list }: { list: ListResult<T> }) {
  return <More shown={list.items.length} loading={list.isFetchingNextPage} onMore={list.hasNextPage ? () => void list.fetchNextPage() : undefined} />
}

/** How many rows stand there, and the button that brings the next ones while there are any. */
export function More({ shown, loading, onMore }: { shown: number; loading: boolean; onMore: (() => void) | undefined }) {
  const t = useTexts(common)
  return (
    <div className="more no-print">
      <span className="secondary" role="status">{t.shown(shown)}</span>
      {onMore && <Button onClick={onMore} loading={loading}>{t.more(PAGE_SIZE)}</Button>}
    </div>
  )
}

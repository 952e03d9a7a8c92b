import { Button } from 'antd'
import { useEffect, useState, type ReactNode } from 'react'
import { common } from '@/lib/common-texts'
import { useTexts } from '@/lib/i18n'
import { ProblemAlert } from './problem'

/** Nothing for 300 ms, then a skeleton, after 8 s the word that the network is slow. */
export function Loading({ rows = 5 }: { rows?: number }) {
  const t = useTexts(common)
  const [since, setSince] = useState<'now' | 'while' | 'long'>('now')
  useEffect(() => {
    const soon = setTimeout(() => setSince('while'), 300)
    const late = setTimeout(() => setSince('long'), 8000)
    return () => {
      clearTimeout(soon)
      clearTimeout(late)
    }
  }, [])
  if (since === 'now') return null
  return (
    <div className="skeleton" role="status">
      <span className={since === 'long' ? 'secondary' : 'visually-hidden'}>{since === 'long' ? t.slow : t.loading}</span>
      {Array.from({ length: rows }, (_, row) => <div key={row} className="skeleton-row" aria-hidden="true" />)}
    </div>
  )
}

export function Empty({ children }: { children: ReactNode }) {
  return <p className="empty">{children}</p>
}

interface Asked<T> {
  data: T | undefined
  isPending: boolean
  error: unknown
  refetch: () => unknown
  /** When the data shown were read. */
  dataUpdatedAt?: number
}

/** Loading, refused or there: what was read last stays visible when a later reading fails. */
export function Await<T>({ query, children, rows }: { query: Asked<T>; children: (data: T) => ReactNode; rows?: number }) {
  return (
    <>
      {query.error ? <Failed error={query.error} onRetry={() => query.refetch()} {...(query.data !== undefined && query.dataUpdatedAt ? { asOf: query.dataUpdatedAt } : {})} /> : null}
      {query.data !== undefined ? children(query.data) : query.isPending && !query.error ? <Loading rows={rows ?? 5} /> : null}
    </>
  )
}

/** @param asOf when the figures that still stand there were read */
export function Failed({ error, onRetry, asOf }: { error: unknown; onRetry: () => void; asOf?: number }) {
  const t = useTexts(common)
  return (
    <div className="failed">
      <ProblemAlert error={error} {...(asOf ? { asOf } : {})} />
      <Button onClick={onRetry}>{t.retry}</Button>
    </div>
  )
}

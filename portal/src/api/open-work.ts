import { useQueries } from '@tanstack/react-query'
import { get } from './client'
import { commitmentPaths, type TakenCommitments } from './commitments'
import { PAGE_SIZE, type Page } from './queries'
import { owedReportsPath, type OwedReports } from './reorganisations'

/** A number for a body that is asked for apart: still asked for, not known since that service is away, or there. */
export type Figure = 'asked' | 'unknown' | number

export interface OpenWork {
  commitments: (body: string) => Figure
  reports: (body: string) => Figure
  /** The services that do not answer. */
  away: ('commitments' | 'reporting')[]
}

/** What bodies leave open elsewhere, asked page by page as the list is read. */
export function useOpenWork(bodies: readonly string[], enabled: boolean): OpenWork {
  const taken = useFigures<TakenCommitments>(commitmentPaths.taken, bodies, enabled, (row) => row.inForce)
  const owed = useFigures<OwedReports>(owedReportsPath, bodies, enabled, (row) => row.reports)
  return {
    commitments: taken.of,
    reports: owed.of,
    away: [...(taken.failed ? (['commitments'] as const) : []), ...(owed.failed ? (['reporting'] as const) : [])],
  }
}

/** One number a body, asked page by page as the list is read. */
export function useFigures<T extends { organisation: string }>(path: string, bodies: readonly string[], enabled: boolean, count: (row: T) => number) {
  const asked = useQueries({
    queries: pagesOf(bodies).map((page) => {
      const query = { organisation: page.join(',') }
      return { queryKey: [path, query], enabled, queryFn: ({ signal }: { signal: AbortSignal }) => get<Page<T>>(path, query, signal) }
    }),
  })
  const of = (body: string): Figure => {
    const page = asked[Math.floor(bodies.indexOf(body) / PAGE_SIZE)]
    const row = page?.data?.items.find((each) => each.organisation === body)
    if (row) return count(row)
    return page?.isPending && !page.error ? 'asked' : 'unknown'
  }
  return { of, failed: asked.some((page) => page.error !== null && !page.data) }
}

function pagesOf(bodies: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(bodies.length / PAGE_SIZE) }, (_, page) => bodies.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE))
}

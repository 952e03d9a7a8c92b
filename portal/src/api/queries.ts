import { keepPreviousData, QueryClient, useInfiniteQuery, useMutation, useQueries, useQuery, useQueryClient, type UseMutationResult } from '@tanstack/react-query'
import { useRef } from 'react'
import { AttemptKey, type Asked } from './attempt-key'
import { get, getVersioned, send, type Query, type Versioned } from './client'
import { isTransient, Problem } from './problem'

export const PAGE_SIZE = 50

/** One page of a list: cursors, so no total. */
export interface Page<T> {
  items: T[]
  next?: string | null
}

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      refetchOnWindowFocus: true,
      networkMode: 'always',
      retry: (count, error) => isTransient(error) && count < 3,
      retryDelay: (count, error) => (error instanceof Problem && error.retryAfter ? error.retryAfter * 1000 : 1000 * 2 ** count),
    },
    mutations: { networkMode: 'always' },
  },
})

export interface ReadOptions<T = unknown> {
  enabled?: boolean
  /** How often it is read again, or whether at all after what it says now. */
  refetchInterval?: number | ((data: T | undefined) => number | false)
  keep?: boolean
}

function intervalOf<T>(wanted: ReadOptions<T>['refetchInterval']) {
  return typeof wanted === 'function' ? (query: { state: { data: T | undefined } }) => wanted(query.state.data) : (wanted ?? false)
}

export function useView<T>(path: string, query: Query = {}, options: ReadOptions<T> = {}) {
  return useQuery({
    queryKey: [path, query],
    queryFn: ({ signal }) => get<T>(path, query, signal),
    enabled: options.enabled ?? true,
    refetchInterval: intervalOf(options.refetchInterval),
    ...(options.keep ? { placeholderData: keepPreviousData } : {}),
  })
}

/** The same view for several questions at once, read again and again. */
export function useViews<T>(path: string, queries: readonly Query[], refetchInterval: number) {
  return useQueries({
    queries: queries.map((query) => ({ queryKey: [path, query], queryFn: ({ signal }: { signal: AbortSignal }) => get<T>(path, query, signal), refetchInterval })),
  })
}

/** One view each of several records. */
export function useEachView<T>(paths: readonly string[]) {
  return useQueries({
    queries: paths.map((path) => ({ queryKey: [path, {}], queryFn: ({ signal }: { signal: AbortSignal }) => get<T>(path, {}, signal) })),
  })
}

export function useVersioned<T>(path: string, query: Query = {}, options: Pick<ReadOptions, 'enabled'> = {}) {
  return useQuery({
    queryKey: [path, query, 'versioned'],
    queryFn: ({ signal }) => getVersioned<T>(path, query, signal),
    enabled: options.enabled ?? true,
  })
}

/** Remembers what an act made of a record, so that the next act is done on that version and nobody overtakes themselves. */
export function useRemembered<T>(path: string): (answer: Versioned<T>) => void {
  const client = useQueryClient()
  return (answer) => {
    client.setQueryData<Versioned<T>>([path, {}, 'versioned'], (known) => (known && answer.etag && idOf(known.view) === idOf(answer.view) ? answer : known))
  }
}

function idOf(view: unknown): unknown {
  return typeof view === 'object' && view !== null && 'id' in view ? view.id : undefined
}

/** 50 rows, then "Xem thêm 50". */
export function useList<T, Extra = unknown>(path: string, query: Query = {}, options: { enabled?: boolean; refetchInterval?: number; size?: number } = {}) {
  const size = options.size ?? PAGE_SIZE
  const result = useInfiniteQuery({
    queryKey: [path, query, 'list', size],
    queryFn: ({ pageParam, signal }) => get<Page<T> & Extra>(path, { ...query, limit: size, after: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    enabled: options.enabled ?? true,
    refetchInterval: options.refetchInterval ?? false,
    placeholderData: keepPreviousData,
  })
  return { ...result, items: result.data?.pages.flatMap((page) => page.items) ?? [], first: result.data?.pages[0] }
}

export type ListResult<T> = ReturnType<typeof useList<T>>

export const RESEND_SECONDS = 20
const RESENDS = 15

/** What a change sends, worked out from what the user asked. */
export type ActRequest = Asked

/** No later answer can differ: the attempt is over, the next one is another. */
export function isFinal(error: unknown): boolean {
  return !isTransient(error) && !(error instanceof Problem && error.status === 401)
}

/** A change of state as a form holds it: what was asked, what became of it, and the two ways on when somebody was faster. */
export type Act<What, View = unknown> = UseMutationResult<Versioned<View>, Error, What> & {
  /** Asks the same once more, on the version that somebody else has made meanwhile and that the user has now seen. */
  askAgainOn: (etag: string | undefined) => void
  /** Drops what was asked. */
  drop: () => void
}

/**
 * A change of state. Lost connections, 429 and 503 are sent again every 20 seconds with the same key; a second press with
 * the same content keeps the key too, as long as no final answer came, so that nothing is made twice.
 */
export function useAct<What, View = unknown>(
  request: (what: What) => ActRequest,
  options: { onDone?: (answer: Versioned<View>, what: What) => void; refresh?: string[] } = {},
): Act<What, View> {
  const client = useQueryClient()
  const attempt = useRef<AttemptKey>(undefined)
  const newer = useRef<string | undefined>(undefined)
  const mutation = useMutation<Versioned<View>, Error, What>({
    mutationFn: (what) => {
      const asked = { ...request(what), ...(newer.current ? { etag: newer.current } : {}) }
      attempt.current ??= new AttemptKey()
      return send<View>(asked.path, { ...asked, key: attempt.current.of(asked) })
    },
    retry: (count, error) => isTransient(error) && count < RESENDS,
    retryDelay: (_, error) => (error instanceof Problem && error.retryAfter ? error.retryAfter : RESEND_SECONDS) * 1000,
    onError: (error) => {
      if (isFinal(error)) attempt.current?.answered()
    },
    onSuccess: async (answer, what) => {
      attempt.current?.answered()
      newer.current = undefined
      options.onDone?.(answer, what)
      const prefixes = options.refresh ?? ['/api/']
      await client.invalidateQueries({
        predicate: (query) => prefixes.some((prefix) => String(query.queryKey[0]).startsWith(prefix)),
      })
    },
  })
  return {
    ...mutation,
    askAgainOn: (etag: string | undefined) => {
      newer.current = etag
      mutation.mutate(mutation.variables as What)
    },
    drop: () => {
      newer.current = undefined
      mutation.reset()
    },
  }
}


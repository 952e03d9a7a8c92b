import { keepPreviousData, QueryClient, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { get, getVersioned, newKey, send, type Query, type Send, type Versioned } from './client'
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

export interface ReadOptions {
  enabled?: boolean
  refetchInterval?: number
  keep?: boolean
}

export function useView<T>(path: string, query: Query = {}, options: ReadOptions = {}) {
  return useQuery({
    queryKey: [path, query],
    queryFn: ({ signal }) => get<T>(path, query, signal),
    enabled: options.enabled ?? true,
    refetchInterval: options.refetchInterval ?? false,
    ...(options.keep ? { placeholderData: keepPreviousData } : {}),
  })
}

export function useVersioned<T>(path: string, query: Query = {}, options: ReadOptions = {}) {
  return useQuery({
    queryKey: [path, query, 'versioned'],
    queryFn: ({ signal }) => getVersioned<T>(path, query, signal),
    enabled: options.enabled ?? true,
    refetchInterval: options.refetchInterval ?? false,
  })
}

/** 50 rows, then "Xem thêm 50". */
export function useList<T, Extra = unknown>(path: string, query: Query = {}, options: ReadOptions & { size?: number } = {}) {
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
export interface ActRequest extends Omit<Send, 'key'> {
  path: string
}

/**
 * A change of state. Lost connections, 429 and 503 are sent again every 20 seconds with the same key; a second press with
 * the same content keeps the key too, as long as no final answer came, so that nothing is made twice.
 */
export function useAct<Asked, View = unknown>(
  request: (asked: Asked) => ActRequest,
  options: { onDone?: (answer: Versioned<View>, asked: Asked) => void; refresh?: string[] } = {},
) {
  const client = useQueryClient()
  const unanswered = useRef<{ content: string; key: string } | undefined>(undefined)
  const keyFor = (asked: Asked) => {
    const content = JSON.stringify(request(asked))
    if (unanswered.current?.content !== content) unanswered.current = { content, key: newKey() }
    return unanswered.current.key
  }
  return useMutation<Versioned<View>, Error, Asked>({
    mutationFn: (asked) => send<View>(request(asked).path, { ...request(asked), key: keyFor(asked) }),
    retry: (count, error) => isTransient(error) && count < RESENDS,
    retryDelay: (_, error) => (error instanceof Problem && error.retryAfter ? error.retryAfter : RESEND_SECONDS) * 1000,
    onError: (error) => {
      if (!isTransient(error) && !(error instanceof Problem && error.status === 401)) unanswered.current = undefined
    },
    onSuccess: async (answer, asked) => {
      unanswered.current = undefined
      options.onDone?.(answer, asked)
      const prefixes = options.refresh ?? ['/api/']
      await client.invalidateQueries({
        predicate: (query) => prefixes.some((prefix) => String(query.queryKey[0]).startsWith(prefix)),
      })
    },
  })
}

export type Act<Asked, View = unknown> = ReturnType<typeof useAct<Asked, View>>

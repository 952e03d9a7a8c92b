import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderHook, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import type { ReactNode } from 'react'
import { expect, it } from 'vitest'
import { serverFor } from '@/mocks/test-page'
import { useAct } from './queries'
import { useRows } from './rows'

const server = serverFor()
const PATH = '/api/commitments/v1/commitments'

function Around({ children }: { children: ReactNode }) {
  return <QueryClientProvider client={new QueryClient()}>{children}</QueryClientProvider>
}

const busy = () => HttpResponse.json({ status: 503 }, { status: 503, headers: { 'Retry-After': '0.01' } })

it('sends a change again by itself with the same key while the service is away', async () => {
  const keys: (string | null)[] = []
  server.use(
    http.post(PATH, ({ request }) => {
      keys.push(request.headers.get('Idempotency-Key'))
      return keys.length < 3 ? busy() : HttpResponse.json({})
    }),
  )
  const { result } = renderHook(() => useAct<{ place: string }>((body) => ({ path: PATH, body })), { wrapper: Around })

  result.current.mutate({ place: 'Tân Mỹ' })

  await waitFor(() => expect(result.current.isSuccess).toBe(true))
  expect(keys).toHaveLength(3)
  expect(new Set(keys).size).toBe(1)
})

it('takes a new key once a final answer came', async () => {
  const keys: (string | null)[] = []
  server.use(
    http.post(PATH, ({ request }) => {
      keys.push(request.headers.get('Idempotency-Key'))
      return HttpResponse.json({ status: 422 }, { status: 422 })
    }),
  )
  const { result } = renderHook(() => useAct<{ place: string }>((body) => ({ path: PATH, body })), { wrapper: Around })

  await result.current.mutateAsync({ place: 'Tân Mỹ' }).catch(() => undefined)
  await result.current.mutateAsync({ place: 'Tân Mỹ' }).catch(() => undefined)

  expect(new Set(keys).size).toBe(2)
})

it('lets one row in conflict hold up no other, and sends only that one again', async () => {
  const sent: string[] = []
  let conflict = true
  server.use(
    http.post(PATH, async ({ request }) => {
      const { subject } = (await request.json()) as { subject: string }
      sent.push(subject)
      return subject === 's-7' && conflict ? HttpResponse.json({ status: 409, detail: 'Đã có cam kết.' }, { status: 409 }) : HttpResponse.json({}, { status: 201 })
    }),
  )
  const { result } = renderHook(() => useRows<string>((row) => row, (subject) => ({ path: PATH, body: { subject } })), { wrapper: Around })
  const rows = Array.from({ length: 40 }, (_, index) => `s-${index + 1}`)

  const first = await result.current.sendAll(rows)

  expect(first.done).toHaveLength(39)
  expect(first.failed).toEqual(['s-7'])
  conflict = false
  sent.length = 0

  const second = await result.current.sendAll(first.failed)

  expect(second.done).toEqual(['s-7'])
  expect(sent).toEqual(['s-7'])
})

it('keeps the key of a row that got no answer', async () => {
  const keys: (string | null)[] = []
  server.use(
    http.post(PATH, ({ request }) => {
      keys.push(request.headers.get('Idempotency-Key'))
      return keys.length === 1 ? busy() : HttpResponse.json({}, { status: 201 })
    }),
  )
  const { result } = renderHook(() => useRows<string>((row) => row, (subject) => ({ path: PATH, body: { subject } })), { wrapper: Around })

  await result.current.sendAll(['s-1'])

  expect(keys).toHaveLength(2)
  expect(new Set(keys).size).toBe(1)
})

import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderHook, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import type { ReactNode } from 'react'
import { expect, it } from 'vitest'
import { formatInstant, localDay } from '@/lib/dates'
import { me } from '@/mocks/data/people'
import { serverFor } from '@/mocks/test-page'
import { useShownTime } from './shown-time'

const server = serverFor()

function Around({ children }: { children: ReactNode }) {
  return <QueryClientProvider client={new QueryClient()}>{children}</QueryClientProvider>
}

const shownOf = (now: number) => {
  const { result } = renderHook(() => useShownTime()(now), { wrapper: Around })
  return result
}

it('shows what happens now on the Today of a demonstration province', async () => {
  server.use(http.get('/api/directory/v1/me', () => HttpResponse.json({ ...me(), today: '2024-11-20', todayShifted: true })))

  const shown = shownOf(Date.now())

  await waitFor(() => expect(shown.current).toMatch(/^\d\d:\d\d 20\/11\/2024$/))
})

it('leaves the times of a real province as they are', async () => {
  const now = Date.now()
  server.use(http.get('/api/directory/v1/me', () => HttpResponse.json({ ...me(), today: localDay(now), todayShifted: false })))

  const shown = shownOf(now)

  await waitFor(() => expect(shown.current).toBe(formatInstant(now)))
})

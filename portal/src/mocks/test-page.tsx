import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import type { HttpHandler } from 'msw'
import { setupServer } from 'msw/node'
import type { ReactNode } from 'react'
import { MemoryRouter } from 'react-router'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { LanguageProvider } from '@/lib/i18n'

/** A server that answers for one test file; every request that no handler knows fails the test. */
export function serverFor(...handlers: HttpHandler[]) {
  const server = setupServer(...handlers)
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
  afterEach(() => server.resetHandlers())
  afterAll(() => server.close())
  return server
}

/** A page as the browser would show it, on its own address and with its own memory of answers. */
export function show(page: ReactNode, address = '/') {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, networkMode: 'always' }, mutations: { networkMode: 'always' } } })
  return render(
    <QueryClientProvider client={client}>
      <LanguageProvider>
        <MemoryRouter initialEntries={[address]}>{page}</MemoryRouter>
      </LanguageProvider>
    </QueryClientProvider>,
  )
}

export async function startMockBackend(): Promise<void> {
  const { setupWorker } = await import('msw/browser')
  const { handlers } = await import('./handlers')
  await setupWorker(...handlers).start({ onUnhandledRequest: 'bypass', serviceWorker: { url: '/app/mockServiceWorker.js' }, quiet: true })
}

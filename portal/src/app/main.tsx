import '@fontsource/noto-sans/vietnamese-400.css'
import '@fontsource/noto-sans/vietnamese-600.css'
import '@fontsource/noto-sans/latin-400.css'
import '@fontsource/noto-sans/latin-600.css'
import './base.css'
import './print.css'
import { createRoot } from 'react-dom/client'
import { declareLanguage } from '@/lib/i18n'
import { publishColours } from '@/lib/theme'
import { App } from './app'

async function start(): Promise<void> {
  if (import.meta.env.MODE === 'mock') {
    const { startMockBackend } = await import('@/mocks/browser')
    await startMockBackend()
  }
  declareLanguage()
  publishColours(document.documentElement)
  const root = document.getElementById('root')
  if (root) createRoot(root).render(<App />)
}

void start()

/// <reference types="vitest/config" />
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { brotliFiles } from './scripts/brotli-files.ts'

export default defineConfig(({ mode }) => ({
  base: '/app/',
  plugins: [react(), brotliFiles()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  // The typed backend of development and tests never reaches a real build.
  publicDir: mode === 'mock' ? 'mock-public' : 'public',
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    // Windows 7 stops at Chrome and Cốc Cốc 109, the oldest telephones at iOS 15.6.
    target: ['chrome109', 'safari15.6'],
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
  },
  // The mocks know from the API's descriptions which parameters an endpoint takes.
  server: { host: '127.0.0.1', port: 5173, fs: { allow: ['.', '../api'] } },
  preview: { host: '127.0.0.1', port: 5174 },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/mocks/test-setup.ts'],
    restoreMocks: true,
    // Two slow cores are no reason to fail: the first render of a form may take seconds there.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A whole run tries a failed test once more, as those of the services and journeys.
    retry: Number(process.env.CANBANG_PORTAL_RETRIES ?? 0),
    // The second one is summed by `./canbang test`.
    reporters: ['default', ['junit', { outputFile: 'target/test-reports/vitest.xml' }]],
  },
}))

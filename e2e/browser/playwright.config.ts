import { defineConfig } from '@playwright/test'
import { installedBrowser } from './src/installed-browser'
import { platform } from './src/platform'

const project = process.env['CANBANG_BROWSER_PROJECT'] ?? 'journeys'

/** Against a platform that runs already, one journey after the other; screens, which change nothing, two at a time. What passed only at its second try is said so at the end. */
export default defineConfig({
  testDir: 'tests',
  outputDir: 'target/results',
  workers: project === 'screens' ? 2 : 1,
  fullyParallel: project === 'screens',
  retries: Number(process.env['CANBANG_BROWSER_RETRIES'] ?? 0),
  forbidOnly: true,
  timeout: 900_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['junit', { outputFile: `../target/test-reports/browser-${project}.xml`, includeRetries: true }]],
  use: {
    baseURL: platform().url,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: { width: 1366, height: 768 },
    actionTimeout: 60_000,
    navigationTimeout: 60_000,
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: installedBrowser(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
    },
  },
  projects: [
    { name: 'journeys', testIgnore: ['approval.spec.ts', 'deadline-*.spec.ts', 'province-*.spec.ts', 'reform-*.spec.ts', 'set-up.spec.ts', 'pictures.spec.ts', 'slow-link.spec.ts', 'screens.spec.ts'] },
    { name: 'screens', testMatch: 'screens.spec.ts' },
    { name: 'province-consolidates', testMatch: 'province-consolidates.spec.ts' },
    { name: 'province-followed', testMatch: 'province-followed.spec.ts' },
    { name: 'approval', testMatch: 'approval.spec.ts' },
    { name: 'deadline-district', testMatch: 'deadline-district.spec.ts' },
    { name: 'deadline-consolidates', testMatch: 'deadline-consolidates.spec.ts' },
    { name: 'deadline-province', testMatch: 'deadline-province.spec.ts' },
    { name: 'deadline-approval', testMatch: 'approval.spec.ts', dependencies: ['deadline-province'] },
    { name: 'deadline-sent', testMatch: 'deadline-sent.spec.ts', dependencies: ['deadline-approval'] },
    { name: 'province-numbers', testMatch: 'province-numbers.spec.ts' },
    { name: 'set-up', testMatch: 'set-up.spec.ts' },
    { name: 'reform-plan', testMatch: 'reform-plan.spec.ts' },
    { name: 'reform-clause', testMatch: 'reform-clause.spec.ts' },
    { name: 'reform-day', testMatch: 'reform-day.spec.ts' },
    { name: 'slow-link', testMatch: 'slow-link.spec.ts' },
    { name: 'pictures', testMatch: 'pictures.spec.ts' },
  ],
})

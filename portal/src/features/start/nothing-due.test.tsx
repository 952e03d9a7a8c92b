import { screen } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { handlers } from '@/mocks/handlers'
import { serverFor, show } from '@/mocks/test-page'
import { NothingDue } from './nothing-due'

const server = serverFor(...handlers)

function report(periodTitle: string, lastDay: string, more: Record<string, unknown> = {}) {
  return { submission: periodTitle, periodTitle, state: 'open', mode: 'directive', due: { level: 'later', late: false, lastDay, text: `hạn ${lastDay}` }, ...more }
}

it('names the work that comes next, and none that is handed in', async () => {
  const items = [report('Báo cáo năm 2025', '2025-11-24'), report('Báo cáo quý IV', '2024-12-14'), report('Báo cáo quý III', '2024-10-05', { submittedOn: '2024-10-01' })]
  server.use(http.get('/api/reporting/v1/submissions', () => HttpResponse.json({ items })))

  show(<NothingDue />)

  expect(await screen.findByText('Không có việc đến hạn. Việc gần nhất: Báo cáo quý IV – hạn 2024-12-14')).toBeTruthy()
})

it('says only that nothing is due where nothing comes', async () => {
  server.use(http.get('/api/reporting/v1/submissions', () => HttpResponse.json({ items: [] })))

  show(<NothingDue />)

  expect(await screen.findByText('Không có việc đến hạn.')).toBeTruthy()
})

import { screen } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { period, submissions, tracked } from '@/mocks/data/reports'
import { handlers } from '@/mocks/handlers'
import { serverFor, show } from '@/mocks/test-page'
import { TrackingPage } from './tracking-page'

const server = serverFor(...handlers)

function tracking(reminding: { configured: boolean; text: string }, units: number) {
  const view = submissions.get('sub-draft')
  if (!view) throw new Error('no report')
  const counts = { owing: 1, notSubmitted: 1, submitted: 0, withWarnings: 0, returned: 0, accepted: 0, late: 0 }
  server.use(http.get('/api/reporting/v1/periods/:id/tracking', () => HttpResponse.json({ period, unit: view.unit, due: view.due, counts, directive: [tracked(view)], request: [], reminder: { text: 'Đề nghị nộp.', units }, reminding, actions: [] })))
}

it('says that no rule names the days of reminding, and offers no reminder then', async () => {
  tracking({ configured: false, text: 'Các ngày nhắc: chưa cấu hình, chưa nhắc đơn vị nào' }, 0)
  show(<TrackingPage />)

  expect(await screen.findByText('Các ngày nhắc: chưa cấu hình, chưa nhắc đơn vị nào')).toBeTruthy()
  expect(screen.queryByText('Sao chép lời nhắc')).toBeNull()
})

it('says on which days reports are reminded of, beside the reminder', async () => {
  tracking({ configured: true, text: 'Nhắc trước hạn 10, 3 ngày' }, 1)
  show(<TrackingPage />)

  expect(await screen.findByText('Nhắc trước hạn 10, 3 ngày')).toBeTruthy()
  expect(screen.getByText('Sao chép lời nhắc')).toBeTruthy()
})

import { fireEvent, screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { Route, Routes } from 'react-router'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { SubmissionView } from '@/api/reporting'
import { period, submissions, tracked } from '@/mocks/data/reports'
import { handlers } from '@/mocks/handlers'
import { serverFor, show } from '@/mocks/test-page'
import { ApprovalPage } from './approval-page'
import { ReceivePage } from './receive-page'
import { ReportIntro } from './report-page'
import { SubmitPage } from './submit-page'
import { TrackingPage } from './tracking-page'
import { TrackingTable } from './tracking-table'

const BASE = '/api/reporting/v1/submissions'
const server = serverFor(...handlers)
const kept = new Map(submissions)
let sent = 0

beforeEach(() => {
  submissions.clear()
  kept.forEach((view, id) => submissions.set(id, view))
  sent = 0
})
afterEach(() => localStorage.removeItem('mock.as'))

function report(id: string): SubmissionView {
  const view = submissions.get(id)
  if (!view) throw new Error(`no report ${id}`)
  return view
}

/** Somebody else is faster: every act of this kind finds a newer version. */
function overtaken(id: string, act: string, actions: string[]) {
  const shown = () => ({ ...report(id), actions: actions.map((name) => ({ name, allowed: true })) })
  server.use(
    http.get(`${BASE}/${id}`, () => HttpResponse.json(shown(), { headers: { ETag: `"${report(id).version}"` } })),
    http.post(`${BASE}/${id}/${act}`, () => {
      sent += 1
      submissions.set(id, { ...report(id), version: report(id).version + 1 })
      return HttpResponse.json({ status: 412 }, { status: 412 })
    }),
  )
}

async function onlyTheNewOneCanBeTaken() {
  const take = await screen.findByText('Lấy nội dung mới')
  expect(screen.queryByText('Giữ nội dung ở đây')).toBeNull()
  return take
}

it('lets a leader approve only what is on the screen', async () => {
  localStorage.setItem('mock.as', 'branch')
  submissions.set('sub-province', { ...report('sub-province'), state: 'consolidated', stateText: 'Đã tổng hợp' })
  overtaken('sub-province', 'approval', ['approve'])
  show(<Routes><Route path="/approvals/:id" element={<ApprovalPage />} /></Routes>, '/approvals/sub-province')
  fireEvent.click(await screen.findByText('Phê duyệt'))
  const dialog = () => document.querySelector('dialog[open]')
  const approve = [...(dialog()?.querySelectorAll('button') ?? [])].find((each) => each.textContent === 'Phê duyệt')
  if (!approve) throw new Error('no button to approve')
  fireEvent.click(approve)

  fireEvent.click(await onlyTheNewOneCanBeTaken())

  await waitFor(() => expect(dialog()).toBeNull())
  expect(sent).toBe(1)
})

it('offers no approval of sums whose reports came back, and says of which units', async () => {
  localStorage.setItem('mock.as', 'branch')
  const text = 'Báo cáo của 1 đơn vị đã được trả lại hoặc nộp lại sau khi tổng hợp: xã Tân Mỹ. Hãy tổng hợp lại.'
  submissions.set('sub-province', { ...report('sub-province'), state: 'consolidated', stateText: 'Đã tổng hợp', checks: { errors: [{ code: 'sums_outdated', item: 'report', text }], warnings: [] } })
  overtaken('sub-province', 'approval', ['approve', 'return'])
  show(<Routes><Route path="/approvals/:id" element={<ApprovalPage />} /></Routes>, '/approvals/sub-province')

  expect(await screen.findByText(text)).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Trả lại' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Phê duyệt' })).toBeNull()
})

it('tells a leader by name who is missing, also below the units that did report', async () => {
  localStorage.setItem('mock.as', 'branch')
  show(<Routes><Route path="/approvals/:id" element={<ApprovalPage />} /></Routes>, '/approvals/sub-province')

  expect(await screen.findByText('Chưa có số liệu của: xã Song Mai, Trung tâm Y tế huyện Lục Ngạn.')).toBeTruthy()
  expect(screen.getByText('Số liệu đã tổng hợp còn thiếu 1 đơn vị cấp dưới:')).toBeTruthy()
  expect(screen.getByText('thành phố Bắc Giang (1): xã Tân Mỹ')).toBeTruthy()
})

it('lets a receiver accept only what is on the screen', async () => {
  submissions.set('sub-draft', { ...report('sub-draft'), state: 'submitted', stateText: 'Đã nộp' })
  overtaken('sub-draft', 'acceptance', ['accept'])
  show(<Routes><Route path="/receive/:id" element={<ReceivePage />} /></Routes>, '/receive/sub-draft')
  fireEvent.click(await screen.findByText('Tiếp nhận'))

  await onlyTheNewOneCanBeTaken()
})

it('lets a receiver accept from the list only what the list showed', async () => {
  submissions.set('sub-draft', { ...report('sub-draft'), state: 'submitted', stateText: 'Đã nộp' })
  overtaken('sub-draft', 'acceptance', ['accept'])
  const row = { ...tracked(report('sub-draft')), actions: [{ name: 'accept', allowed: true }] }
  show(<TrackingTable title="Đơn vị" rows={[row]} filtered={false} onClear={() => undefined} />)
  fireEvent.click(await screen.findByText('Tiếp nhận'))

  await onlyTheNewOneCanBeTaken()
})

it('goes on telling how many reports were taken at once when none of them is left to take', async () => {
  const { due, unit } = report('sub-draft')
  const row = { ...tracked(report('sub-draft')), state: 'submitted', warnings: 0, actions: [{ name: 'accept', allowed: true }] }
  const counts = { owing: 1, notSubmitted: 0, submitted: 1, withWarnings: 0, returned: 0, accepted: 0, late: 0 }
  server.use(
    http.get('/api/reporting/v1/periods/:id/tracking', () =>
      HttpResponse.json({ period, unit, due, request: [], reminder: { text: '', units: 0 }, ...(sent ? { counts: { ...counts, submitted: 0, accepted: 1 }, directive: [{ ...row, state: 'accepted', actions: [] }], actions: [] } : { counts, directive: [row], actions: [{ name: 'accept_clean', allowed: true }] }) }),
    ),
    http.post('/api/reporting/v1/periods/:id/acceptance', () => {
      sent += 1
      return HttpResponse.json({ accepted: [row.submission], left: [] })
    }),
  )
  show(<TrackingPage />)
  fireEvent.click(await screen.findByRole('button', { name: 'Tiếp nhận 1 báo cáo không có cảnh báo' }))

  await waitFor(() => expect(screen.queryByRole('button', { name: 'Tiếp nhận 1 báo cáo không có cảnh báo' })).toBeNull())
  expect(await screen.findByText('Đã tiếp nhận 1 báo cáo.')).toBeTruthy()
  expect(screen.getByText('Đã tiếp nhận 1')).toBeTruthy()
})

it('lets an officer submit only what is on the screen', async () => {
  overtaken('sub-draft', 'submission', ['submit'])
  show(<Routes><Route path="/reports/:id/submit" element={<SubmitPage />} /></Routes>, '/reports/sub-draft/submit')
  fireEvent.change(await screen.findByLabelText('Số, ký hiệu của bản đã ký'), { target: { value: '12/BC-TYT' } })
  fireEvent.change(screen.getByLabelText('Ngày văn bản'), { target: { value: '20/11/2024' } })
  fireEvent.click(screen.getByRole('button', { name: 'Nộp báo cáo' }))

  await onlyTheNewOneCanBeTaken()
})

it('says in the words of the server by when a report was due and how late it came, also once it is in', () => {
  const due = { before: '2024-11-25', late: true, level: 'overdue' as const, text: 'Hạn: trước ngày 25/11/2024 · nộp muộn 2 ngày' }
  show(<ReportIntro view={{ ...report('sub-draft'), state: 'submitted', late: true, lateText: 'Nộp muộn 2 ngày', due }} />)

  expect(screen.getByText(due.text)).toBeTruthy()
  expect(screen.getByText('Nộp muộn 2 ngày')).toBeTruthy()
})

it('says of a returned report what the server says', () => {
  const due = { late: false, level: 'in_3' as const, text: 'Trả lại, nộp lại hết ngày 12/12/2024 · còn 2 ngày' }
  show(<ReportIntro view={{ ...report('sub-draft'), state: 'returned', returnDue: '2024-12-12', due }} />)

  expect(screen.getByText(due.text)).toBeTruthy()
})

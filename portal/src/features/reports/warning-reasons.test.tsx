import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { createMemoryRouter, Route, RouterProvider, Routes } from 'react-router'
import { beforeEach, expect, it } from 'vitest'
import type { SubmissionView } from '@/api/reporting'
import { LanguageProvider } from '@/lib/i18n'
import { submissions } from '@/mocks/data/reports'
import { handlers } from '@/mocks/handlers'
import { serverFor, show } from '@/mocks/test-page'
import { ApprovalPage } from './approval-page'
import { ReceivePage } from './receive-page'
import { ReportPage } from './report-page'

const BASE = '/api/reporting/v1/submissions'
const server = serverFor(...handlers)
const kept = new Map(submissions)
const rose = { code: 'change_large', item: 'COM-01.signed', text: 'Số người có cam kết: cùng kỳ năm trước 21, kỳ này 34.' }
const digits = { code: 'narrative_digits', item: 'II.4.gaps', text: 'Có dãy 9 đến 12 chữ số.' }
let asked: unknown[] = []

beforeEach(() => {
  submissions.clear()
  kept.forEach((view, id) => submissions.set(id, view))
  asked = []
})

function report(id: string, more: Partial<SubmissionView>, ...actions: string[]) {
  const known = kept.get(id)
  if (!known) throw new Error(`no report ${id}`)
  let view = { ...known, ...more, actions: actions.map((name) => ({ name, allowed: true })) }
  server.use(
    http.get(`${BASE}/${id}`, () => HttpResponse.json(view, { headers: { ETag: '"3"' } })),
    http.post(`${BASE}/${id}/explanations`, async ({ request }) => {
      const body = (await request.json()) as { explanations: { item: string; reason: string }[] }
      asked.push(body)
      const reasonOf = (item: string) => body.explanations.find((each) => each.item === item)?.reason
      view = { ...view, checks: { ...view.checks, warnings: view.checks.warnings.map((check) => ({ ...check, explanation: reasonOf(check.item) ?? check.explanation, explainedBy: 'Lê Thị Ánh' })) } }
      return HttpResponse.json(view, { headers: { ETag: '"4"' } })
    }),
  )
}

it('asks the unit for a reason beside each warning and sends only what was written', async () => {
  report('sub-draft', { checks: { errors: [], warnings: [rose, digits] } }, 'edit', 'explain')
  const router = createMemoryRouter([{ path: '/reports/:id', Component: ReportPage }], { initialEntries: ['/reports/sub-draft'] })
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, networkMode: 'always' }, mutations: { networkMode: 'always' } } })
  render(<QueryClientProvider client={client}><LanguageProvider><RouterProvider router={router} /></LanguageProvider></QueryClientProvider>)

  const section = (await screen.findByText('2/2 cảnh báo chưa có lý do')).closest('section') as HTMLElement
  expect(within(section).getByRole<HTMLButtonElement>('button', { name: 'Lưu lý do' }).disabled).toBe(true)
  fireEvent.change(within(section).getAllByLabelText('Lý do')[0] as HTMLElement, { target: { value: ' Có thêm 2 phòng khám ' } })
  fireEvent.click(within(section).getByRole('button', { name: 'Lưu lý do' }))

  expect(await screen.findByText('1/2 cảnh báo chưa có lý do')).toBeTruthy()
  expect(asked).toEqual([{ explanations: [{ code: 'change_large', item: 'COM-01.signed', reason: 'Có thêm 2 phòng khám' }] }])
})

it('lets the receiver give a reason as well', async () => {
  report('sub-draft', { state: 'submitted', stateText: 'Đã nộp', checks: { errors: [], warnings: [{ ...rose, explanation: 'Mới mở', explainedBy: 'Vũ Văn Hải' }] } }, 'accept', 'explain')
  show(<Routes><Route path="/receive/:id" element={<ReceivePage />} /></Routes>, '/receive/sub-draft')

  const field = await screen.findByLabelText<HTMLTextAreaElement>('Lý do (Vũ Văn Hải)')
  expect(field.value).toBe('Mới mở')
  fireEvent.change(field, { target: { value: 'Đã đối chiếu với sổ' } })
  fireEvent.click(screen.getByRole('button', { name: 'Lưu lý do' }))

  expect(await screen.findByLabelText('Lý do (Lê Thị Ánh)')).toBeTruthy()
  expect(asked).toHaveLength(1)
})

it('tells the leader what has no reason and offers no approval until it has', async () => {
  report('sub-province', { state: 'consolidated', checks: { errors: [], warnings: [rose, { ...digits, explanation: 'Số tổng đài' }] } }, 'approve', 'return')
  show(<Routes><Route path="/approvals/:id" element={<ApprovalPage />} /></Routes>, '/approvals/sub-province')

  expect(await screen.findByText('Còn 1 cảnh báo chưa có lý do. Người tổng hợp nêu lý do rồi mới phê duyệt được.')).toBeTruthy()
  expect(screen.getByText('Chưa có lý do.')).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Trả lại' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Phê duyệt' })).toBeNull()
})

it('offers the approval once all is explained, and shows what was explained below', async () => {
  const below = [{ unit: 'xã Tân Mỹ', item: 'COM-01.signed', text: rose.text, explanation: 'Có thêm 2 phòng khám', explainedBy: 'Vũ Văn Hải' }]
  report('sub-province', { state: 'consolidated', checks: { errors: [], warnings: [{ ...rose, explanation: 'Hoàn thành ký lại' }], below } }, 'approve')
  show(<Routes><Route path="/approvals/:id" element={<ApprovalPage />} /></Routes>, '/approvals/sub-province')

  expect(await screen.findByRole('button', { name: 'Phê duyệt' })).toBeTruthy()
  expect(screen.getByText('1 cảnh báo của đơn vị cấp dưới, đã nêu lý do')).toBeTruthy()
  await waitFor(() => expect(screen.getByText(/Có thêm 2 phòng khám \(Vũ Văn Hải\)/)).toBeTruthy())
})

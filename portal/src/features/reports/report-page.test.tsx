import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { LanguageProvider } from '@/lib/i18n'
import { submissions } from '@/mocks/data/reports'
import { handlers } from '@/mocks/handlers'
import { serverFor } from '@/mocks/test-page'
import { ReportPage } from './report-page'
import { SubmitPage } from './submit-page'

const server = serverFor(...handlers)
const ENTRIES = '/api/reporting/v1/submissions/sub-draft/entries'
const kept = new Map(submissions)

beforeEach(() => {
  submissions.clear()
  kept.forEach((view, id) => submissions.set(id, view))
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
})
afterEach(() => vi.useRealTimers())

function open(address: string) {
  const router = createMemoryRouter([{ path: '/reports/:id', Component: ReportPage }, { path: '/reports/:id/submit', Component: SubmitPage }], { initialEntries: [address] })
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, networkMode: 'always' }, mutations: { networkMode: 'always' } } })
  render(<QueryClientProvider client={client}><LanguageProvider><RouterProvider router={router} /></LanguageProvider></QueryClientProvider>)
  return router
}

const tenSeconds = () => act(async () => { await vi.advanceTimersByTimeAsync(10_000) })
const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name)
const type = (name: string, value: string) => fireEvent.change(field(name), { target: { value } })

async function typeSessions() {
  await screen.findByText('Số cuộc truyền thông trực tiếp')
  type('Số cuộc truyền thông trực tiếp', '12')
  type('Nguồn: Số cuộc truyền thông trực tiếp', 'Sổ truyền thông')
}

it('saves what is typed by itself every ten seconds', { timeout: 60_000 }, async () => {
  open('/reports/sub-draft')
  await typeSessions()

  await tenSeconds()

  expect(await screen.findByText(/^Đã lưu lúc/)).toBeTruthy()
  expect(submissions.get('sub-draft')?.parts[0]?.figures[0]).toMatchObject({ value: 12, origin: 'typed', source: 'Sổ truyền thông' })
})

it('keeps what is typed while the network is away and saves it in a later round', { timeout: 60_000 }, async () => {
  server.use(http.put(ENTRIES, () => HttpResponse.error(), { once: true }))
  open('/reports/sub-draft')
  await typeSessions()

  await tenSeconds()
  await screen.findByText(/Chưa gửi được, dữ liệu vẫn còn trên màn hình/)
  expect(field('Số cuộc truyền thông trực tiếp').value).toBe('12')

  await tenSeconds()
  expect(await screen.findByText(/^Đã lưu lúc/)).toBeTruthy()
})

it('sends a lost save again with the same key, and the next one with another', { timeout: 60_000 }, async () => {
  const keys: (string | null)[] = []
  server.events.on('request:start', ({ request }) => {
    if (request.method === 'PUT') keys.push(request.headers.get('Idempotency-Key'))
  })
  server.use(http.put(ENTRIES, () => HttpResponse.error(), { once: true }))
  open('/reports/sub-draft')
  await typeSessions()
  await tenSeconds()
  await screen.findByText(/Chưa gửi được, dữ liệu vẫn còn trên màn hình/)
  await tenSeconds()
  await screen.findByText(/^Đã lưu lúc/)
  type('Kết quả nổi bật', 'Đã tổ chức truyền thông tại 12 thôn.')
  await tenSeconds()

  await waitFor(() => expect(keys).toHaveLength(3))
  expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/)
  expect(keys[1]).toBe(keys[0])
  expect(keys[2]).not.toBe(keys[0])
})

it('keeps what is typed on the screen when somebody else has submitted the report', { timeout: 60_000 }, async () => {
  open('/reports/sub-draft')
  await typeSessions()
  const theirs = submissions.get('sub-draft')
  if (!theirs) throw new Error('no draft')
  submissions.set('sub-draft', { ...theirs, state: 'submitted', stateText: 'Đã nộp', version: theirs.version + 1 })

  await tenSeconds()

  const note = await screen.findByText(/Đã chuyển sang trạng thái “Đã nộp”, không sửa được nữa/)
  expect(note.closest('[role=alert]')?.textContent).toContain('Số cuộc truyền thông trực tiếp: 12 – Sổ truyền thông')
})

it('sends nothing of a figure without its source, and everything else', { timeout: 60_000 }, async () => {
  open('/reports/sub-draft')
  await screen.findByText('Số cuộc truyền thông trực tiếp')
  type('Số cuộc truyền thông trực tiếp', '12')
  type('Kết quả nổi bật', 'Đã tổ chức truyền thông tại 12 thôn.')

  await tenSeconds()

  await waitFor(() => expect(submissions.get('sub-draft')?.parts[0]?.narratives[0]?.text).toBe('Đã tổ chức truyền thông tại 12 thôn.'))
  expect(submissions.get('sub-draft')?.parts[0]?.figures[0]?.state).toBe('not_supplied')
  expect(field('Số cuộc truyền thông trực tiếp').value).toBe('12')
  expect(screen.getByText('Ghi nguồn của số này để lưu.')).toBeTruthy()
})

it('shows the sentence of the server at the figure it refuses', { timeout: 60_000 }, async () => {
  open('/reports/sub-draft')
  fireEvent.click(await screen.findByRole('button', { name: 'Sửa: Hộ gia đình đang có cam kết' }))
  type('Hộ gia đình đang có cam kết', '3.000')

  await tenSeconds()

  expect(await screen.findByText('Số hộ đang có cam kết (3000) lớn hơn tổng số hộ (2.118).')).toBeTruthy()
  expect(field('Hộ gia đình đang có cam kết').getAttribute('aria-invalid')).toBe('true')
})

it('shows both values when somebody was faster, and loses neither', { timeout: 60_000 }, async () => {
  open('/reports/sub-draft')
  await typeSessions()
  const theirs = submissions.get('sub-draft')
  if (!theirs) throw new Error('no draft')
  const parts = theirs.parts.map((part) => ({ ...part, figures: part.figures.map((figure) => (figure.key === 'COM-10.sessions' ? { ...figure, state: 'known' as const, value: 15, text: '15', origin: 'typed', source: 'Sổ khác' } : figure)) }))
  submissions.set('sub-draft', { ...theirs, parts, version: theirs.version + 1 })

  await tenSeconds()

  expect(await screen.findByText(/Có người vừa sửa thành 15; ô này đang nhập 12\./)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Giữ nội dung đang nhập' }))
  await tenSeconds()
  await waitFor(() => expect(submissions.get('sub-draft')?.parts[0]?.figures[0]?.value).toBe(12))
})

it('asks before it leaves what cannot be saved yet', { timeout: 60_000 }, async () => {
  const router = open('/reports/sub-draft')
  await screen.findByText('Số cuộc truyền thông trực tiếp')
  type('Số cuộc truyền thông trực tiếp', '12')

  fireEvent.click(screen.getByRole('link', { name: 'Kiểm tra và nộp' }))

  await waitFor(() => expect(document.querySelector('dialog[open]')?.textContent).toContain('Còn ô chưa lưu được'))
  expect(router.state.location.pathname).toBe('/reports/sub-draft')
})

it('lets an officer submit only with number, date and scan of the signed form', { timeout: 60_000 }, async () => {
  const router = open('/reports/sub-draft/submit')
  fireEvent.click(await screen.findByRole('button', { name: 'Nộp báo cáo' }))
  await waitFor(() => expect(screen.getAllByText('Chưa nhập “Số, ký hiệu của bản đã ký”.').length).toBeGreaterThan(0))
  expect(submissions.get('sub-draft')?.state).toBe('drafted')

  type('Số, ký hiệu của bản đã ký', '12/BC-TYT')
  type('Ngày văn bản', '20/11/2024')
  fireEvent.click(screen.getByRole('button', { name: 'Nộp báo cáo' }))
  expect(await screen.findByText(/phải tải lên bản quét hoặc ảnh chụp văn bản/)).toBeTruthy()
  const scan = new File(['%PDF-1.7'], 'ban-ky.pdf', { type: 'application/pdf' })
  fireEvent.change(screen.getByLabelText('Chọn tệp', { selector: 'input' }), { target: { files: [scan] } })
  expect(await screen.findByText('Đã lưu ban-ky.pdf.')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Nộp báo cáo' }))

  await waitFor(() => expect(submissions.get('sub-draft')).toMatchObject({ state: 'submitted', signedPaper: { number: '12/BC-TYT', date: '2024-11-20' } }))
  await waitFor(() => expect(router.state.location.pathname).toBe('/reports/sub-draft'))
  expect(await screen.findByRole('heading', { name: 'Bản đã ký số 12/BC-TYT ngày 20/11/2024' })).toBeTruthy()
  expect(await screen.findByRole('button', { name: 'Tải về: ban-ky.pdf' })).toBeTruthy()
})

it('lets a unit that was missed go on with its report', { timeout: 60_000 }, async () => {
  const own = submissions.get('sub-draft')
  if (!own) throw new Error('no report')
  submissions.set('sub-draft', { ...own, state: 'not_submitted', stateText: 'Không nộp' })
  open('/reports/sub-draft')

  fireEvent.click(await screen.findByText('Lập, nộp muộn'))

  await waitFor(() => expect(submissions.get('sub-draft')?.state).toBe('drafted'))
})

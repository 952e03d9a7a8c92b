import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { Route, Routes } from 'react-router'
import { expect, it } from 'vitest'
import type { GapItem, SheetRow, SheetView, SignCommitment } from '@/api/commitments'
import { gapItems, signed } from '@/mocks/data/commitments'
import { commune } from '@/mocks/data/people'
import { handlers } from '@/mocks/handlers'
import { serverFor, show } from '@/mocks/test-page'
import { GapListPage } from './gap-list-page'
import { SheetPage } from './sheet-page'

const BASE = '/api/commitments/v1'
const server = serverFor(...handlers)

const row = (number: number, id: string, name: string): SheetRow => ({ number, subject: { id, name, workplace: 'Phòng khám Tân Mỹ', services: [] }, reason: 'never_signed', state: 'open' })
const sheet: SheetView = {
  id: 'sheet-1', number: '07201/2024/001', subjectKind: 'provider', unit: commune, responsible: commune, madeOn: '2024-11-18', size: 2, signed: 0, clauses: ['no_assist_sex_selection'],
  rows: [row(1, 'p-1', 'Nguyễn Thị Hoà'), row(2, 'p-2', 'Lê Thu Mai')], actions: [{ name: 'sign', allowed: true }],
}
const toSign = (id: string, name: string): GapItem => ({ ...(gapItems[0] as GapItem), number: 1, subject: { id, name, workplace: 'Phòng khám Tân Mỹ', services: [] } })

/** The sheet that was printed, and what is sent to be recorded. */
function given(printed: SheetView) {
  const sent: SignCommitment[] = []
  const takers: (string | null)[] = []
  server.use(
    http.get(`${BASE}/signing-sheets/sheet-1`, () => HttpResponse.json(printed)),
    http.get(`${BASE}/counterparties`, ({ request }) => {
      takers.push(new URL(request.url).searchParams.get('unit'))
    }),
    http.post(`${BASE}/commitments`, async ({ request }) => {
      const body = (await request.json()) as SignCommitment
      sent.push(body)
      return HttpResponse.json({ ...signed[0], id: `c-${body.subject}` }, { status: 201 })
    }),
  )
  return { sent, takers }
}

/** The gap list page by page, as the service keeps it at the moment. */
function gapIs(...pages: GapItem[][]) {
  server.use(
    http.get(`${BASE}/gap-list`, ({ request }) => {
      const asked = new URL(request.url).searchParams
      const search = asked.get('search')
      if (search) return HttpResponse.json({ items: pages.flat().filter((item) => item.subject.name === search) })
      const at = Number(asked.get('after') ?? 0)
      return HttpResponse.json({ items: pages[at] ?? [], ...(at + 1 < pages.length ? { next: String(at + 1) } : {}) })
    }),
  )
}

const names = () => [...screen.getByRole('table', { name: 'Ghi nhận ký theo danh sách' }).querySelectorAll('tbody th')].map((name) => name.textContent)

async function record(count: number) {
  fireEvent.change(screen.getByLabelText('Ngày ký'), { target: { value: '18/11/2024' } })
  fireEvent.change(screen.getByLabelText('Nơi ký'), { target: { value: 'Hội trường' } })
  const button = await screen.findByRole('button', { name: `Ghi nhận ${count} cam kết` })
  await waitFor(() => expect(button.hasAttribute('disabled')).toBe(false))
  fireEvent.click(button)
  await screen.findByText(`Đã ghi ${count}/${count}.`)
}

async function choose(label: string, option: string) {
  fireEvent.mouseDown(screen.getByLabelText(label))
  if (label === 'Chức danh') fireEvent.change(screen.getByLabelText(label), { target: { value: option } })
  fireEvent.click(await screen.findByTitle(option))
}

async function enterNewcomer(name: string) {
  fireEvent.click(screen.getByRole('button', { name: 'Thêm người chưa có trong danh mục' }))
  fireEvent.change(await screen.findByLabelText('Họ và tên'), { target: { value: name } })
  await choose('Chức danh', 'Cô đỡ thôn, bản')
  await choose('Nơi làm việc', 'Phòng khám đa khoa Tân Mỹ, xã Tân Mỹ')
  await choose('Dịch vụ cung cấp', 'Siêu âm')
  fireEvent.change(screen.getByLabelText('Từ ngày'), { target: { value: '20/11/2024' } })
  fireEvent.click(screen.getByRole('button', { name: 'Thêm người' }))
}

it('records nobody who is not on the printed sheet, in the unit it was printed for', { timeout: 120_000 }, async () => {
  localStorage.setItem('mock.as', 'district')
  const { sent, takers } = given(sheet)
  gapIs([toSign('p-1', 'Nguyễn Thị Hoà'), toSign('p-2', 'Lê Thu Mai'), toSign('p-3', 'Đăng ký sau khi in')])
  show(<GapListPage />, '/gap-list?recording=sheet-1')

  await screen.findByText('Không hỗ trợ lựa chọn giới tính thai nhi')
  await record(2)

  expect(names()).toEqual(['Nguyễn Thị Hoà', 'Lê Thu Mai'])
  expect(sent.map(({ subject, sheet: paper }) => [subject, paper])).toEqual([['p-1', 'sheet-1'], ['p-2', 'sheet-1']])
  expect(new Set(takers.filter((unit) => unit !== null))).toEqual(new Set([commune.path]))
})

it('adds to the sheet whoever is entered here, as soon as the gap list knows them, and keeps the row once it is recorded', { timeout: 120_000 }, async () => {
  const { sent } = given(sheet)
  gapIs([toSign('p-3', 'Đăng ký sau khi in')])
  server.use(http.post('/api/directory/v1/providers', () => HttpResponse.json({ id: 'p-9', fullName: 'Giáp Thị Đến' }, { status: 201 })))
  show(<GapListPage />, '/gap-list?recording=sheet-1')
  await screen.findByText('Không hỗ trợ lựa chọn giới tính thai nhi')

  await enterNewcomer('Giáp Thị Đến')
  expect(await screen.findByText('Đã thêm Giáp Thị Đến vào danh mục, đang chờ vào danh sách cần ký.')).toBeTruthy()
  gapIs([toSign('p-3', 'Đăng ký sau khi in')], [toSign('p-9', 'Giáp Thị Đến')])
  const joined = await screen.findByRole('rowheader', { name: 'Giáp Thị Đến' })
  expect(joined.closest('tr')?.textContent).toContain('thêm sau khi in')
  gapIs([])
  await record(3)

  expect(names()).toEqual(['Nguyễn Thị Hoà', 'Lê Thu Mai', 'Giáp Thị Đến'])
  expect(screen.queryByText(/đang chờ vào danh sách cần ký/)).toBeNull()
  expect(sent.map(({ subject, sheet: paper }) => [subject, paper])).toEqual([['p-1', 'sheet-1'], ['p-2', 'sheet-1'], ['p-9', undefined]])
})

it('records a sheet of facilities from its own page', { timeout: 120_000 }, async () => {
  const { sent } = given({ ...sheet, subjectKind: 'facility', size: 1, rows: [row(1, 'f-1', 'Phòng khám Thu Hà')] })
  show(
    <Routes>
      <Route path="/signing-sheets/:id" element={<SheetPage />} />
      <Route path="/gap-list" element={<GapListPage />} />
    </Routes>,
    '/signing-sheets/sheet-1',
  )
  fireEvent.click(await screen.findByRole('button', { name: 'Ghi nhận theo danh sách này' }))

  await screen.findByRole('table', { name: 'Ghi nhận ký theo danh sách' })
  await screen.findByText('Không hỗ trợ lựa chọn giới tính thai nhi')
  await record(1)

  expect(names()).toEqual(['Phòng khám Thu Hà'])
  expect(sent.map(({ subjectKind, subject }) => [subjectKind, subject])).toEqual([['facility', 'f-1']])
  expect(screen.getByRole('button', { name: 'Thêm cơ sở chưa có trong danh mục' })).toBeTruthy()
})

it('brings the next rows of the gap list while recording, in the order of the screen', { timeout: 120_000 }, async () => {
  const { sent } = given(sheet)
  gapIs([toSign('p-1', 'Nguyễn Thị Hoà'), toSign('p-2', 'Lê Thu Mai')], [toSign('p-3', 'Trần Văn Yên')])
  show(<GapListPage />, '/gap-list?recording=list')
  await screen.findByText('Không hỗ trợ lựa chọn giới tính thai nhi')
  expect(names()).toHaveLength(2)

  fireEvent.click(screen.getByRole('button', { name: 'Xem thêm 50' }))
  await screen.findByRole('rowheader', { name: 'Trần Văn Yên' })
  const numbers = screen.getAllByRole('row').slice(1).map((line) => within(line).getAllByRole('cell')[1]?.textContent)
  expect(numbers).toEqual(['1', '2', '3'])
  await record(3)

  expect(sent.map(({ subject }) => subject)).toEqual(['p-1', 'p-2', 'p-3'])
})

it('ticks none of the next rows once all ticks were taken away', { timeout: 120_000 }, async () => {
  given(sheet)
  gapIs([toSign('p-1', 'Nguyễn Thị Hoà'), toSign('p-2', 'Lê Thu Mai')], [toSign('p-3', 'Trần Văn Yên')])
  show(<GapListPage />, '/gap-list?recording=list')
  await screen.findByText('Không hỗ trợ lựa chọn giới tính thai nhi')
  fireEvent.click(screen.getByRole('button', { name: 'Bỏ dấu tất cả' }))
  fireEvent.click(screen.getByRole('checkbox', { name: 'Đã ký: Lê Thu Mai' }))

  fireEvent.click(screen.getByRole('button', { name: 'Xem thêm 50' }))
  await screen.findByRole('rowheader', { name: 'Trần Văn Yên' })

  expect(screen.getByRole('button', { name: 'Ghi nhận 1 cam kết' })).toBeTruthy()
})

it('lets nobody join the list by themselves while it is recorded, only when the next rows are asked for', { timeout: 120_000 }, async () => {
  given(sheet)
  gapIs([toSign('p-1', 'Nguyễn Thị Hoà'), toSign('p-2', 'Lê Thu Mai')])
  show(<GapListPage />, '/gap-list?recording=list')
  await screen.findByText('Không hỗ trợ lựa chọn giới tính thai nhi')
  gapIs([toSign('p-3', 'Đăng ký lúc đang ghi')])
  await record(2)

  const next = await screen.findByRole('button', { name: 'Xem thêm 50' })
  expect(names()).toEqual(['Nguyễn Thị Hoà', 'Lê Thu Mai'])
  expect(screen.getByRole('button', { name: 'Ghi nhận 0 cam kết' })).toBeTruthy()
  fireEvent.click(next)
  expect(await screen.findByRole('button', { name: 'Ghi nhận 1 cam kết' })).toBeTruthy()
})

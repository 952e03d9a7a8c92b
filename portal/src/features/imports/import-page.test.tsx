import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { Route, Routes } from 'react-router'
import { expect, it, vi } from 'vitest'
import type { ImportView } from '@/api/imports'
import { handlers } from '@/mocks/handlers'
import { serverFor, show } from '@/mocks/test-page'
import { ImportPage } from './import-page'

const server = serverFor(...handlers)
const FILES = '/api/directory/v1/imports/facilities'
const checked: ImportView = { kind: 'facilities', fileName: 'co-so.xlsx', state: 'checked', rows: 212, added: 212, changed: 0, unchanged: 0, done: 0, importedBy: 'bg.tanmy', repairs: [], conflicts: [] }
const accepted: ImportView = { ...checked, id: 'i-7', state: 'accepted', importedAt: '2024-11-20T01:00:00Z' }

interface Sent {
  dryRun: string | null
  name: string | null
  type: string | null
  key: string | null
  text: string
}

function open(answer: (sent: Sent) => Response, progress: () => ImportView = () => accepted) {
  const sent: Sent[] = []
  server.use(
    http.post(FILES, async ({ request }) => {
      const query = new URL(request.url).searchParams
      const one = { dryRun: query.get('dryRun'), name: query.get('fileName'), type: request.headers.get('Content-Type'), key: request.headers.get('Idempotency-Key'), text: await request.text() }
      sent.push(one)
      return answer(one)
    }),
    http.get(`${FILES}/recent`, () => HttpResponse.json({ items: [] })),
    http.get(`${FILES}/i-7`, () => HttpResponse.json(progress())),
  )
  show(
    <Routes>
      <Route path="/imports/:kind" element={<ImportPage />} />
    </Routes>,
    '/imports/facilities',
  )
  return sent
}

const workbook = (name = 'co-so.xlsx', text = 'PK rows') => new File([text], name)
const choose = async (...files: File[]) => fireEvent.change(await screen.findByLabelText('Chọn tệp Excel', { selector: 'input' }), { target: { files } })
const refuse = (status: number, body: object, headers: Record<string, string> = {}) => HttpResponse.json(body, { status, headers })

it('tries a file out when it is chosen, and imports it with one click more', async () => {
  let done = 0
  const sent = open(
    ({ dryRun }) => HttpResponse.json(dryRun === 'true' ? checked : accepted, { status: dryRun === 'true' ? 200 : 202 }),
    () => ({ ...accepted, done: (done += 106), state: done >= 212 ? 'carried_out' : 'accepted' }),
  )
  await choose(workbook())
  expect(await screen.findByText('Sẽ thêm 212, đã có không đổi: 0')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Nhập 212 dòng' }))

  expect(await screen.findByText(/^Đang nhập: 106\/212 dòng\./, { selector: 'p' })).toBeTruthy()
  expect(await screen.findByText('Đã nhập xong. Đã thêm 212, đã có không đổi: 0.')).toBeTruthy()
  expect(sent.map(({ dryRun, name, text }) => [dryRun, name, text])).toEqual([['true', 'co-so.xlsx', 'PK rows'], ['false', 'co-so.xlsx', 'PK rows']])
  expect(sent.every(({ type }) => type === 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')).toBe(true)
})

it('says that nothing is new in a file that was imported before, and offers nothing', async () => {
  open(() => HttpResponse.json({ ...checked, added: 0, unchanged: 212 }))
  await choose(workbook())

  expect(await screen.findByText('Đã có, không đổi: 212')).toBeTruthy()
  expect(screen.queryByRole('button', { name: /^Nhập / })).toBeNull()
})

it('tells what was mended before anything is imported', async () => {
  open(() => HttpResponse.json({ ...checked, changed: 3, repairs: [{ row: 7, column: 'Mã xã', text: '1276 được hiểu là 01276' }] }))
  await choose(workbook())

  expect((await screen.findByText('1276 được hiểu là 01276')).closest('tr')?.textContent).toContain('7')
  expect(screen.getByText('Sẽ thêm 212, sẽ sửa 3, đã có không đổi: 0')).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Nhập 215 dòng' })).toBeTruthy()
})

it('lists faults by row and column with their remedy, and gives the same file back with them', async () => {
  const saved: string[] = []
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download)
  })
  const given: string[] = []
  open(() =>
    refuse(422, {
      type: 'https://canbang.vn/problems/import_rejected', title: 'Tệp chưa đúng', status: 422, errorCount: 1200,
      errors: [
        { pointer: '/rows/12/commune', detail: 'Dòng 12, cột Mã xã: không có xã này. Sửa: chọn mã trong danh sách.' },
        { pointer: '/rows/5/operatingLicenceNo', detail: 'Dòng 5, cột Số giấy phép: đã có ở cơ sở khác.' },
      ],
    }),
  )
  server.use(
    http.post(`${FILES}/marked`, async ({ request }) => {
      given.push(await request.text())
      return new HttpResponse('PK marked', { headers: { 'Content-Disposition': "attachment; filename*=UTF-8''co-so-loi.xlsx" } })
    }),
  )
  await choose(workbook())

  const table = await screen.findByRole('region', { name: '1.200 lỗi trong tệp. Chưa dòng nào được nhập; hãy sửa rồi chọn lại tệp.' })
  expect([...table.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
    ['5', 'Số giấy phép', 'Đã có ở cơ sở khác.', ''],
    ['12', 'Mã xã', 'Không có xã này.', 'Chọn mã trong danh sách.'],
  ])
  expect(screen.getByText('Đang hiện 2 lỗi đầu trong 1.200 lỗi; tệp có cột Lỗi ghi đủ.')).toBeTruthy()
  expect(screen.queryByRole('button', { name: /^Nhập \d/ })).toBeNull()

  fireEvent.click(screen.getByRole('button', { name: 'Tải tệp có cột Lỗi' }))
  await waitFor(() => expect(saved).toEqual(['co-so-loi.xlsx']))
  expect(given).toEqual(['PK rows'])
})

it('says why a file is refused and keeps the choice', async () => {
  open(() => refuse(422, { type: 'https://canbang.vn/problems/workbook_old_encoding', title: 'Bảng mã cũ', status: 422, detail: 'Tệp dùng bảng mã cũ (.VnTime). Hãy chuyển sang Unicode rồi tải lại.' }))
  await choose(workbook('cu.xlsx'))

  expect(await screen.findByText('Tệp dùng bảng mã cũ (.VnTime). Hãy chuyển sang Unicode rồi tải lại.')).toBeTruthy()
  expect(screen.getByText('cu.xlsx')).toBeTruthy()
})

it('keeps the chosen file when the session has ended meanwhile, and tries it again', async () => {
  const sent = open(() => (sent.length === 1 ? refuse(401, {}) : HttpResponse.json(checked)))
  await choose(workbook())
  fireEvent.click(await screen.findByRole('button', { name: 'Kiểm tra lại tệp này' }))

  expect(await screen.findByText('Sẽ thêm 212, đã có không đổi: 0')).toBeTruthy()
  expect(sent.map(({ text }) => text)).toEqual(['PK rows', 'PK rows'])
})

it('sends no file over 10 MB, and says so where the gateway refuses one', async () => {
  const sent = open(() => refuse(413, {}))
  const large = workbook()
  Object.defineProperty(large, 'size', { value: 10 * 1024 * 1024 + 1 })
  await choose(large)
  expect(await screen.findByText(/^Tệp lớn hơn 10 MB/)).toBeTruthy()
  expect(sent).toEqual([])

  await choose(workbook('khac.xlsx'))
  await waitFor(() => expect(sent).toHaveLength(1))
  expect(await screen.findByText(/^Tệp lớn hơn 10 MB/)).toBeTruthy()
})

it('sends again with the same key while the service is away, and takes the import up after a reload', async () => {
  const sent = open(
    ({ dryRun }) => {
      if (dryRun === 'true') return HttpResponse.json(checked)
      return sent.length < 4 ? refuse(503, {}, { 'Retry-After': '0.01' }) : HttpResponse.json(accepted, { status: 202 })
    },
    () => ({ ...accepted, state: 'carried_out', done: 212, added: 211, conflicts: [{ row: 31, text: 'Số giấy phép này vừa được ghi cho cơ sở khác.' }] }),
  )
  await choose(workbook())
  fireEvent.click(await screen.findByRole('button', { name: 'Nhập 212 dòng' }))

  const conflicts = await screen.findByRole('region', { name: '1 dòng chưa nhập được vì dữ liệu đã đổi trong lúc nhập' })
  expect(within(conflicts).getByText('Số giấy phép này vừa được ghi cho cơ sở khác.')).toBeTruthy()
  expect(new Set(sent.slice(1).map(({ key }) => key)).size).toBe(1)
})

it('takes a file that is dropped, one at a time', async () => {
  const sent = open(() => HttpResponse.json(checked))
  const place = (await screen.findByText('hoặc thả tệp vào đây')).parentElement as HTMLElement
  fireEvent.drop(place, { dataTransfer: { files: [workbook('a.xlsx'), workbook('b.xlsx')] } })
  expect(await screen.findByText('Mỗi lần chỉ chọn một tệp.')).toBeTruthy()
  expect(sent).toEqual([])

  fireEvent.drop(place, { dataTransfer: { files: [workbook('a.xlsx')] } })
  expect(await screen.findByText('Sẽ thêm 212, đã có không đổi: 0')).toBeTruthy()
  expect(sent.map(({ name }) => name)).toEqual(['a.xlsx'])
})

it('opens for nobody whom the service lets not import', async () => {
  localStorage.setItem('mock.as', 'auditor')
  open(() => HttpResponse.json(checked))

  expect(await screen.findByText('Phân công hiện tại không có quyền này. Liên hệ quản trị của tỉnh.')).toBeTruthy()
})

it('leads from people who have come by a file to their first passwords', async () => {
  const imported: ImportView = { ...accepted, kind: 'people', state: 'carried_out', done: 212 }
  localStorage.setItem('mock.as', 'admin')
  server.use(
    http.get('/api/directory/v1/imports/people/recent', () => HttpResponse.json({ items: [] })),
    http.get('/api/directory/v1/imports/people/i-7', () => HttpResponse.json(imported)),
  )
  show(<Routes><Route path="/imports/:kind" element={<ImportPage />} /></Routes>, '/imports/people?import=i-7')

  expect((await screen.findByRole('link', { name: 'Mật khẩu lần đầu' })).getAttribute('href')).toBe('/administration/first-passwords')
})

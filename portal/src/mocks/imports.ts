import { http, HttpResponse } from 'msw'
import { importServices, XLSX, type ImportKind, type ImportKindName, type ImportView } from '@/api/imports'
import { persona } from './data/people'
import { problem } from './problem'

const titles: Record<ImportKindName, { title: string; permission: string }> = {
  villages: { title: 'Thôn, tổ dân phố', permission: 'village:write' },
  organisations: { title: 'Cơ quan, tổ chức', permission: 'organisation:write' },
  people: { title: 'Người dùng và phân công', permission: 'person:write' },
  facilities: { title: 'Cơ sở', permission: 'facility:write' },
  providers: { title: 'Người cung cấp dịch vụ', permission: 'provider:write' },
  commitments: { title: 'Cam kết', permission: 'commitment:sign' },
  tallies: { title: 'Số liệu thôn, cơ quan, trường', permission: 'tally:record' },
}

const columns: ImportKind['columns'] = [
  { code: 'name', header: 'Tên', required: true },
  { code: 'commune', header: 'Mã xã', required: true, hint: 'Năm chữ số, chọn trong danh sách' },
  { code: 'from', header: 'Từ ngày', required: true, hint: 'dd/mm/yyyy' },
]

function mine(service: string): ImportKind[] {
  return (Object.keys(titles) as ImportKindName[])
    .filter((kind) => importServices[kind] === service && persona().permissions.includes(titles[kind].permission))
    .map((kind) => ({ kind, title: titles[kind].title, columns }))
}

const ROWS = 212
const accepted = new Map<string, ImportView>()

const of = (kind: string) => [...accepted.values()].filter((view) => view.kind === kind)

/** What the same file would do now: everything the first time, nothing afterwards. */
function judged(kind: string, fileName: string): ImportView {
  const again = of(kind).some((view) => view.fileName === fileName)
  return {
    kind, fileName, state: 'checked', rows: ROWS, added: again ? 0 : ROWS, changed: 0, unchanged: again ? ROWS : 0, done: 0, importedBy: persona().username,
    repairs: [{ row: 7, column: 'Mã xã', text: '1276 được hiểu là 01276' }, { row: 9, column: 'Tên', text: 'Họ tên viết hoa được viết lại theo cách viết thường.' }],
    conflicts: [],
  }
}

const faults = [
  { pointer: '/rows/5/operatingLicenceNo', detail: 'Dòng 5, cột Số giấy phép: đã có ở cơ sở khác. Sửa: ghi đúng số giấy phép của cơ sở này.' },
  { pointer: '/rows/12/commune', detail: 'Dòng 12, cột Mã xã: không có xã này trong phạm vi của đơn vị. Sửa: chọn mã trong danh sách của mẫu.' },
]

const file = () => new HttpResponse('PK', { headers: { 'Content-Type': XLSX, 'Content-Disposition': "attachment; filename*=UTF-8''mau.xlsx" } })

/** One step further each time it is looked at, the last row in conflict. */
function further(view: ImportView): ImportView {
  view.done = Math.min(view.rows, view.done + 100)
  if (view.done === view.rows && view.state === 'accepted') {
    view.state = 'carried_out'
    if (view.added > 0) Object.assign(view, { added: view.added - 1, conflicts: [{ row: 31, text: 'Dòng 31: số giấy phép này vừa được ghi cho cơ sở khác.' }] })
  }
  return { ...view }
}

/** Files brought in and lists taken out: every other file is fine; “loi” in its name means faults, “cu” an old encoding. */
export const importHandlers = [
  http.get('/api/:service/v1/imports', ({ params }) => HttpResponse.json({ items: mine(String(params.service)) })),
  http.get('/api/:service/v1/imports/:kind/template', file),
  http.post('/api/:service/v1/imports/:kind/marked', file),
  http.get('/api/:service/v1/imports/:kind/recent', ({ params }) => HttpResponse.json({ items: of(String(params.kind)).reverse() })),
  http.get('/api/:service/v1/imports/:kind/:id', ({ params }) => {
    const view = accepted.get(String(params.id))
    return view ? HttpResponse.json(further(view)) : problem(404, 'not_found', '')
  }),
  http.post('/api/:service/v1/imports/:kind', ({ params, request }) => {
    const query = new URL(request.url).searchParams
    const name = query.get('fileName') ?? ''
    if (name.includes('loi')) return problem(422, 'import_rejected', 'Tệp có 2 lỗi.', faults)
    if (name.includes('cu')) return problem(422, 'workbook_old_encoding', 'Tệp dùng bảng mã cũ (.VnTime). Hãy chuyển sang Unicode rồi tải lại.')
    const view = judged(String(params.kind), name)
    if (query.get('dryRun') === 'true') return HttpResponse.json(view)
    const id = `i-${accepted.size + 1}`
    accepted.set(id, { ...view, id, state: 'accepted', importedAt: new Date().toISOString() })
    return HttpResponse.json(accepted.get(id), { status: 202 })
  }),
  http.get('/api/:service/v1/:list/export', ({ request }) =>
    (new URL(request.url).searchParams.get('reason') ?? '').length < 10 ? problem(422, 'reason_missing', 'Hãy ghi lý do xuất.', [{ pointer: '/reason', detail: 'Lý do xuất phải có từ 10 đến 300 ký tự.' }]) : file(),
  ),
]

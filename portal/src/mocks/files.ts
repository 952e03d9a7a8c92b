import { http, HttpResponse } from 'msw'
import type { FileView, RecordFiles } from '@/api/files'
import { persona } from './data/people'
import { problem } from './problem'

const COMMITMENTS = '/api/commitments/v1/:kind/:id/files'
const OFFICIAL_PAPERS = '/api/reporting/v1/submissions/:id/official-papers/:edition/files'
const SIGNED_FORMS = '/api/reporting/v1/submissions/:id/signed-forms/:round/files'
const MOST = 10

const kept = new Map<string, RecordFiles>()
const contents = new Map<string, Blob>()
const writes: Record<string, string> = { commitments: 'commitment:sign', norms: 'norm:record', 'signed-forms': 'submission:submit', 'official-papers': 'submission:number' }

type Params = Record<string, string | readonly string[] | undefined>

/** Files of a report are named by the report and its handing in, or by its edition. */
const kindOf = ({ kind, edition }: Params) => String(kind ?? (edition ? 'official-papers' : 'signed-forms'))

export const hasSignedForm = (report: string, round: number) => of({ id: report, round: String(round) }).items.length > 0

function of(params: Params): RecordFiles {
  const key = `${kindOf(params)}/${String(params.id)}/${String(params.round ?? params.edition ?? '')}`
  const files = kept.get(key) ?? { items: [], history: [], actions: [], version: 0 }
  kept.set(key, files)
  return files
}

function answer(params: Params) {
  const files = of(params)
  const may = persona().permissions.includes(writes[kindOf(params)] ?? '')
  const actions = may ? [...(files.items.length < MOST ? ['add'] : []), 'replacement', 'removal'].map((name) => ({ name, allowed: true })) : []
  return HttpResponse.json({ ...files, actions }, { headers: { ETag: `"${files.version}"` } })
}

/** What the first bytes say, as the service sees it. */
function typeOf(bytes: Uint8Array): FileView['type'] | undefined {
  const begins = (...signature: number[]) => signature.every((byte, index) => bytes[index] === byte)
  return begins(0xff, 0xd8, 0xff) ? 'jpeg' : begins(0x89, 0x50, 0x4e, 0x47) ? 'png' : begins(0x25, 0x50, 0x44, 0x46) ? 'pdf' : undefined
}

async function take(request: Request, params: Params, instead?: string) {
  const bytes = new Uint8Array(await request.arrayBuffer())
  const type = typeOf(bytes)
  if (!type) return problem(422, 'file_refused', 'Chỉ nhận ảnh JPEG, PNG hoặc tệp PDF. Hãy lưu lại dưới một trong các dạng này rồi tải lên.')
  const files = of(params)
  const id = crypto.randomUUID()
  const file: FileView = { id, name: new URL(request.url).searchParams.get('fileName') ?? 'tep', type, size: bytes.length, keptAt: new Date().toISOString(), keptBy: persona().name }
  contents.set(id, new Blob([bytes], { type: type === 'pdf' ? 'application/pdf' : `image/${type}` }))
  files.items = instead ? files.items.map((each) => (each.id === instead ? file : each)) : [...files.items, file]
  step(files, instead ? 'file_replaced' : 'file_added')
  return answer(params)
}

function step(files: RecordFiles, act: string, reason?: string) {
  files.history = [...files.history, { at: new Date().toISOString(), act, by: persona().name, ...(reason ? { reason } : {}) }]
  files.version += 1
}

const handlersAt = (base: string) => [
  http.get(base, ({ params }) => answer(params)),
  http.post(base, ({ request, params }) => take(request, params)),
  http.post(`${base}/:file/replacement`, ({ request, params }) => take(request, params, String(params.file))),
  http.post(`${base}/:file/removal`, async ({ request, params }) => {
    const { reason } = (await request.json()) as { reason: string }
    const files = of(params)
    files.items = files.items.filter((each) => each.id !== params.file)
    contents.delete(String(params.file))
    step(files, 'file_removed', reason)
    return answer(params)
  }),
  http.get(`${base}/:file/content`, async ({ params }) => {
    const content = contents.get(String(params.file))
    const name = of(params).items.find((each) => each.id === params.file)?.name ?? 'tep'
    if (!content) return problem(404, 'not_found', '')
    return new HttpResponse(await content.arrayBuffer(), { headers: { 'Content-Type': content.type, 'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}` } })
  }),
]

/** Files of records: kept until the page is loaded again, told by their first bytes. */
export const fileHandlers = [...handlersAt(COMMITMENTS), ...handlersAt(SIGNED_FORMS), ...handlersAt(OFFICIAL_PAPERS)]

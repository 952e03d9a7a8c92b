import { http, HttpResponse } from 'msw'
import type { EnterTemplate, TemplateView } from '@/api/templates'
import type { Action } from '@/api/views'
import { persona } from './data/people'
import { problem } from './problem'

const BASE = '/api/commitments/v1/templates'
const TODAY = '2024-11-20'
const may = (permission: string) => persona().permissions.includes(permission)

type Kept = Omit<TemplateView, 'actions' | 'status'> & { enteredBy: string; reviewed: boolean }

const shared = {
  opening: 'Căn cứ các quy định của pháp luật, tôi xin cam kết thực hiện những nội dung sau:',
  clausesEndedByLaw: 0,
  closing: 'Tôi chịu trách nhiệm trước pháp luật về việc thực hiện cam kết này. Bản cam kết được lập thành 02 bản, mỗi bên giữ 01 bản.',
  signaturePlaces: { signer: 'NGƯỜI CAM KẾT', counterparty: 'ĐẠI DIỆN BÊN NHẬN CAM KẾT' },
  legalBasis: [
    { number: '11/CT-UBND', issuedOn: '2012-08-31', issuer: 'UBND tỉnh Bắc Giang', title: 'Chỉ thị về tăng cường kiểm soát tình trạng mất cân bằng giới tính khi sinh trên địa bàn tỉnh' },
    { number: '4423/KH-UBND', issuedOn: '2020-10-05', issuer: 'UBND tỉnh Bắc Giang', title: 'Kế hoạch kiểm soát mất cân bằng giới tính khi sinh giai đoạn 2021-2030' },
  ],
  version: 1,
}

const kept: Kept[] = [
  {
    ...shared, id: 't-3', subjectKind: 'facility', number: 1, title: 'Bản cam kết của cơ sở y tế (trình diễn)', validFrom: '2024-12-01', enteredBy: 'bg.chicuc.chuyenvien', reviewed: false,
    clauses: [{ kind: 'no_assist_sex_selection', wording: 'Không thực hiện, không quảng cáo dịch vụ lựa chọn giới tính thai nhi dưới mọi hình thức.' }],
    history: [{ at: '2024-11-18T03:00:00Z', act: 'entered', by: 'Nguyễn Xuân Nga' }],
  },
  {
    ...shared, id: 't-2', subjectKind: 'provider', number: 2, title: 'Bản cam kết của người cung cấp dịch vụ (trình diễn)', validFrom: '2024-01-01', enteredBy: 'bg.chicuc.chuyenvien', reviewed: true,
    clauses: [
      { kind: 'no_assist_sex_selection', wording: 'Không chẩn đoán, thông báo, tiết lộ giới tính thai nhi; không thực hiện và không hỗ trợ lựa chọn giới tính thai nhi dưới mọi hình thức.' },
      { kind: 'join_communication', wording: 'Tham gia tuyên truyền về hệ lụy của mất cân bằng giới tính khi sinh.' },
    ],
    history: [{ at: '2023-12-20T03:00:00Z', act: 'entered', by: 'Nguyễn Xuân Nga' }, { at: '2023-12-22T03:00:00Z', act: 'reviewed', by: 'Lê Thị Ánh' }],
  },
  {
    ...shared, id: 't-1', subjectKind: 'provider', number: 1, title: 'Bản cam kết (bản cũ, trình diễn)', validFrom: '2021-01-01', endsFrom: '2024-01-01', endReason: 'replaced', enteredBy: 'bg.chicuc.chuyenvien', reviewed: true,
    clauses: [{ kind: 'no_assist_sex_selection', wording: 'Không hỗ trợ lựa chọn giới tính thai nhi.' }],
    history: [{ at: '2020-12-20T03:00:00Z', act: 'entered', by: 'Nguyễn Xuân Nga' }],
  },
]

function shown({ enteredBy, reviewed, ...view }: Kept): TemplateView {
  const ended = view.endsFrom !== undefined && view.endsFrom <= TODAY
  const status = ended ? 'withdrawn' : !reviewed ? 'drafted' : view.validFrom > TODAY ? 'reviewed' : 'in_force'
  const second = enteredBy !== persona().username
  const actions: Action[] = [
    ...(status === 'drafted' && may('template:review') ? [second ? { name: 'review', allowed: true } : { name: 'review', allowed: false, reason: 'Người kiểm tra mẫu cam kết phải khác người đã nhập.' }] : []),
    ...(status !== 'withdrawn' && may('template:withdraw') ? [{ name: 'withdrawal', allowed: true }] : []),
  ]
  return { ...view, status, actions }
}

const answer = (template: Kept, status = 200) => HttpResponse.json(shown(template), { status, headers: { ETag: `"${template.version}"` } })

function change(id: unknown, act: string, reason: string | undefined, next: (template: Kept) => void) {
  const template = kept.find((each) => each.id === id)
  if (!template) return problem(404, 'not_found', '')
  next(template)
  template.version += 1
  template.history?.push({ at: new Date().toISOString(), act, by: persona().name, ...(reason ? { reason } : {}) })
  return answer(template)
}

/** Forms of commitments: entered, held against a few of the words that none may hold, reviewed by another person, withdrawn. */
export const templateHandlers = [
  http.get(BASE, ({ request }) => {
    const kind = new URL(request.url).searchParams.get('subjectKind')
    return HttpResponse.json({ items: kept.filter((each) => !kind || each.subjectKind === kind).map(shown) })
  }),
  http.get(`${BASE}/applicable`, ({ request }) => {
    const query = new URL(request.url).searchParams
    const on = query.get('on') ?? TODAY
    const template = kept.filter((each) => each.reviewed && each.subjectKind === query.get('subjectKind') && each.validFrom <= on && !(each.endsFrom && each.endsFrom <= on))[0]
    return HttpResponse.json({ on, configured: template !== undefined, ...(template ? { template: shown(template) } : {}) })
  }),
  http.get(`${BASE}/:id`, ({ params }) => {
    const template = kept.find((each) => each.id === params.id)
    return template ? answer(template) : problem(404, 'not_found', '')
  }),
  http.post(BASE, async ({ request }) => {
    const body = (await request.json()) as EnterTemplate
    const bad = body.clauses.findIndex((clause) => /con thứ (ba|3)/i.test(clause.wording.normalize('NFC')))
    if (bad >= 0) {
      const detail = 'Câu chữ “con thứ 3” không được dùng trong mẫu cam kết: Pháp lệnh 07/2025/UBTVQH15 (hiệu lực 03/06/2025).'
      return problem(422, 'wording_forbidden', detail, [{ pointer: `/clauses/${bad}/wording`, detail }])
    }
    const { opening, closing, validTo, ...told } = body
    const template: Kept = {
      ...told, ...(opening ? { opening } : {}), ...(closing ? { closing } : {}), ...(validTo ? { validTo } : {}),
      id: `t-${kept.length + 1}`, number: kept.filter((each) => each.subjectKind === body.subjectKind).length + 1, clausesEndedByLaw: 0, version: 1, enteredBy: persona().username, reviewed: false,
      history: [{ at: new Date().toISOString(), act: 'entered', by: persona().name }],
    }
    kept.unshift(template)
    return answer(template, 201)
  }),
  http.post(`${BASE}/:id/review`, ({ params }) => change(params.id, 'reviewed', undefined, (template) => (template.reviewed = true))),
  http.post(`${BASE}/:id/withdrawal`, async ({ params, request }) => {
    const { reason, withdrawnFrom } = (await request.json()) as { reason: string; withdrawnFrom?: string }
    return change(params.id, 'withdrawn', reason, (template) => Object.assign(template, { endsFrom: withdrawnFrom ?? TODAY, endReason: 'taken_back' }))
  }),
]

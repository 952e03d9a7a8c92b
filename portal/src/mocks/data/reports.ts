import type { Due, PeriodView, Remark, ReportFigure, ReportPart, SubmissionView, TrackedSubmission } from '@/api/reporting'
import type { Action } from '@/api/views'
import { commune, communes, district, persona, province } from './people'

export const due: Due = { before: '2024-11-25', lastDay: '2024-11-24', lateFrom: '2024-11-25', daysLeft: 4, late: false, level: 'in_10', text: 'Hạn: trước ngày 25/11/2024 · còn 4 ngày · tính quá hạn từ 25/11/2024' }
export const period: PeriodView = { id: 'bg-2024', plan: 'bac-giang-2024', planTitle: 'Kế hoạch năm 2024', title: 'Báo cáo năm 2024', kind: 'year', from: '2024-01-01', to: '2024-12-31', cutOff: '2024-11-20', state: 'open', opensOn: '2024-10-26', due, actions: [] }
export const periods: PeriodView[] = [
  period,
  { ...period, id: 'bg-2025', planTitle: 'Kế hoạch năm 2025', title: 'Báo cáo năm 2025', from: '2025-01-01', to: '2025-12-31', cutOff: '2025-11-20', state: 'planned', opensOn: '2025-10-26', due: { late: false, level: 'later', text: 'Hạn: trước ngày 25/11/2025' } },
]

function automatic(key: string, name: string, unit: string, value: number, more: Partial<ReportFigure> = {}): ReportFigure {
  return { key, name, unit, decimals: 0, state: 'known', value, text: new Intl.NumberFormat('vi-VN').format(value), origin: 'automatic', editable: true, cutOff: '2024-11-19', readAt: '2024-11-20T01:12:00Z', ...more }
}

function absent(key: string, name: string, unit: string, editable: boolean): ReportFigure {
  return { key, name, unit, decimals: 0, state: 'not_supplied', text: 'Chưa được cung cấp', editable, cutOff: '2024-11-19', readAt: '2024-11-20T01:12:00Z' }
}

function parts(factor: number): ReportPart[] {
  return [
    {
      number: 'II.1', title: 'Truyền thông, giáo dục chuyển đổi hành vi', status: 'missing', statusText: 'Còn thiếu',
      figures: [absent('COM-10.sessions', 'Số cuộc truyền thông trực tiếp', 'cuộc', true), absent('COM-11.loudspeaker', 'Số lượt phát thanh trên loa truyền thanh', 'lượt', true), absent('COM-12.panels', 'Số pa nô, áp phích', 'sản phẩm', false)],
      narratives: [{ key: 'II.1.done', title: 'Kết quả nổi bật', text: '' }],
    },
    {
      number: 'II.4', title: 'Cam kết, quy chế, hương ước', status: 'done', statusText: 'Xong',
      figures: [
        automatic('COM-01.signed', 'Người cung cấp dịch vụ có cam kết còn hiệu lực', 'người', 34 * factor, { documents: 34 * factor, list: { name: 'commitments', allowed: true }, numerator: 34 * factor, denominator: 54 * factor, now: 36 * factor }),
        automatic('COM-01.registered', 'Người cung cấp dịch vụ trong danh mục', 'người', 54 * factor),
        automatic('COM-01.share', 'Tỷ lệ người cung cấp dịch vụ có cam kết', '%', 63, { decimals: 1, text: '63,0', editable: false, numerator: 34 * factor, denominator: 54 * factor, origin: 'recomputed' }),
        automatic('COM-05.signed', 'Hộ gia đình đang có cam kết', 'hộ', 130 * factor, { origin: 'overridden', automatic: 118 * factor, reason: 'Sổ của thôn Hạ cập nhật sau ngày chốt' }),
        automatic('COM-05.total', 'Tổng số hộ gia đình', 'hộ', 2118 * factor),
      ],
      narratives: [{ key: 'II.4.gaps', title: 'Tồn tại, nguyên nhân', text: 'Một số cơ sở tư nhân mới mở chưa ký cam kết.' }],
    },
    {
      number: 'II.6', title: 'Số trẻ sinh ra', status: 'done', statusText: 'Xong',
      figures: [automatic('BIR-01.births', 'Tổng số trẻ sinh ra sống', 'trẻ', 214 * factor, { origin: 'from_file', editable: false, source: 'Biểu DST (tỉnh)' })],
      narratives: [],
    },
    { number: 'III', title: 'Thanh tra, kiểm tra', status: 'not_supplied', statusText: 'Chưa được cung cấp', figures: [absent('INS-01.rounds', 'Số cuộc kiểm tra', 'cuộc', false)], narratives: [] },
  ]
}

const remark: Remark = { id: 'm-1', item: 'COM-05.signed', itemName: 'Hộ gia đình đang có cam kết', text: 'Số hộ có cam kết tăng nhiều so với năm trước, đề nghị kiểm tra lại.', oldText: '130', open: true, round: 1 }
const second: Remark = { id: 'm-2', item: 'II.4.gaps', itemName: 'Tồn tại, nguyên nhân', text: 'Nêu rõ số cơ sở chưa ký.', oldText: 'Một số cơ sở tư nhân mới mở chưa ký cam kết.', open: true, round: 1 }

function submission(id: string, more: Partial<SubmissionView>): SubmissionView {
  return {
    id, version: 3, period, unit: commune, organisation: 'o-tyt', name: 'Trạm Y tế xã Tân Mỹ', tier: 'commune', mode: 'directive', state: 'drafted', stateText: 'Đang lập', late: false, due,
    parts: parts(1), checks: { errors: [], warnings: [] }, remarks: [], changes: [], progress: { figures: 10, prefilled: 7, typed: 0, missing: 3 }, round: 0, edition: 1, earlierEditions: [], withdrawnRevisions: [], history: [], actions: [], ...more,
  }
}

const change = { code: 'change_large', item: 'COM-01.signed', text: 'Số người có cam kết tăng 62% so với năm trước (21 thành 34).' }

/** What the mock backend remembers until the page is loaded again. */
export const submissions = new Map<string, SubmissionView>([
  ['sub-07201', submission('sub-07201', { state: 'returned', stateText: 'Trả lại để chỉnh sửa', returnDue: '2024-12-12', remarks: [remark, second], checks: { errors: [], warnings: [change] }, parts: parts(1).map((part) => (part.number === 'II.4' ? { ...part, status: 'remarked', statusText: 'Có ý kiến' } : part)) })],
  ['sub-07201-2023', submission('sub-07201-2023', { state: 'accepted', stateText: 'Đã tiếp nhận', period: { ...period, id: 'bg-2023', title: 'Báo cáo năm 2023', planTitle: 'Kế hoạch năm 2023' }, signedPaper: { number: '15/BC-TYT', date: '2023-11-22', round: 0 } })],
  ['sub-draft', submission('sub-draft', { id: 'sub-draft', period: { ...period, id: 'bg-6m', title: 'Báo cáo 6 tháng đầu năm 2024' } })],
  ...communes.slice(1).map((unit, index): [string, SubmissionView] => [
    `sub-${unit.path.split('/')[2]}`,
    submission(`sub-${unit.path.split('/')[2]}`, {
      unit, organisation: `o-${unit.id}`, name: `Trạm Y tế ${unit.name}`,
      ...([
        { state: 'submitted', stateText: 'Đã nộp', submittedBy: { name: 'Ngô Thị Lan', on: '2024-11-18' } },
        { state: 'submitted', stateText: 'Đã nộp', submittedBy: { name: 'Vũ Văn Hải', on: '2024-11-19' }, checks: { errors: [], warnings: [{ ...change, explanation: 'Có thêm 2 phòng khám mới mở' }] }, remarks: [{ ...remark, answer: 'fixed', open: false, newText: '118' }], changes: [{ item: 'COM-05.signed', name: 'Hộ gia đình đang có cam kết', old: '130', new: '118' }] },
        { state: 'open', stateText: 'Chưa lập', version: 0 },
        { state: 'accepted', stateText: 'Đã tiếp nhận', submittedBy: { name: 'Đỗ Minh', on: '2024-11-15' } },
      ][index] as Partial<SubmissionView>),
    }),
  ]),
  ['sub-hpn', submission('sub-hpn', { unit: district, organisation: 'o-hpn', name: 'Hội Liên hiệp Phụ nữ thành phố', tier: 'organisation', mode: 'request', state: 'contributed', stateText: 'Đã gửi', due: { late: false, level: 'none', text: 'Đề nghị gửi trước 25/11/2024' } })],
  ['sub-213', submission('sub-213', { unit: district, organisation: 'o-ttyt', name: 'Trung tâm Y tế thành phố Bắc Giang', tier: 'district', parts: parts(4), progress: { figures: 10, prefilled: 8, typed: 0, missing: 2 } })],
  [
    'sub-province',
    submission('sub-province', {
      unit: province, organisation: 'o-syt', name: 'Sở Y tế tỉnh Bắc Giang', tier: 'province', state: 'consolidated', stateText: 'Đã tổng hợp', parts: parts(24),
      coverage: { owing: 26, accepted: 24, text: 'Tổng của 24/26 đơn vị, thiếu 1 đơn vị cấp dưới', missing: [{ code: '07204', name: 'xã Song Mai', state: 'not_submitted' }, { code: 'hpn', name: 'Trung tâm Y tế huyện Lục Ngạn', state: 'not_submitted' }], missingBelow: [{ unit: 'thành phố Bắc Giang', missing: [{ code: '07207', name: 'xã Tân Mỹ', state: 'not_submitted' }] }] },
      checks: { errors: [], warnings: [{ ...change, text: 'Số người có cam kết tăng 9% so với năm trước (745 thành 812).', explanation: 'Hoàn thành ký lại ở 3 huyện' }] },
      submittedBy: { name: 'Lê Thị Ánh', on: '2024-11-20' },
      document: { issuer: 'Sở Y tế', symbol: 'BC-SYT', place: 'Bắc Giang', addressees: ['UBND tỉnh Bắc Giang', 'Cục Dân số, Bộ Y tế'], signingMode: 'KT. GIÁM ĐỐC', signerTitle: 'PHÓ GIÁM ĐỐC' },
      history: [{ act: 'draft', at: '2024-11-18T02:00:00Z', by: 'Lê Thị Ánh' }, { act: 'consolidate', at: '2024-11-19T08:10:00Z', by: 'Lê Thị Ánh' }, { act: 'submit', at: '2024-11-20T03:30:00Z', by: 'Lê Thị Ánh' }],
    }),
  ],
])

/** What the visitor may do now; the server decides this for real. */
export function actionsOf(view: SubmissionView): Action[] {
  const may = (permission: string) => persona().permissions.includes(permission)
  const own = view.unit.id === persona().unit.id
  const writing = ['drafted', 'returned'].includes(view.state)
  const at = (name: string, allowed: boolean, reason?: string): Action => ({ name, allowed, ...(reason && !allowed ? { reason } : {}) })
  return [
    at('draft', own && ['open', 'not_submitted'].includes(view.state) && may('submission:draft')),
    at('edit', own && writing && may('submission:draft')),
    at('explain', view.checks.warnings.length > 0 && may('submission:draft') && (own ? writing || view.state === 'consolidated' : ['submitted', 'accepted'].includes(view.state))),
    at('submit', own && writing && may('submission:submit')),
    at('accept', !own && view.mode === 'directive' && view.state === 'submitted' && may('submission:accept')),
    at('thank', view.mode === 'request' && view.state === 'contributed' && may('submission:accept')),
    at('return', own ? view.state === 'consolidated' && may('submission:approve') : view.state === 'submitted' && may('submission:return')),
    at('consolidate', own && view.tier !== 'commune' && writing && may('submission:consolidate')),
    at('approve', own && view.state === 'consolidated' && may('submission:approve') && view.submittedBy?.name !== persona().name, view.submittedBy?.name === persona().name ? 'Người nộp không phê duyệt báo cáo của mình.' : undefined),
    at('number', own && view.state === 'approved' && !view.document?.number && may('submission:number')),
    at('send', own && view.state === 'approved' && view.document?.number !== undefined && may('submission:number')),
    at('revise', own && view.tier === 'province' && ['sent', 'revised'].includes(view.state) && may('submission:revise')),
    at('withdraw_revision', own && view.tier === 'province' && view.edition > 1 && !['sent', 'revised'].includes(view.state) && may('submission:revise')),
    at('download', view.state !== 'open'),
  ]
}

export function tracked(view: SubmissionView): TrackedSubmission & { period: string; periodTitle: string } {
  return {
    submission: view.id, ...(view.state === 'open' ? {} : { version: view.version }), unit: view.unit, ...(view.organisation ? { organisation: { id: view.organisation, name: view.name } } : {}), tier: view.tier, mode: view.mode, state: view.state, stateText: view.stateText,
    late: view.late, due: view.due, warnings: view.checks.warnings.length, overrides: view.parts.flatMap((part) => part.figures).filter((figure) => figure.origin === 'overridden').length,
    openRemarks: view.remarks.filter((each) => each.open && !each.answer).length, ...(view.submittedBy?.on ? { submittedOn: view.submittedBy.on } : {}), actions: actionsOf(view), period: view.period.id, periodTitle: view.period.title,
  }
}

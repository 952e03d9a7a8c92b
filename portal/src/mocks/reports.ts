import { http, HttpResponse } from 'msw'
import type { EditionView, PeriodView, Purpose, ReportFigure, SubmissionView, Tracking } from '@/api/reporting'
import { label } from '@/lib/labels'
import { persona } from './data/people'
import { actionsOf, due, period, periods, submissions, tracked } from './data/reports'
import { hasSignedForm } from './files'
import { problem } from './problem'

const BASE = '/api/reporting/v1'

function answer(view: SubmissionView) {
  return HttpResponse.json({ ...view, actions: actionsOf(view) }, { headers: { ETag: `"${view.version}"` } })
}

function move(view: SubmissionView, state: string, more: Partial<SubmissionView> = {}): SubmissionView {
  return { ...view, state, stateText: label(view.mode === 'request' ? 'partnerSubmissionStatus' : 'submissionStatus', state, 'vi'), ...more }
}

/** A change on the version the visitor saw: 428 without one, 412 when somebody was faster. */
function change<Body>(act: string, method: 'post' | 'put', apply: (view: SubmissionView, body: Body) => SubmissionView | Response) {
  return http[method](`${BASE}/submissions/:id/${act}`, async ({ params, request }) => {
    const view = submissions.get(String(params.id))
    if (!view) return problem(404, 'not_found', 'Không tìm thấy.')
    const match = request.headers.get('If-Match')
    if (!match) return problem(428, 'version_missing', 'Thiếu phiên bản.')
    if (match !== `"${view.version}"`) return problem(412, 'stale_version', 'Có người vừa sửa lúc 10:12. So sánh rồi lưu lại.')
    const next = apply(view, (await request.json()) as Body)
    if (next instanceof Response) return next
    const changed = { ...next, version: view.version + 1 }
    submissions.set(view.id, changed)
    return answer(changed)
  })
}

interface Entries {
  figures: { key: string; value?: number; source?: string; reason?: string; clear?: boolean }[]
  narratives: { key: string; text: string }[]
}

function entered(figure: ReportFigure, entry: Entries['figures'][number]): ReportFigure {
  const automatic = figure.origin === 'overridden' ? figure.automatic : figure.origin === 'typed' ? undefined : figure.value
  const show = (value: number) => new Intl.NumberFormat('vi-VN').format(value)
  const plain: ReportFigure = { ...figure }
  for (const own of ['automatic', 'reason', 'source', 'value', 'origin'] as const) delete plain[own]
  if (entry.value === undefined) {
    return automatic === undefined ? { ...plain, state: 'not_supplied', text: 'Chưa được cung cấp' } : { ...plain, state: 'known', value: automatic, text: show(automatic), origin: 'automatic' }
  }
  const base = { ...plain, state: 'known' as const, value: entry.value, text: show(entry.value) }
  return automatic === undefined ? { ...base, origin: 'typed', source: entry.source ?? '' } : { ...base, origin: 'overridden', automatic, reason: entry.reason ?? '' }
}

function tracking(): Tracking {
  const unit = persona().unit
  const rows = [...submissions.values()].filter((view) => view.period.id === period.id && view.unit.path.startsWith(unit.path) && (view.unit.id !== unit.id || view.mode === 'request')).map(tracked)
  const directive = rows.filter((row) => row.mode === 'directive')
  const inState = (...states: string[]) => directive.filter((row) => states.includes(row.state)).length
  const own = submissions.get(unit.level === 'district' ? 'sub-213' : 'sub-province')
  return {
    period, unit, due,
    counts: { owing: directive.length, notSubmitted: inState('open', 'drafted', 'not_submitted'), submitted: inState('submitted'), withWarnings: directive.filter((row) => row.state === 'submitted' && row.warnings > 0).length, returned: inState('returned'), accepted: inState('accepted'), late: 0 },
    directive, request: rows.filter((row) => row.mode === 'request'),
    reminder: { text: 'Kính đề nghị phường Trần Nguyên Hãn nộp báo cáo năm 2024 trước ngày 25/11/2024.', units: inState('open', 'drafted') },
    ...(own ? { own: { submission: own.id, state: own.state, version: own.version } } : {}),
    actions: [{ name: 'accept_clean', allowed: true }, { name: 'consolidate', allowed: true }],
  }
}

const firstEdition: EditionView = {
  edition: 1, name: 'Bản đầu', number: '215/BC-SYT', subject: 'Kết quả năm 2024', dataLine: 'Số liệu tính đến ngày 24/11/2024; sơ bộ.', coverage: 'Tổng của 24/26 đơn vị', takenAt: '2024-12-04T02:00:00Z',
  parts: [{ number: 'II.1', title: 'Kết quả thực hiện mục tiêu, chỉ tiêu', texts: [], figures: [{ key: 'SRB-01.births', name: 'Tổng số trẻ sinh ra sống', unit: 'trẻ', text: '18.240' }] }],
  nextName: 'Bản điều chỉnh lần 1',
  changes: [{ place: 'II.1. Kết quả thực hiện mục tiêu, chỉ tiêu', name: 'Tổng số trẻ sinh ra sống', before: '18.240', after: '18.655' }],
}

export const reportHandlers = [
  http.get(`${BASE}/periods`, () => HttpResponse.json({ items: periods })),
  http.post(`${BASE}/periods`, async ({ request }) => {
    const asked = (await request.json()) as Pick<PeriodView, 'plan' | 'title' | 'from' | 'to'> & { due: string }
    const made: PeriodView = { ...period, ...asked, id: `ad-hoc-${periods.length}`, kind: 'ad_hoc', cutOff: asked.to, due: { ...due, before: asked.due } }
    periods.push(made)
    return HttpResponse.json(made, { status: 201 })
  }),
  http.get(`${BASE}/periods/:id/tracking`, () => HttpResponse.json(tracking())),
  http.post(`${BASE}/periods/:id/acceptance`, () => {
    const rows = tracking().directive.filter((row) => row.state === 'submitted')
    const clean = rows.filter((row) => row.warnings === 0)
    for (const row of clean) {
      const view = submissions.get(row.submission)
      if (view) submissions.set(view.id, { ...move(view, 'accepted'), version: view.version + 1 })
    }
    return HttpResponse.json({ accepted: clean.map((row) => row.submission), left: rows.filter((row) => row.warnings > 0).map((row) => ({ submission: row.submission, reason: '1 cảnh báo cần xem.' })) })
  }),
  http.get(`${BASE}/submissions`, ({ request }) => {
    const mine = new URL(request.url).searchParams.has('mine')
    return HttpResponse.json({ items: [...submissions.values()].filter((view) => !mine || (view.unit.id === persona().unit.id && view.mode === 'directive')).map(tracked) })
  }),
  http.get(`${BASE}/submissions/:id`, ({ params }) => {
    const view = submissions.get(String(params.id))
    return view ? answer(view) : problem(404, 'not_found', 'Không tìm thấy.')
  }),
  http.get(`${BASE}/submissions/:id/consolidation`, () => {
    const rows = tracking().directive
    const columns = [
      { key: 'COM-01.signed', name: 'Người có cam kết', unit: 'người' }, { key: 'COM-01.registered', name: 'Người trong danh mục', unit: 'người' }, { key: 'COM-01.share', name: 'Tỷ lệ có cam kết', unit: '%' },
      { key: 'COM-05.signed', name: 'Hộ có cam kết', unit: 'hộ' }, { key: 'COM-05.total', name: 'Tổng số hộ', unit: 'hộ' }, { key: 'COM-20.villages', name: 'Thôn có hương ước bổ sung', unit: 'thôn' },
    ]
    const cells = (texts: string[], origin = 'automatic') => texts.map((text, index) => ({ text, state: 'known', origin: index === 2 ? 'recomputed' : index === 3 && origin === 'automatic' ? 'overridden' : index === 5 && origin === 'summed' ? 'distinct' : origin }))
    return HttpResponse.json({
      text: 'Tổng của 1/5 đơn vị', columns,
      rows: rows.map((row) => ({ submission: row.submission, unit: row.unit, name: row.organisation?.name ?? row.unit.name, mode: row.mode, state: row.state, stateText: row.stateText, included: row.state === 'accepted', cells: row.state === 'open' ? columns.map(() => ({ text: '–' })) : cells(['34', '54', '63,0', '130', '2.118', '12']) })),
      own: cells(['–', '–', '–', '–', '–', '–'], 'own'), total: cells(['34', '54', '63,0', '130', '2.118', '12'], 'summed'),
    })
  }),
  change('draft', 'post', (view) => move(view, 'drafted')),
  change<Entries>('entries', 'put', (view, { figures, narratives }) => {
    const known = figures.findIndex((entry) => entry.key === 'COM-05.signed' && (entry.value ?? 0) > 2118)
    if (known >= 0) return problem(422, 'invalid_entries', 'Có số liệu chưa đúng.', [{ pointer: `/figures/${known}/value`, detail: `Số hộ đang có cam kết (${figures[known]?.value}) lớn hơn tổng số hộ (2.118).` }])
    const parts = view.parts.map((part) => ({
      ...part,
      figures: part.figures.map((figure) => {
        const entry = figures.find((each) => each.key === figure.key)
        return entry ? entered(figure, entry) : figure
      }),
      narratives: part.narratives.map((each) => narratives.find((entry) => entry.key === each.key) ? { ...each, text: narratives.find((entry) => entry.key === each.key)?.text ?? '' } : each),
    }))
    const all = parts.flatMap((part) => part.figures)
    return { ...view, parts, progress: { ...view.progress, typed: all.filter((figure) => figure.origin === 'typed').length, missing: all.filter((figure) => figure.state === 'not_supplied').length } }
  }),
  change<{ keys: string[] }>('refresh', 'post', (view, { keys }) => ({
    ...view,
    parts: view.parts.map((part) => ({ ...part, figures: part.figures.map((figure) => {
      if (figure.now === undefined || (keys.length > 0 && !keys.includes(figure.key))) return figure
      const { now, ...rest } = figure
      return { ...rest, value: now, text: String(now) }
    }) })),
  })),
  change<{ answers: { remark: string; kind: 'fixed' | 'kept'; explanation?: string }[] }>('answers', 'post', (view, { answers }) => ({
    ...view,
    remarks: view.remarks.map((remark) => {
      const given = answers.find((each) => each.remark === remark.id)
      return given ? { ...remark, answer: given.kind, ...(given.explanation ? { explanation: given.explanation } : {}) } : remark
    }),
  })),
  change<{ explanations: { code: string; item: string; reason: string }[] }>('explanations', 'post', (view, { explanations }) => ({
    ...view,
    checks: {
      ...view.checks,
      warnings: view.checks.warnings.map((check) => {
        const given = explanations.find((each) => each.code === check.code && each.item === check.item)
        return given ? { ...check, explanation: given.reason, explainedBy: persona().name } : check
      }),
    },
  })),
  change<{ signedPaper?: { number: string; date: string } }>('submission', 'post', (view, { signedPaper }) =>
    signedPaper && !hasSignedForm(view.id, view.round)
      ? problem(422, 'signed_scan_required', 'Cán bộ nộp báo cáo phải tải lên bản quét hoặc ảnh chụp văn bản mà thủ trưởng đã ký cho lần nộp này.')
      : move(view, 'submitted', { submittedBy: { name: persona().name, on: '2024-11-20' }, ...(signedPaper ? { signedPaper: { ...signedPaper, round: view.round } } : {}) })),
  change<{ remarks: { item: string; text: string }[] }>('return', 'post', (view, { remarks }) => move(view, 'returned', { round: view.round + 1, remarks: remarks.map((each, index) => ({ id: `r-${index}`, item: each.item, itemName: each.item, text: each.text, open: true, round: 2 })) })),
  change('acceptance', 'post', (view) => move(view, 'accepted')),
  change('thanks', 'post', (view) => move(view, 'thanked')),
  change('consolidation', 'post', (view) => move(view, 'consolidated', { coverage: { owing: 5, accepted: 3, text: 'Tổng của 3/5 đơn vị', missing: [{ code: '07210', name: 'phường Trần Nguyên Hãn', state: 'not_submitted' }] } })),
  change('approval', 'post', (view) => move(view, 'approved', { approvedBy: { name: persona().name, at: '2024-11-20T08:00:00Z' } })),
  change<SubmissionView['document']>('number', 'post', (view, paper) => ({ ...view, document: { ...view.document, ...paper } })),
  change<{ recipients: { name: string; purpose: Purpose }[] }>('dispatch', 'post', (view, { recipients }) =>
    move(view, view.edition === 1 ? 'sent' : 'revised', { document: { ...view.document, recipients: recipients.map((each) => ({ ...each, text: `${each.name} (${each.purpose === 'report' ? 'b/c' : each.purpose})` })) } })),
  change<{ reason: string }>('revision', 'post', (view, { reason }) =>
    move(view, 'drafted', {
      edition: view.edition + 1,
      revision: { reason, by: persona().name, on: '2025-01-20' },
      earlierEditions: [...view.earlierEditions, { edition: view.edition, name: 'Bản đầu', number: `${view.document?.number}/${view.document?.symbol}`, sentOn: '2024-12-05', approvedBy: 'Nguyễn Văn Sơn', recipients: view.document?.recipients ?? [] }],
      document: { symbol: 'BC-SYT', place: 'Bắc Giang' },
    })),
  change<{ reason: string }>('revision/withdrawal', 'post', (view, { reason }) => {
    const last = view.earlierEditions.at(-1)
    const { revision, ...before } = view
    if (!last || !revision) return problem(409, 'submission_state', 'Báo cáo đang ở bước khác.')
    return move(before, last.edition === 1 ? 'sent' : 'revised', {
      edition: last.edition,
      earlierEditions: view.earlierEditions.slice(0, -1),
      withdrawnRevisions: [...view.withdrawnRevisions, { revision, reason, by: persona().name, on: '2025-01-21' }],
      document: { symbol: 'BC-SYT', number: last.number?.split('/')[0] ?? '' },
    })
  }),
  http.get(`${BASE}/submissions/:id/editions/:edition`, () => HttpResponse.json(firstEdition)),
  http.get(`${BASE}/submissions/:id/document`, () => new HttpResponse('docx', { headers: { 'Content-Disposition': 'attachment; filename="bao-cao.docx"' } })),
  http.get(`${BASE}/submissions/:id/workbook`, () => new HttpResponse('xlsx', { headers: { 'Content-Disposition': 'attachment; filename="phu-luc.xlsx"' } })),
  http.get(`${BASE}/submissions/:id/dataset`, () => new HttpResponse('zip', { headers: { 'Content-Disposition': 'attachment; filename="so-lieu.zip"' } })),
]

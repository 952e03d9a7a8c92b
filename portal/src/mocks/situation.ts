import { http, HttpResponse } from 'msw'
import type { BirthImport, BirthRow, CoverageCell, PublishedRatio, RatioRow } from '@/api/reporting'
import { communes, persona } from './data/people'
import { problem } from './problem'

const BASE = '/api/reporting/v1'

function share(signed: number, total: number): CoverageCell {
  const value = (100 * signed) / total
  return { state: 'known', signed, total, share: value, gap: total - signed, text: `${new Intl.NumberFormat('vi-VN', { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value)}%` }
}

const absent: CoverageCell = { state: 'not_supplied', text: 'Chưa được cung cấp' }

const ratios: Record<number, [boys: number, girls: number, lower: number, upper: number]> = {
  2020: [9800, 8480, 112.3, 118.9], 2021: [9700, 8470, 111.3, 117.9], 2022: [9560, 8440, 110.0, 116.6], 2023: [9400, 8370, 109.1, 115.7], 2024: [8010, 7230, 107.3, 114.4],
}

function ratioOf(year: number): RatioRow[] {
  const counts = ratios[year]
  if (!counts) return []
  const [boys, girls, lower, upper] = counts
  if (persona().unit.level !== 'province') {
    return [{ source: 'dst', sourceName: 'Biểu DST (tỉnh)', from: `${year}-01-01`, to: `${year}-10-31`, status: 'provisional', statusText: 'Sơ bộ', boys: 112, girls: 102, births: 214, state: 'too_few', text: 'Chưa đủ cơ sở thống kê: 214 trẻ trong năm, cần ít nhất 500.', targets: [] }]
  }
  const show = (value: number) => new Intl.NumberFormat('vi-VN', { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value)
  const row = (source: string, sourceName: string, scale: number, status: string, statusText: string): RatioRow => {
    const births = Math.round((boys + girls) * scale)
    const value = (100 * boys) / girls
    const wide = 1 / Math.sqrt(scale)
    const interval = { lower: value - (value - lower) * wide, upper: value + (upper - value) * wide }
    return {
      source, sourceName, from: `${year}-01-01`, to: year === 2024 ? '2024-10-31' : `${year}-12-31`, status, statusText, boys: Math.round(boys * scale), girls: Math.round(girls * scale), births, state: 'known', value, interval,
      text: `${show(value)} (khoảng tin cậy 95%: ${show(interval.lower)} đến ${show(interval.upper)}; ${new Intl.NumberFormat('vi-VN').format(births)} trẻ)`,
      targets: [{ plan: 'bac-giang-2024', text: 'không quá 111,5', limit: 111.5, result: 'not_decidable', resultText: 'Chưa đủ cơ sở thống kê', formal: value > 111.5 ? 'So sánh hình thức theo kế hoạch: cao hơn 111,5' : 'So sánh hình thức theo kế hoạch: không cao hơn 111,5' }],
    }
  }
  const dst = row('dst', 'Biểu DST (tỉnh)', 1, year === 2024 ? 'provisional' : 'official', year === 2024 ? 'Sơ bộ' : 'Chính thức')
  return year >= 2022 ? [dst, row('survey', 'Điều tra mẫu biến động dân số', 0.12, 'estimate', 'Ước')] : [dst]
}

const unverified = { status: 'unverified', statusText: 'Chưa xác nhận' } as const
const published: PublishedRatio[] = [
  { level: 'country', area: 'VN', name: 'Việt Nam', fromYear: 2019, toYear: 2019, residence: 'urban', ratio: 110.8, agrees: true, basis: 'census/annual population survey', source: 'GSO, Results of the 2019 Population and Housing Census, Table 5.6', url: 'https://www.gso.gov.vn/', ...unverified },
  { level: 'country', area: 'VN', name: 'Việt Nam', fromYear: 2024, toYear: 2024, residence: 'total', ratio: 110.7, agrees: true, basis: 'civil registration', source: 'GSO, National report on civil registration and vital statistics 2021-2024', url: 'https://doisongphapluat.com.vn/', ...unverified },
  { level: 'province', area: '24', name: 'Bắc Giang', fromYear: 2021, toYear: 2025, residence: 'total', low: 112, agrees: true, basis: 'Ministry of Health band for the 2021-2025 plan', source: 'Ministry of Health decision, reported by Báo Tuyên Quang', url: 'https://baotuyenquang.com.vn/', note: 'band, not a measurement of a year', ...unverified },
]

const imports: BirthImport[] = [{ id: 'i-1', fileName: 'dst-10-thang-2024.csv', importedAt: '2024-11-12T03:20:00Z', rows: 209, added: 209, unchanged: 0 }]

export const situationHandlers = [
  http.get(`${BASE}/indicators`, () =>
    HttpResponse.json({ items: [{ code: 'COM-01', name: 'Người cung cấp dịch vụ có cam kết còn hiệu lực trên số người trong danh mục', part: 'II.4', source: 'commitments', supplied: true, aggregation: 'ratio_of_sums', figures: [{ key: 'COM-01.signed', name: 'Số người', decimals: 0, ratio: false }] }] })),
  http.get(`${BASE}/coverage`, ({ request }) => {
    const query = new URL(request.url).searchParams
    const on = query.get('on') ?? '2024-11-20'
    const boundariesOf = query.get('boundaries') === 'now' ? '2024-11-20' : on
    const row = (unit: (typeof communes)[number], index: number) => ({ unit, providers: share(34 + index * 3, 54 + index), facilities: share(9 + index, 10 + index * 2), households: index === 3 ? absent : share(1880 + index * 20, 2118 + index * 25) })
    const children = persona().unit.level === 'commune' ? [] : communes.map(row)
    return HttpResponse.json({ unit: persona().unit, on, boundariesOf, latestEvent: '2024-11-20T03:12:00Z', readAt: new Date().toISOString(), asOf: 'số liệu đến 10:12 ngày 20/11/2024, lấy lúc 10:14 ngày 20/11/2024', total: { unit: persona().unit, providers: share(812, 857), facilities: share(143, 150), households: share(390000, 452118) }, children })
  }),
  http.get(`${BASE}/births`, ({ request }) => {
    const unit = persona().unit
    const base: BirthRow = { unit, from: '2024-01-01', to: '2024-10-31', source: 'dst', sourceName: 'Biểu DST (tỉnh)', status: 'provisional', statusText: 'Sơ bộ', revision: 1, boys: 8010, girls: 7230, births: 15240, communes: 207, of: 209 }
    if (new URL(request.url).searchParams.get('breakdown')) return HttpResponse.json({ items: communes.map((each, index) => ({ ...base, unit: each, boys: 110 + index, girls: 104 - index, births: 214, communes: undefined, of: undefined })) })
    return HttpResponse.json({ items: [base, { ...base, source: 'civil_registration', sourceName: 'Đăng ký khai sinh', boys: 7900, girls: 7190, births: 15090, communes: 209 }] })
  }),
  http.get(`${BASE}/births/ratio`, ({ request }) => {
    const year = Number(new URL(request.url).searchParams.get('year'))
    const notes = year === 2024 && persona().unit.level === 'province' ? ['Giảm 1,5 điểm so với năm trước; chưa đủ cơ sở thống kê để nói tăng hay giảm.'] : []
    return HttpResponse.json({ unit: persona().unit, year, boundariesOf: `${year}-12-31`, converted: false, minimum: 500, sources: ratioOf(year), breaks: year === 2025 ? ['2025-07-01'] : [], notes })
  }),
  http.get(`${BASE}/births/reference`, () => HttpResponse.json({ items: published })),
  http.get(`${BASE}/birth-imports`, () => HttpResponse.json({ items: imports })),
  http.post(`${BASE}/birth-imports`, async ({ request }) => {
    const query = new URL(request.url).searchParams
    const lines = (await request.text()).split(/\r?\n/).filter(Boolean)
    const faults = lines.flatMap((line, index) => (index > 0 && !/^\d+$/.test(line.split(',')[3] ?? '') ? [{ pointer: `/rows/${index + 1}/boys`, detail: `Dòng ${index + 1}, cột boys: “${line.split(',')[3] ?? ''}” chưa đúng số nguyên.` }] : []))
    if (faults.length > 0) return problem(422, 'birth_file_rejected', 'Tệp có lỗi, chưa dòng nào được nhập.', faults)
    const result = { id: crypto.randomUUID(), fileName: query.get('fileName') ?? '', importedAt: new Date().toISOString(), rows: lines.length - 1, added: lines.length - 1, unchanged: 0, dryRun: query.get('dryRun') === 'true' }
    if (!result.dryRun) imports.unshift(result)
    return HttpResponse.json(result, { status: 201 })
  }),
]

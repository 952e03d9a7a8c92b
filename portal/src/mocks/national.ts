import { http, HttpResponse } from 'msw'
import { nationalPaths, type NationalTotals, type ReceivedRow } from '@/api/national'
import { hidden, known, report } from './outgoing'
import { problem } from './problem'

const received: ReceivedRow[] = [
  { id: 'nat-2', provinceCode: '24', province: 'Tỉnh Bắc Giang', plan: 'Kế hoạch năm 2023', title: report.title, from: report.from, to: report.to, edition: 2, sentOn: '2024-01-15' },
  { id: 'nat-1', provinceCode: '24', province: 'Tỉnh Bắc Giang', plan: 'Kế hoạch năm 2023', title: report.title, from: report.from, to: report.to, edition: 1, sentOn: '2023-12-12' },
]

const totals: NationalTotals = {
  year: 2023,
  years: [2023, 2022],
  provinces: [
    { code: '04', name: 'Tỉnh Cao Bằng', from: '2023-01-01', to: '2023-12-31', dataLine: 'Số liệu tính đến ngày 14/12/2023; sơ bộ.' },
    { code: '24', name: 'Tỉnh Bắc Giang', from: '2023-01-01', to: '2023-12-31', dataLine: report.dataLine },
  ],
  figures: [
    { key: 'SRB-01.births', name: 'Tổng số trẻ sinh ra sống', unit: 'trẻ', total: known(25170, '25.170'), byProvince: [known(7400, '7.400'), known(17770, '17.770')], supplied: 2, hidden: 0 },
    { key: 'INS-05.cases', name: 'Vụ việc đã xử lý', unit: 'vụ', total: hidden, byProvince: [hidden, known(12)], supplied: 1, hidden: 1 },
    { key: 'COM-05.signed', name: 'Hộ đã ký cam kết', unit: 'hộ', total: known(812), byProvince: [{ state: 'not_supplied', text: 'Chưa được cung cấp' }, known(812)], supplied: 1, hidden: 0 },
  ],
}

export const nationalHandlers = [
  http.get(nationalPaths.reports, () => HttpResponse.json({ items: received })),
  http.get(nationalPaths.report(':id'), ({ params }) =>
    received.some((row) => row.id === params.id) ? HttpResponse.json({ ...report, id: params.id }) : problem(404, 'not_found', 'Không tìm thấy.'),
  ),
  http.get(nationalPaths.totals, ({ request }) => {
    const year = Number(new URL(request.url).searchParams.get('year') ?? totals.year)
    return HttpResponse.json(year === totals.year ? totals : { ...totals, year, provinces: [], figures: [] })
  }),
]

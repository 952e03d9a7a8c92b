import { http, HttpResponse } from 'msw'
import { outgoingPaths, type OutgoingReport, type OutgoingValue } from '@/api/outgoing'
import { problem } from './problem'

export const known = (value: number, text = String(value)): OutgoingValue => ({ state: 'known', value, text })
export const hidden: OutgoingValue = { state: 'suppressed', text: 'Đã che (số nhỏ)' }

export const report: OutgoingReport = {
  id: 'out-2023',
  title: 'Báo cáo năm 2023',
  issuer: 'SỞ Y TẾ',
  paper: '402/BC-SYT',
  paperDate: '2023-12-12',
  unitCode: '24',
  unitName: 'tỉnh Bắc Giang',
  from: '2023-01-01',
  to: '2023-12-31',
  cutOff: '2023-11-24',
  dataLine: 'Số liệu tính đến ngày 24/11/2023; chính thức.',
  leastShown: 5,
  leastShownByCommune: 10,
  figures: [
    { key: 'SRB-01.births', name: 'Tổng số trẻ sinh ra sống', unit: 'trẻ', value: known(17770, '17.770') },
    { key: 'COM-04.staff', name: 'Nhân viên y tế', unit: 'người', value: known(100) },
    { key: 'COM-04.signed', name: 'Nhân viên y tế đã ký cam kết', unit: 'người', value: known(89) },
  ],
  tables: [
    {
      number: '6',
      title: 'Cam kết theo đơn vị',
      rowsAre: 'Đơn vị',
      columns: [{ key: 'COM-04.staff', title: 'Nhân viên y tế', unit: 'người' }, { key: 'COM-04.signed', title: 'Đã ký', unit: 'người' }],
      rows: [
        { name: 'Bệnh viện Đa khoa tỉnh', cells: [known(60), hidden] },
        { name: 'Bệnh viện Sản Nhi', cells: [known(40), hidden] },
      ],
      total: { name: 'Tổng số', cells: [known(100), known(89)] },
    },
  ],
}

export const outgoingHandlers = [
  http.get(outgoingPaths.list, () => HttpResponse.json({ items: [{ id: report.id, plan: 'Kế hoạch năm 2023', title: report.title, from: report.from, to: report.to }] })),
  http.get(outgoingPaths.one(':id'), ({ params }) => (params.id === report.id ? HttpResponse.json(report) : problem(404, 'not_found', 'Không tìm thấy.'))),
]

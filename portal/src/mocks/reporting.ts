import { http, HttpResponse } from 'msw'
import type { WorkItem } from '@/api/reporting'
import { commune, communes, district, persona, province } from './data/people'

const BASE = '/api/reporting/v1'
const due = { before: '2024-11-25', lastDay: '2024-11-24', lateFrom: '2024-11-25', daysLeft: 4, late: false, level: 'in_10' as const, text: 'Hạn: trước ngày 25/11/2024 · còn 4 ngày · tính quá hạn từ 25/11/2024' }
const title = 'Báo cáo năm 2024'

function work(): WorkItem[] {
  const level = persona().unit.level
  if (persona().roles.includes('leader')) return [{ kind: 'to_approve', title, unit: province, period: 'bg-2024', submission: 'sub-province' }]
  if (level === 'commune') return [{ kind: 'returned', title, unit: commune, period: 'bg-2024', submission: 'sub-07201', due: { ...due, level: 'in_3', daysLeft: 2, text: 'Hạn trả lời: 22/11/2024 · còn 2 ngày' } }]
  return [
    { kind: 'due_10', within: 10, title, unit: persona().unit, period: 'bg-2024', submission: level === 'district' ? 'sub-213' : 'sub-province', due },
    { kind: 'to_accept', title, unit: district, period: 'bg-2024', count: 9, withWarnings: 2 },
    { kind: 'not_submitted', title, unit: district, period: 'bg-2024', count: 6, of: 21, reminder: `Kính đề nghị ${communes.map((each) => each.name).join(', ')} nộp báo cáo năm 2024 trước ngày 25/11/2024.` },
  ]
}

export const reportingHandlers = [
  http.get(`${BASE}/work`, () => HttpResponse.json({ today: '2024-11-20', items: work() })),
  http.get(`${BASE}/summary`, () =>
    HttpResponse.json({
      sentence: 'Tính đến 10:14 ngày 23/11/2024: 17/26 đơn vị đã nộp, 12 đã tiếp nhận; 812/857 người cung cấp dịch vụ và 143/150 cơ sở có cam kết còn hiệu lực; 18.240 trẻ sinh (sơ bộ, đến 31/10). Chưa nộp: xã Song Mai, phường Thọ Xương.',
      missing: ['xã Song Mai', 'phường Thọ Xương'],
      readAt: new Date().toISOString(),
    }),
  ),
]

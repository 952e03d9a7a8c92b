import type { CommitmentView, GapItem, SheetView, TallyRow } from '@/api/commitments'
import { commune } from './people'

const family = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Giáp', 'Thân', 'Ngô']
const middle = ['Thị', 'Văn', 'Minh', 'Thu', 'Quốc', 'Hồng']
const given = ['Hoà', 'Bình', 'Ánh', 'Dũng', 'Hương', 'Long', 'Mai', 'Nga', 'Phúc', 'Quyên', 'Sơn', 'Tuyết', 'Uyên', 'Vinh', 'Yến']
const workplaces = ['Phòng khám sản phụ khoa Thu Hà', 'Phòng khám đa khoa Tân Mỹ', 'Phòng siêu âm 4D Minh Đức', 'Trạm Y tế xã Tân Mỹ', 'Nhà thuốc An Bình']
const reasons: GapItem['reason'][] = ['never_signed', 'never_signed', 'lapsed', 'workplace_changed', 'clause_ended']

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T

export const gapItems: GapItem[] = Array.from({ length: 40 }, (_, index) => ({
  number: index + 1,
  subjectKind: 'provider',
  subject: { id: `s-${index + 1}`, name: `${pick(family, index)} ${pick(middle, index * 5)} ${pick(given, index * 7)}`, workplace: pick(workplaces, index), services: ['ultrasound', ...(index % 3 === 0 ? ['obstetric_care'] : [])] },
  unit: commune,
  reason: pick(reasons, index),
  late: index === 1,
  ...(index === 0 ? { signBy: '2024-12-02' } : {}),
  ...(index === 1 ? { signBy: '2024-11-19' } : {}),
  ...(index === 39 ? { reason: 'breached' as const, commitment: 'c-7' } : {}),
}))

export const signed: CommitmentView[] = Array.from({ length: 14 }, (_, index) => ({
  id: `c-${index + 1}`,
  subjectKind: index % 5 === 4 ? 'facility' : 'provider',
  subject: { id: `x-${index}`, name: index % 5 === 4 ? pick(workplaces, index) : `${pick(family, index + 3)} ${pick(middle, index)} ${pick(given, index + 5)}`, workplace: pick(workplaces, index) },
  unit: commune,
  responsible: commune,
  status: index === 3 ? 'due_for_renewal' : index === 9 ? 'lapsed' : index === 12 ? 'ended' : index === 6 ? 'breached' : 'active',
  clauses: [{ kind: 'no_assist_sex_selection' }],
  clausesEndedByLaw: 0,
  signedOn: '2024-03-14',
  place: 'Hội trường UBND xã Tân Mỹ',
  counterparty: { id: 'o-tyt', name: 'Trạm Y tế xã Tân Mỹ', title: 'Trạm trưởng' },
  supplementary: false,
  renewalDueOn: '2026-03-14',
  noticeFrom: '2026-01-13',
  lapsesOn: '2026-04-14',
  version: 1,
  ...(index === 6 ? { breach: { clause: 'no_assist_sex_selection' as const, decision: '12/KL-TTr', decidedOn: '2024-10-01' } } : {}),
  history: [{ at: '2024-03-14T08:12:00Z', act: 'signed', by: 'Nguyễn Thị Hoà', role: 'data_entry' }],
  actions: [],
}))

export const sheets: SheetView[] = []

const villages = ['Đông', 'Hạ', 'Mỹ Cầu', 'Tự', 'Đình', 'Ba', 'Gốc Khế', 'Lực', 'Chùa', 'Ngò', 'Trước', 'Sàn']
export const tallies: TallyRow[] = villages.map((name, index) => ({
  holder: { id: `v-${index + 1}`, name, kind: index === 6 ? 'to_dan_pho' : 'thon', households: 118 + index * 7 },
  unit: commune,
  subjectKind: 'household_group',
  clause: 'no_sex_selection',
  recordedThisYear: index >= 3,
  last: { asOf: index >= 3 ? '2024-10-12' : '2023-11-02', signed: 100 + index * 6, total: 118 + index * 7, keptAt: 'Trạm Y tế xã', counterparty: 'Trưởng thôn' },
  suggestedTotal: 118 + index * 7,
  actions: [{ name: 'record', allowed: true }],
}))

import type { AppointmentRef, Me, UnitRef } from '@/api/me'

export const province: UnitRef = { id: '24@2004-07-08', path: '24/', name: 'tỉnh Bắc Giang', level: 'province' }
export const district: UnitRef = { id: '213@2004-07-08', path: '24/213/', name: 'thành phố Bắc Giang', level: 'district' }
export const commune: UnitRef = { id: '07201@2004-07-08', path: '24/213/07201/', name: 'xã Tân Mỹ', level: 'commune' }
export const communes: UnitRef[] = [
  commune,
  { id: '07204@2004-07-08', path: '24/213/07204/', name: 'xã Song Mai', level: 'commune' },
  { id: '07207@2004-07-08', path: '24/213/07207/', name: 'phường Thọ Xương', level: 'commune' },
  { id: '07210@2004-07-08', path: '24/213/07210/', name: 'phường Trần Nguyên Hãn', level: 'commune' },
  { id: '07213@2004-07-08', path: '24/213/07213/', name: 'phường Ngô Quyền', level: 'commune' },
]

const line = ['self:read', 'self:choose', 'unit:read', 'rule:read', 'organisation:read', 'village:read', 'facility:read', 'provider:read', 'commitment:read', 'tally:read', 'norm:read', 'template:read', 'clause:read', 'indicator:read', 'birth:read', 'period:read', 'submission:read', 'outgoing:read']
const entry = ['file:import', 'facility:write', 'provider:write', 'village:write', 'commitment:sign', 'commitment:end', 'commitment:remedy', 'sheet:print', 'tally:record', 'norm:record', 'submission:draft', 'submission:submit']

interface Persona {
  name: string
  username: string
  unit: UnitRef
  unitPath: UnitRef[]
  organisation: { id: string; name: string; kind: string }
  roles: string[]
  permissions: string[]
}

export const personas: Record<string, Persona> = {
  commune: { name: 'Nguyễn Thị Hoà', username: 'bg.tanmy', unit: commune, unitPath: [province, district, commune], organisation: { id: 'o-tyt', name: 'Trạm Y tế xã Tân Mỹ', kind: 'commune_health_station' }, roles: ['data_entry'], permissions: [...line, ...entry] },
  district: { name: 'Trần Văn Bình', username: 'bg.tp', unit: district, unitPath: [province, district], organisation: { id: 'o-ttyt', name: 'Trung tâm Y tế thành phố Bắc Giang', kind: 'health_centre' }, roles: ['population_officer', 'report_consolidator'], permissions: [...line, ...entry, 'submission:return', 'submission:accept', 'submission:consolidate'] },
  districtHead: { name: 'Đỗ Thị Hiền', username: 'bg.tp.lanhdao', unit: district, unitPath: [province, district], organisation: { id: 'o-pyt', name: 'Phòng Y tế thành phố Bắc Giang', kind: 'district_health_office' }, roles: ['leader'], permissions: [...line, 'submission:submit'] },
  branch: { name: 'Lê Thị Ánh', username: 'bg.chicuc', unit: province, unitPath: [province], organisation: { id: 'o-cc', name: 'Chi cục Dân số tỉnh Bắc Giang', kind: 'population_branch' }, roles: ['branch_head', 'report_consolidator'], permissions: [...line, 'commitment:void', 'commitment:breach', 'norm:check', 'template:draft', 'template:review', 'template:withdraw', 'submission:draft', 'submission:submit', 'submission:return', 'submission:accept', 'submission:consolidate', 'submission:number', 'birth:import', 'period:open', 'period:add', 'setup:read', 'setup:check', 'reorganisation:read', 'reorganisation:confirm', 'reorganisation:place'] },
  teamHead: { name: 'Giáp Văn Long', username: 'bg.truongdoan', unit: province, unitPath: [province], organisation: { id: 'o-tt', name: 'Thanh tra tỉnh Bắc Giang', kind: 'provincial_inspectorate' }, roles: ['population_officer', 'team_head'], permissions: [...line, 'commitment:question'] },
  leader: { name: 'Phạm Quốc Dũng', username: 'bg.giamdoc', unit: province, unitPath: [province], organisation: { id: 'o-syt', name: 'Sở Y tế tỉnh Bắc Giang', kind: 'department_of_health' }, roles: ['leader'], permissions: [...line, 'submission:submit', 'submission:approve', 'submission:revise', 'rule:confirm', 'template:review', 'setup:read', 'reorganisation:read', 'reorganisation:confirm'] },
  admin: { name: 'Hoàng Minh', username: 'bg.quantri', unit: province, unitPath: [province], organisation: { id: 'o-syt', name: 'Sở Y tế tỉnh Bắc Giang', kind: 'department_of_health' }, roles: ['tenant_admin'], permissions: ['self:read', 'self:choose', 'file:import', 'unit:read', 'rule:read', 'organisation:read', 'village:read', 'village:write', 'organisation:write', 'person:read', 'person:write', 'rule:override', 'agency:write', 'period:read', 'period:open', 'setup:read', 'setup:check', 'reorganisation:read', 'reorganisation:plan'] },
  auditor: { name: 'Ngô Thị Thu', username: 'bg.kiemsoat', unit: province, unitPath: [province], organisation: { id: 'o-syt', name: 'Sở Y tế tỉnh Bắc Giang', kind: 'department_of_health' }, roles: ['auditor'], permissions: ['self:read', 'self:choose', 'unit:read', 'rule:read', 'organisation:read', 'village:read', 'clause:read', 'audit:read'] },
  dpo: { name: 'Đinh Thị Lan', username: 'bg.baove', unit: province, unitPath: [province], organisation: { id: 'o-syt', name: 'Sở Y tế tỉnh Bắc Giang', kind: 'department_of_health' }, roles: ['dpo'], permissions: ['self:read', 'self:choose', 'unit:read', 'rule:read', 'organisation:read', 'village:read', 'clause:read', 'audit:read', 'provider:erase', 'data_request:read', 'data_request:write'] },
  authority: { name: 'Vũ Thị Cục', username: 'cds.canbo', unit: province, unitPath: [], organisation: { id: 'o-cds', name: 'Cục Dân số', kind: 'population_authority' }, roles: ['population_authority'], permissions: ['self:read', 'national:read'] },
  supervisor: { name: 'Lý Văn Sơn', username: 'bg.giamsat', unit: province, unitPath: [province], organisation: { id: 'o-mttq', name: 'Ủy ban Mặt trận Tổ quốc tỉnh', kind: 'mass_organisation' }, roles: ['external_supervisor'], permissions: ['self:read', 'self:choose', 'unit:read', 'rule:read', 'organisation:read', 'village:read', 'clause:read', 'outgoing:read'] },
}

/** Who the mock backend takes the visitor for; chosen in the browser's console: localStorage['mock.as'] = 'district'. */
export function persona(): Persona {
  const chosen = personas[localStorage.getItem('mock.as') ?? 'commune'] ?? personas.commune
  if (!chosen) throw new Error('no persona')
  return chosen
}

/** Who belongs to no province: without appointment, unit or organisation. */
function ofAuthority({ name, roles, permissions }: Persona): Me {
  return { name, tenant: { slug: 'national', name: 'national', demonstration: true, provinceCode: '', predecessors: [] }, today: '2026-11-23', todayShifted: false, appointments: [], unitPath: [], roles, reach: 'own', permissions }
}

export function me(): Me {
  if (persona().permissions.includes('national:read')) return ofAuthority(persona())
  const { name, username, unit, unitPath, organisation, roles, permissions } = persona()
  const appointment: AppointmentRef = { id: 'a-1', organisation: { ...organisation, reach: 'line' }, unit, roles, validFrom: '2020-01-01', active: true }
  return {
    personId: 'p-1',
    name,
    username,
    tenant: { slug: 'bac-giang', name: 'Tỉnh Bắc Giang', demonstration: true, provinceCode: '24', predecessors: [] },
    today: '2024-11-20',
    todayShifted: true,
    appointment,
    appointments: [appointment, { ...appointment, id: 'a-2', roles: ['unit_head'], active: false, actingFor: 'Trưởng trạm (nghỉ phép)' }],
    unitPath,
    roles,
    reach: 'line',
    permissions,
  }
}

import { expect, it } from 'vitest'
import { unitLabel } from './unit-label'

const baoLac = { id: '043', code: '043', fullName: 'huyện Bảo Lạc', level: 'district' }
const first = { id: '01351', code: '01351', fullName: 'xã Hưng Đạo', level: 'commune', parentId: '043' }
const second = { id: '01783', code: '01783', fullName: 'xã Hưng Đạo', level: 'commune', parentId: '052' }
const other = { id: '01348', code: '01348', fullName: 'xã Hồng Trị', level: 'commune', parentId: '043' }

it('names a unit alone where no other has its name', () => {
  expect(unitLabel(other, [baoLac, first, second, other])).toBe('xã Hồng Trị')
})

it('tells communes of one name apart by district, or by code where the district is not known', () => {
  const all = [baoLac, first, second, other]
  expect([first, second].map((unit) => unitLabel(unit, all))).toEqual(['xã Hưng Đạo, huyện Bảo Lạc', 'xã Hưng Đạo (01783)'])
})

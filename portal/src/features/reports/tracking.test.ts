import { describe, expect, it } from 'vitest'
import type { TrackedSubmission } from '@/api/reporting'
import { isClean, isMissing } from './tracking'

const row: TrackedSubmission = {
  submission: 's-1',
  unit: { id: '07201@2004-07-08', path: '24/213/07201/', name: 'xã Tân Mỹ', level: 'commune' },
  tier: 'commune',
  mode: 'directive',
  state: 'open',
  stateText: 'Chưa lập',
  late: false,
  due: { late: false, level: 'in_10', text: '' },
  warnings: 0,
  overrides: 0,
  openRemarks: 0,
  actions: [{ name: 'accept', allowed: true }],
}

describe('following who has reported', () => {
  it('counts who has begun but not handed in as missing', () => expect(isMissing({ ...row, state: 'drafted' })).toBe(true))

  it('never calls a partner missing', () => expect(isMissing({ ...row, mode: 'request' })).toBe(false))

  it('takes only reports without a warning for clean', () => {
    expect(isClean({ ...row, state: 'submitted' })).toBe(true)
    expect(isClean({ ...row, state: 'submitted', warnings: 1 })).toBe(false)
    expect(isClean({ ...row, state: 'submitted', actions: [{ name: 'accept', allowed: false, reason: '' }] })).toBe(false)
    expect(isClean(row)).toBe(false)
  })
})

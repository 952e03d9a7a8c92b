import { describe, expect, it } from 'vitest'
import { enums } from '@/api/__generated__/enums'
import { groups, label } from './labels'

/** Codes that never reach a reader. */
const unseen = new Set(['child_number_limit'])

/** Places with codes of two groups, since a report that is ordered and one that is asked for go different ways. */
const togetherAt = (place: string) => (/^reporting\.\w+\.properties\.state$/.test(place) ? ['submissionStatus', 'partnerSubmissionStatus'] : [])

/** Names of the groups in which a place finds the label of each of its codes. */
function groupsOf(place: string, codes: readonly string[]) {
  const seen = codes.filter((code) => !unseen.has(code))
  const holdsAll = (names: string[]) => seen.every((code) => names.some((name) => code in groups[name as keyof typeof groups]))
  const single = Object.keys(groups).filter((name) => holdsAll([name]))
  const together = togetherAt(place)
  return single.length === 0 && together.length > 0 && holdsAll(together) ? together : single
}

describe('labels', () => {
  it('stand in both languages for every code', () => {
    for (const [name, group] of Object.entries(groups)) {
      for (const [code, pair] of Object.entries(group)) expect(pair.every((text) => text.trim() !== ''), `${name}.${code}`).toBe(true)
    }
  })

  it('exist for every enum of the OpenAPI files in one group, not here and there', () => {
    const missing = Object.entries(enums)
      .filter(([place, codes]) => groupsOf(place, codes).length === 0)
      .map(([place, codes]) => `${place}: ${codes.join(', ')}`)

    expect(missing).toEqual([])
  })

  it('stand where their name says', () => {
    const kinds = { clause: 'clause', subjectKind: 'subjectKind', ownership: 'ownership', reach: 'reach', level: 'level', sector: 'sector', schoolKind: 'schoolKind', hospitalKind: 'hospitalKind', specialty: 'specialty' }
    for (const [place, codes] of Object.entries(enums)) {
      const name = place.split('.').at(-1) as keyof typeof kinds
      if (name in kinds) expect(groupsOf(place, codes), place).toContain(kinds[name])
    }
  })

  it('never show a code', () => {
    expect(label('commitmentStatus', 'no_such_code', 'vi')).toBe('–')
    expect(label('clause', 'child_number_limit', 'vi')).toBe('–')
  })

})

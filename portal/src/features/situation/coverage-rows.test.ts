import { expect, it } from 'vitest'
import type { CoverageCell, CoverageView, UnitCoverage } from '@/api/reporting'
import { ordered } from './coverage-rows'

const cell = (gap?: number): CoverageCell => ({ state: gap === undefined ? 'not_supplied' : 'known', text: '', ...(gap === undefined ? {} : { gap }) })
const row = (name: string, providers?: number, facilities?: number): UnitCoverage => ({ unit: { id: name, path: name, name, level: 'commune' }, providers: cell(providers), facilities: cell(facilities), households: cell(99) })
const view: CoverageView = { unit: row('tỉnh').unit, on: '2024-11-20', boundariesOf: '2024-11-20', readAt: '', asOf: '', total: row('tỉnh', 12, 4), children: [row('a', 3, 0), row('b', 9, 0), row('c', undefined, 4)] }

it('keeps the administrative order until a gap of providers or facilities is asked for, the total always on top', () => {
  const names = (by?: 'providers' | 'facilities') => ordered(view, by).map((each) => each.unit.name)

  expect(names()).toEqual(['tỉnh', 'a', 'b', 'c'])
  expect(names('providers')).toEqual(['tỉnh', 'b', 'a', 'c'])
  expect(names('facilities')).toEqual(['tỉnh', 'c', 'a', 'b'])
})

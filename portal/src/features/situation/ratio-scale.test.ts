import { describe, expect, it } from 'vitest'
import type { RatioRow } from '@/api/reporting'
import { axisFor, heightOf, joined, pointsOf, targetOf, type ChartPoint } from './ratio-scale'

const row: RatioRow = { source: 'dst', sourceName: 'Biểu DST', from: '2024-01-01', to: '2024-12-31', status: 'official', statusText: 'Chính thức', boys: 5600, girls: 5000, births: 10600, state: 'known', value: 112, text: '112,0', interval: { lower: 107.8, upper: 116.4 }, targets: [] }
const unit = { id: '24@2004-07-08', path: '24/', name: 'tỉnh Bắc Giang', level: 'province' as const }
const point = (year: number, more: Partial<ChartPoint> = {}): ChartPoint => ({ year, source: 'dst', from: `${year}-01-01`, to: `${year}-12-31`, value: 112, lower: 108, upper: 116, births: 10600, hollow: false, ...more })

describe('the chart of the sex ratio at birth', () => {
  it('draws only ratios that are shown with their interval', () => {
    const few: RatioRow = { ...row, source: 'dsx', state: 'too_few', text: 'Chưa đủ cơ sở thống kê' }

    expect(pointsOf([{ unit, year: 2024, boundariesOf: '2024-12-31', converted: false, minimum: 500, sources: [row, few], breaks: [], notes: [] }]).map((each) => each.source)).toEqual(['dst'])
  })

  it('marks provisional and estimated ratios as hollow', () =>
    expect(pointsOf([{ unit, year: 2024, boundariesOf: '2024-12-31', converted: false, minimum: 500, sources: [{ ...row, status: 'estimate' }], breaks: [], notes: [] }])[0]?.hollow).toBe(true))

  it('draws the target of the plan and not that of the country beside it', () => {
    const decided = { result: 'not_decidable' as const, resultText: 'Chưa đủ cơ sở thống kê' }
    const rise = { ...decided, plan: 'cao-bang-2018-2025', text: 'tăng không quá 1 điểm mỗi năm' }
    const plan = { ...decided, plan: 'cao-bang-2018-2025', text: 'không quá 107', limit: 107 }
    const national = { ...decided, plan: 'Quyết định 1679/QĐ-TTg', text: 'dưới 109 đến năm 2030', limit: 109 }
    const view = { unit, year: 2024, boundariesOf: '2024-12-31', converted: false, minimum: 500, breaks: [], notes: [] }

    expect(targetOf([{ ...view, sources: [{ ...row, targets: [rise, plan, national] }] }])).toEqual({ limit: 107, text: 'không quá 107' })
    expect(targetOf([{ ...view, sources: [{ ...row, targets: [rise, national] }] }])?.limit).toBe(109)
    expect(targetOf([{ ...view, sources: [row] }])).toBeUndefined()
  })

  it('keeps the same axis on all screens and says when it had to be wider', () => {
    expect(axisFor([107.8, 116.4])).toEqual({ from: 90, to: 130, widened: false })
    expect(axisFor([88.2, 131])).toEqual({ from: 85, to: 135, widened: true })
  })

  it('puts equal proportions at equal distances', () => {
    const axis = { from: 90, to: 130 }

    expect(heightOf(130, axis, 200)).toBe(0)
    expect(heightOf(90, axis, 200)).toBeCloseTo(200, 9)
    expect(heightOf(100, axis, 200) - heightOf(110, axis, 200)).toBeCloseTo(heightOf(110, axis, 200) - heightOf(121, axis, 200), 9)
  })

  it('joins years of a province, of one source, on one side of the rearrangement', () => {
    const years = [point(2023), point(2024), point(2024, { source: 'survey' }), point(2025), point(2026), point(2027)]

    expect(joined(years, 'province', ['2025-07-01']).map(([a, b]) => [a.year, b.year])).toEqual([[2023, 2024], [2026, 2027]])
    expect(joined(years, 'province', []).map(([a]) => a.year)).toEqual([2023, 2024, 2025, 2026])
    expect(joined(years, 'district', [])).toEqual([])
  })
})

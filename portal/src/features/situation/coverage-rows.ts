import type { CoverageView, UnitCoverage } from '@/api/reporting'

export type CoverageOrder = 'providers' | 'facilities' | undefined

/** Administrative order as the server gives it; only gap counts of providers and facilities sort, shares never do. */
export function ordered({ total, children }: CoverageView, by: CoverageOrder): UnitCoverage[] {
  if (!by) return [total, ...children]
  return [total, ...children.map((row, index) => ({ row, index })).sort((a, b) => (b.row[by].gap ?? -1) - (a.row[by].gap ?? -1) || a.index - b.index).map(({ row }) => row)]
}

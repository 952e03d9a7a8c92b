import type { RatioView } from '@/api/reporting'

/** One ratio of one source as drawn: nothing is drawn that the server does not show with its interval. */
export interface ChartPoint {
  year: number
  source: string
  from: string
  to: string
  value: number
  lower: number
  upper: number
  births: number
  /** Provisional, estimated or converted to other boundaries: a hollow mark. */
  hollow: boolean
}

export const USUAL: readonly [number, number] = [90, 130]

export function pointsOf(views: readonly RatioView[]): ChartPoint[] {
  return views.flatMap((view) =>
    view.sources.flatMap((row) =>
      row.state === 'known' && row.value !== undefined && row.interval?.upper !== undefined
        ? [{ year: view.year, source: row.source, from: row.from, to: row.to, value: row.value, lower: row.interval.lower, upper: row.interval.upper, births: row.births, hollow: row.status !== 'official' || view.converted }]
        : [],
    ),
  )
}

/** The same axis on all screens, wider only when an interval does not fit, and then that is said. */
export function axisFor(values: readonly number[]): { from: number; to: number; widened: boolean } {
  const from = Math.min(USUAL[0], ...values.map((value) => Math.floor(value / 5) * 5))
  const to = Math.max(USUAL[1], ...values.map((value) => Math.ceil(value / 5) * 5))
  return { from: Math.max(from, 5), to, widened: from < USUAL[0] || to > USUAL[1] }
}

/** Height on a logarithmic axis: 0 at the top, `height` at the bottom. */
export function heightOf(value: number, axis: { from: number; to: number }, height: number): number {
  return (height * (Math.log(axis.to) - Math.log(value))) / (Math.log(axis.to) - Math.log(axis.from))
}

export function ticksOf(axis: { from: number; to: number }): number[] {
  const step = axis.to - axis.from > 80 ? 20 : 5
  return Array.from({ length: Math.floor((axis.to - axis.from) / step) + 1 }, (_, index) => axis.from + index * step)
}

/** The target that is drawn: of the latest year that has one, and there the plan’s own, which the server names before the national ones. */
export function targetOf(views: readonly RatioView[]): { limit: number; text: string } | undefined {
  return views
    .flatMap((view) => view.sources)
    .flatMap((row) => row.targets.flatMap(({ limit, text }) => (limit === undefined ? [] : [{ limit, text }])).slice(0, 1))
    .at(-1)
}

/** Days on which units were rearranged; nothing is joined across them. */
export function breaksOf(views: readonly RatioView[]): string[] {
  return views.flatMap((view) => view.breaks)
}

/** Neighbouring years of one source that may be joined: only for a province or the country, never across a rearrangement. */
export function joined(points: readonly ChartPoint[], level: string, breaks: readonly string[]): [ChartPoint, ChartPoint][] {
  if (level !== 'province' && level !== 'country') return []
  return points.flatMap((point): [ChartPoint, ChartPoint][] => {
    const next = points.find((each) => each.source === point.source && each.year === point.year + 1)
    return next && !breaks.some((day) => point.from < day && day <= next.to) ? [[point, next]] : []
  })
}

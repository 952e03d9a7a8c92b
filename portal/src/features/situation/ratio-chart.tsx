import { formatDate } from '@/lib/dates'
import { useIsPhone } from '@/lib/phone'
import { useTexts } from '@/lib/i18n'
import { formatNumber } from '@/lib/numbers'
import { axisFor, heightOf, joined, ticksOf, type ChartPoint } from './ratio-scale'
import { texts } from './texts'
import type { NaturalBand } from './use-natural-band'

const HEIGHT = 260
const TOP = 14

/** One point per year and source with its 95 % interval as a bar, on a logarithmic axis; the same numbers stand in the table below. */
export function RatioChart({
  points,
  years,
  level,
  sources,
  target,
  natural,
  breaks,
  label,
}: {
  points: readonly ChartPoint[]
  years: readonly number[]
  level: string
  sources: readonly { code: string; name: string }[]
  target: { limit: number; text: string } | undefined
  natural: NaturalBand | undefined
  breaks: readonly string[]
  label: string
}) {
  const t = useTexts(texts)
  const isPhone = useIsPhone()
  const width = isPhone ? 330 : 640
  const left = 36
  const band = (width - left - 8) / years.length
  const axis = axisFor([...points.flatMap((point) => [point.lower, point.upper]), ...(target ? [target.limit] : [])])
  const y = (value: number) => TOP + heightOf(value, axis, HEIGHT)
  const offset = (source: string) => (sources.findIndex((each) => each.code === source) - (sources.length - 1) / 2) * Math.min(18, band / (sources.length + 1))
  const x = (point: ChartPoint) => left + band * (years.indexOf(point.year) + 0.5) + offset(point.source)
  const drawnBreaks = breaks.map((day) => ({ day, x: left + band * (years.indexOf(Number(day.slice(0, 4))) + 0.5) }))
  const bottom = TOP + HEIGHT
  return (
    <figure className="ratio-chart">
      <svg viewBox={`0 0 ${width} ${bottom + 22 + sources.length * 16}`} role="img" aria-label={label}>
        {natural && <rect className="natural" x={left} width={width - left - 8} y={y(natural.to)} height={y(natural.from) - y(natural.to)} />}
        {ticksOf(axis).map((tick) => (
          <g key={tick}>
            <line className={tick === 100 ? 'grid strong' : 'grid'} x1={left} x2={width - 8} y1={y(tick)} y2={y(tick)} />
            <text className="tick" x={left - 6} y={y(tick) + 4} textAnchor="end">{tick}</text>
          </g>
        ))}
        {target && <line className="target" x1={left} x2={width - 8} y1={y(target.limit)} y2={y(target.limit)} />}
        {drawnBreaks.map((each) => <line key={each.day} className="break" x1={each.x} x2={each.x} y1={TOP} y2={bottom} />)}
        {joined(points, level, breaks).map(([a, b]) => <line key={`${a.source} ${a.year}`} className="join" x1={x(a)} y1={y(a.value)} x2={x(b)} y2={y(b.value)} />)}
        {points.map((point) => (
          <g key={`${point.source} ${point.year}`}>
            <line className="interval" x1={x(point)} x2={x(point)} y1={y(point.upper)} y2={y(point.lower)} />
            <Mark kind={sources.findIndex((each) => each.code === point.source)} x={x(point)} y={y(point.value)} hollow={point.hollow} />
          </g>
        ))}
        {years.map((year, index) => (
          <g key={year}>
            <text className="year" x={left + band * (index + 0.5)} y={bottom + 16} textAnchor="middle">{year}</text>
            {sources.map((source, line) => {
              const point = points.find((each) => each.year === year && each.source === source.code)
              return point && <text key={source.code} className="births" x={left + band * (index + 0.5)} y={bottom + 32 + line * 16} textAnchor="middle">{`N ${formatNumber(point.births)}`}</text>
            })}
          </g>
        ))}
      </svg>
      <figcaption>
        <ul className="plain legend">
          {sources.map((source, index) => (
            <li key={source.code}><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><Mark kind={index} x={8} y={8} hollow={false} /></svg> {source.name}</li>
          ))}
          <li><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><Mark kind={0} x={8} y={8} hollow /></svg> {t.hollow}</li>
          <li><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><line className="interval" x1="8" x2="8" y1="1" y2="15" /></svg> {t.bar}</li>
          {target && <li><svg viewBox="0 0 24 16" width="24" height="16" aria-hidden="true"><line className="target" x1="0" x2="24" y1="8" y2="8" /></svg> {t.target(target.text)}</li>}
          {natural && <li><span className="natural-swatch" aria-hidden="true" /> {t.natural(formatNumber(natural.from), formatNumber(natural.to))}</li>}
          {breaks.length > 0 && <li><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><line className="break" x1="8" x2="8" y1="0" y2="16" /></svg> {t.break(breaks.map(formatDate).join('; '))}</li>}
        </ul>
        <p className="small secondary">{t.logAxis}{axis.widened ? ` ${t.widened}` : ''}</p>
      </figcaption>
    </figure>
  )
}

/** Sources differ in shape, not in colour: circle, square, diamond, triangle. */
function Mark({ kind, x, y, hollow }: { kind: number; x: number; y: number; hollow: boolean }) {
  const className = hollow ? 'mark-point hollow' : 'mark-point'
  if (kind % 4 === 1) return <rect className={className} x={x - 4.5} y={y - 4.5} width={9} height={9} />
  if (kind % 4 === 2) return <path className={className} d={`M${x} ${y - 6}L${x + 6} ${y}L${x} ${y + 6}L${x - 6} ${y}Z`} />
  if (kind % 4 === 3) return <path className={className} d={`M${x} ${y - 6}L${x + 6} ${y + 5}L${x - 6} ${y + 5}Z`} />
  return <circle className={className} cx={x} cy={y} r={5} />
}

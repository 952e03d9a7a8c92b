import { useState, type ReactNode } from 'react'
import type { ReportPart } from '@/api/reporting'
import { Chip, type Tone } from '@/components/chip'
import { ReturnIcon } from '@/components/icons'
import { FigureLine, type Editing } from './figure-line'
import { NarrativeField } from './narrative-field'

const tones: Record<ReportPart['status'], Tone> = { done: 'good', missing: 'warn', remarked: 'warn', not_supplied: 'plain' }

/** The parts of a report as folding blocks; which stand first and open is settled when the page opens, not while somebody types. */
export function ReportParts({
  parts,
  open,
  report,
  unit,
  editing,
  extra,
}: {
  parts: readonly ReportPart[]
  open: (part: ReportPart) => boolean
  /** Id of the report, for what lies behind a sum. */
  report: string
  unit: string
  editing?: Editing | undefined
  extra?: ((item: string, name: string) => ReactNode) | undefined
}) {
  const [first] = useState(() => new Set(parts.filter(open).map((part) => part.number)))
  const [order] = useState(() => parts.map((part) => part.number))
  const ordered = [...parts].sort((a, b) => order.indexOf(a.number) - order.indexOf(b.number))
  return (
    <>
      {ordered.map((part) => (
        <details key={part.number} className="section part" open={first.has(part.number)}>
          <summary>
            <h2>{part.number}. {part.title}</h2>
            <Chip tone={tones[part.status]} {...(part.status === 'remarked' ? { icon: <ReturnIcon /> } : {})}>{part.statusText}</Chip>
          </summary>
          <ul className="plain figures">
            {part.figures.map((figure) => <FigureLine key={figure.key} figure={figure} report={report} unit={unit} editing={editing} extra={extra?.(figure.key, figure.name)} />)}
          </ul>
          {part.narratives.map((narrative) => (
            <div key={narrative.key}>
              <NarrativeField narrative={narrative} drafting={editing?.drafting} />
              {extra?.(narrative.key, narrative.title)}
            </div>
          ))}
        </details>
      ))}
    </>
  )
}

import { useState, type ReactNode } from 'react'
import type { ReportFigure } from '@/api/reporting'
import { common } from '@/lib/common-texts'
import { useLanguage, useTexts } from '@/lib/i18n'
import { label } from '@/lib/labels'
import { formatNumber } from '@/lib/numbers'
import { FigureInputs } from './figure-inputs'
import { FigurePanel } from './figure-panel'
import { automaticOf, isSetByHand, noteOf, shownText } from './report-draft'
import { texts } from './texts'
import type { Drafting } from './use-report-draft'

/** What a figure needs while its report is being written. */
export interface Editing {
  drafting: Drafting
  lastSource: string
  onRefresh: (key: string) => void
}

/** One figure: name, value, and the quiet mark that tells whence it is and opens the rest. */
export function FigureLine({ figure, report, unit, editing, extra }: { figure: ReportFigure; report: string; unit: string; editing?: Editing | undefined; extra?: ReactNode }) {
  const t = useTexts(texts)
  const drafting = editing?.drafting
  const draft = drafting?.draft.figures.get(figure.key)
  const begin = (keep = false) =>
    drafting?.typeFigure(figure.key, {
      text: shownText(figure),
      note: noteOf(figure) || (automaticOf(figure) === undefined ? (editing?.lastSource ?? '') : ''),
      base: shownText(figure),
      ...(keep ? { keep } : {}),
    })
  const typedFromStart = editing !== undefined && figure.editable && automaticOf(figure) === undefined
  return (
    <li className="figure" id={`item-${figure.key}`}>
      <div className="figure-name">{figure.name}</div>
      <div className="figure-value">
        {editing && (draft || typedFromStart) ? <FigureInputs figure={figure} editing={editing} /> : <FigureValue figure={figure} />}
      </div>
      <div className="figure-marks">
        <OriginMark figure={figure} report={report} unit={unit} editing={editing} onKeep={() => begin(true)} />
        {editing && figure.editable && !draft && !typedFromStart && (
          <button type="button" className="linklike" aria-label={`${t.change}: ${figure.name}`} onClick={() => begin()}>{t.change}</button>
        )}
        {editing && figure.now !== undefined && <span className="warning-text small">{t.sourceMovedShort}</span>}
      </div>
      {extra && <div className="figure-extra">{extra}</div>}
    </li>
  )
}

/** The value in force; what was replaced by hand stands struck through beside it with the reason. */
export function FigureValue({ figure }: { figure: ReportFigure }) {
  const t = useTexts(texts)
  const automatic = automaticOf(figure)
  const replaced = figure.origin !== 'overridden' || automatic === undefined ? undefined : (figure.automaticText ?? formatNumber(automatic, figure.decimals))
  return (
    <>
      <span className={figure.state === 'known' ? 'figure-number' : 'secondary'}>
        {figure.text}{figure.state === 'known' && figure.unit && !figure.text.includes(figure.unit) ? ` ${figure.unit}` : ''}
      </span>
      {replaced !== undefined && <> <s className="secondary"><span className="visually-hidden">{t.automaticValue} </span>{replaced}</s></>}
      {figure.own !== undefined && <div className="small secondary">{t.ownPart(formatNumber(figure.own, figure.decimals))}</div>}
      {figure.note && <div className="small secondary">{figure.note}</div>}
      {figure.interval?.text && !figure.text.includes(figure.interval.text) && <div className="small secondary">{figure.interval.text}</div>}
      {isSetByHand(figure) && noteOf(figure) && <div className="small secondary">{automatic === undefined ? t.source : t.reason}: {noteOf(figure)}</div>}
      {(figure.overridesBelow?.length ?? 0) > 0 && <div className="small warning-text">{t.changedBelow(figure.overridesBelow?.length ?? 0)}</div>}
    </>
  )
}

function OriginMark({ figure, report, unit, editing, onKeep }: { figure: ReportFigure; report: string; unit: string; editing: Editing | undefined; onKeep: () => void }) {
  const t = useTexts(texts)
  const c = useTexts(common)
  const language = useLanguage()
  const [open, setOpen] = useState(false)
  const words = figure.state === 'known' ? (figure.origin ? label('origin', figure.origin, language) : t.details) : figure.state === 'not_supplied' && editing && figure.editable ? c.notSupplied : t.details
  const moved = editing && figure.editable
    ? {
        takeNew: () => {
          setOpen(false)
          editing.onRefresh(figure.key)
        },
        keep: () => {
          setOpen(false)
          onKeep()
        },
      }
    : undefined
  return (
    <>
      <button type="button" className="mark" aria-label={`${words}: ${figure.name}`} onClick={() => setOpen(true)}>{words}</button>
      {open && <FigurePanel figure={figure} report={report} unit={unit} onClose={() => setOpen(false)} moved={moved} />}
    </>
  )
}

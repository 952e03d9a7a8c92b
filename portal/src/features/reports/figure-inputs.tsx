import { Button, Input } from 'antd'
import { useId } from 'react'
import type { ReportFigure } from '@/api/reporting'
import { common } from '@/lib/common-texts'
import { useTexts } from '@/lib/i18n'
import { formatNumber } from '@/lib/numbers'
import type { Editing } from './figure-line'
import { automaticOf, isSetByHand, noteOf, shownText } from './report-draft'
import { texts } from './texts'

/** Value and its source, or value and the reason why the automatic one is replaced. */
export function FigureInputs({ figure, editing: { drafting, lastSource } }: { figure: ReportFigure; editing: Editing }) {
  const t = useTexts(texts)
  const c = useTexts(common)
  const help = useId()
  const automatic = automaticOf(figure)
  const draft = drafting.draft.figures.get(figure.key)
  const lack = drafting.lacks.get(figure.key)
  const refused = drafting.refused.get(figure.key)
  const current = draft ?? { text: shownText(figure), note: noteOf(figure) || (automatic === undefined ? lastSource : ''), base: shownText(figure) }
  const change = (next: { text?: string; note?: string; base?: string }) => drafting.typeFigure(figure.key, { ...current, ...next })
  const fault = refused ?? (lack === 'number' ? (figure.decimals > 0 ? t.notADecimal : c.notANumber) : undefined)
  const noteLabel = automatic === undefined ? t.source : t.reasonOfChange
  return (
    <div className="figure-inputs">
      <div className="figure-typed">
        <Input
          className="end figure-input"
          inputMode={figure.decimals > 0 ? 'decimal' : 'numeric'}
          autoComplete="off"
          maxLength={18}
          aria-label={figure.name}
          aria-describedby={help}
          aria-invalid={fault !== undefined}
          {...(fault ? { status: 'error' as const } : {})}
          value={current.text}
          onChange={(event) => change({ text: event.target.value })}
        />
        {figure.unit && <span className="secondary">{figure.unit}</span>}
        {automatic !== undefined && <s className="secondary"><span className="visually-hidden">{t.automaticValue} </span>{formatNumber(automatic, figure.decimals)}</s>}
      </div>
      {figure.contributions && <div className="small secondary">{t.ownOfSum(figure.text)}</div>}
      {draft && (
        <Input
          autoComplete="off"
          maxLength={300}
          aria-label={`${noteLabel}: ${figure.name}`}
          placeholder={automatic === undefined ? t.sourceHint : t.reasonHint}
          value={current.note}
          onChange={(event) => change({ note: event.target.value })}
        />
      )}
      {!draft && noteOf(figure) && <div className="small secondary">{noteLabel}: {noteOf(figure)}</div>}
      <div id={help} aria-live="polite" className="small">
        {fault && <span className="error-text">{fault}</span>}
        {!fault && lack === 'reason' && <span className="warning-text">{t.reasonFirst}</span>}
        {!fault && lack === 'source' && <span className="warning-text">{t.sourceFirst}</span>}
        {!fault && lack === 'conflict' && (
          <span className="warning-text">
            {t.conflict(shownText(figure) || c.notSupplied, current.text)}{' '}
            <Button size="small" onClick={() => change({ base: shownText(figure) })}>{t.keepMine}</Button>{' '}
            <Button size="small" onClick={() => drafting.drop(figure.key)}>{t.takeTheirs}</Button>
          </span>
        )}
      </div>
      {draft && automatic !== undefined && (
        <button
          type="button"
          className="linklike small"
          onClick={() => (isSetByHand(figure) ? change({ text: '' }) : drafting.drop(figure.key))}
        >
          {t.backToAutomatic}
        </button>
      )}
    </div>
  )
}

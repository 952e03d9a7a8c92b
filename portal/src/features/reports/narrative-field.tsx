import { Button, Input } from 'antd'
import { useId } from 'react'
import type { Narrative } from '@/api/reporting'
import { useTexts } from '@/lib/i18n'
import { holdsPersonalNumber } from './report-draft'
import { texts } from './texts'
import type { Drafting } from './use-report-draft'

/** A passage of the report: says before it is written in that no person is named, and warns of long numbers. */
export function NarrativeField({ narrative, drafting }: { narrative: Narrative; drafting: Drafting | undefined }) {
  const t = useTexts(texts)
  const id = useId()
  const saved = narrative.text ?? ''
  if (!drafting) {
    return (
      <div className="narrative" id={`item-${narrative.key}`}>
        <h3>{narrative.title}</h3>
        <p className="narrative-text">{saved || <span className="secondary">{t.nothingWritten}</span>}</p>
      </div>
    )
  }
  const draft = drafting.draft.narratives.get(narrative.key)
  const text = draft?.text ?? saved
  const refused = drafting.refused.get(narrative.key)
  return (
    <div className="narrative" id={`item-${narrative.key}`}>
      <label htmlFor={id}><strong>{narrative.title}</strong></label>
      <div className="small secondary" id={`${id}-rule`}>{t.noNames}</div>
      <Input.TextArea
        id={id}
        rows={4}
        maxLength={4000}
        aria-describedby={`${id}-rule ${id}-fault`}
        value={text}
        onChange={(event) => drafting.typeNarrative(narrative.key, event.target.value, draft?.base ?? saved)}
      />
      <div id={`${id}-fault`} aria-live="polite" className="small">
        {refused && <span className="error-text">{refused} </span>}
        {holdsPersonalNumber(text) && <span className="warning-text">{t.longNumber} </span>}
        {drafting.lacks.get(narrative.key) === 'conflict' && (
          <div className="note note-warn">
            <p>{t.conflictText}</p>
            <p className="narrative-text">{saved}</p>
            <div className="actions">
              <Button size="small" onClick={() => drafting.typeNarrative(narrative.key, text, saved)}>{t.keepMine}</Button>
              <Button size="small" onClick={() => drafting.drop(narrative.key)}>{t.takeTheirs}</Button>
            </div>
          </div>
        )}
      </div>
    </div>
  )
}

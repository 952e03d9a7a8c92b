import { Button } from 'antd'
import { isTransient, Problem } from '@/api/problem'
import { useProblemSentence } from '@/components/problem'
import { formatTime } from '@/lib/dates'
import { useTexts } from '@/lib/i18n'
import { texts } from './texts'
import type { Drafting } from './use-report-draft'

/** Whether what stands on the screen is saved: time of the last save, or what is still only here. */
export function SaveLine({ drafting }: { drafting: Drafting }) {
  const t = useTexts(texts)
  const sentence = useProblemSentence()
  const { saving, unsaved, lacks, refused } = drafting
  const waiting = lacks.size + refused.size
  return (
    <div className="save-line" role="status">
      {saving.running && <span>{t.saving}</span>}
      {!saving.running && saving.error !== undefined && unsaved > 0 && (
        <span className="warning-text">
          {isTransient(saving.error) ? t.unsent : saving.error instanceof Problem && saving.error.status === 401 ? t.sessionEnded : sentence(saving.error)}
        </span>
      )}
      {!saving.running && saving.error === undefined && unsaved > 0 && (
        <span>{unsaved > waiting ? t.unsaved(unsaved - waiting) : ''} {waiting > 0 && <span className="warning-text">{t.waiting(waiting)}</span>}</span>
      )}
      {!saving.running && unsaved === 0 && <span className="secondary">{saving.savedAt ? t.savedAt(formatTime(saving.savedAt, true)) : t.savesItself}</span>}
      {unsaved > waiting && <Button size="small" onClick={() => void drafting.save()}>{t.saveNow}</Button>}
    </div>
  )
}

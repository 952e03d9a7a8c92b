import type { ReorganisationView } from '@/api/reorganisations'
import { refusal } from '@/api/views'
import { formatDate } from '@/lib/dates'
import { useTexts } from '@/lib/i18n'
import { formatNumber } from '@/lib/numbers'
import { texts } from './texts'

/** “Phải xong trước 01/07/2025: 41 việc”, or what comes next, in one note. */
export function NextWork({ view }: { view: ReorganisationView }) {
  const t = useTexts(texts)
  const day = formatDate(view.effectiveOn)
  if (view.state === 'withdrawn') return <p className="note">{t.withdrawn}</p>
  if (view.state === 'carrying_out') return <p className="note note-warn" role="status">{t.carrying}</p>
  if (view.state === 'carried_out') {
    return (
      <div className={view.openQuestions > 0 ? 'note note-warn' : 'note'} role="status">
        {t.done} {view.openQuestions > 0 && t.stillUnchecked(formatNumber(view.openQuestions))}
      </div>
    )
  }
  const next = view.state === 'confirmed' ? t.nextExecute(day) : t.nextConfirm
  const refused = refusal(view.actions, 'confirmation')
  if (view.workLeft === 0) return <p className="note">{view.state === 'planned' && t.readyFor(day)} {refused ?? next}</p>
  return (
    <div className="note note-warn">
      <strong>{t.mustBeDone(day, formatNumber(view.workLeft))}</strong>
      <ul>
        {view.bodiesUndecided > 0 && <li>{t.undecided(formatNumber(view.bodiesUndecided))}</li>}
        {view.openQuestions > 0 && <li>{t.unchecked(formatNumber(view.openQuestions))}</li>}
        {view.latePosts > 0 && <li>{t.latePosts(formatNumber(view.latePosts))}</li>}
      </ul>
      {view.bodiesUndecided === 0 && <p>{next}</p>}
      {refused && <p>{refused}</p>}
    </div>
  )
}

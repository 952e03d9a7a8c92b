import { useList } from '@/api/queries'
import { reportingPaths, type TrackedSubmission } from '@/api/reporting'
import { useTexts } from '@/lib/i18n'
import { texts } from './texts'

/** Said when no work is due: and what comes next, so that nobody has to look for it. */
export function NothingDue() {
  const t = useTexts(texts)
  const own = useList<TrackedSubmission>(reportingPaths.submissions, { mine: true })
  const next = own.items
    .filter((row) => row.due.level === 'later' && row.submittedOn === undefined)
    .sort((one, other) => (one.due.lastDay ?? '').localeCompare(other.due.lastDay ?? ''))
    .at(0)
  return (
    <p className="empty nothing-due">
      {t.nothing}
      {next && ` ${t.nearest([next.periodTitle, next.due.text].filter(Boolean).join(' – '))}`}
    </p>
  )
}

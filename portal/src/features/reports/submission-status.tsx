import type { Act } from '@/api/queries'
import { reportingPaths, type SubmissionView } from '@/api/reporting'
import { StatusChip } from '@/components/chip'
import { ActOutcome, type Compared } from '@/components/overtaken'
import { common } from '@/lib/common-texts'
import { useTexts } from '@/lib/i18n'
import { texts } from './texts'

export function SubmissionChip({ mode, state }: { mode: 'directive' | 'request'; state: string }) {
  return <StatusChip group={mode === 'request' && ['open', 'contributed', 'thanked'].includes(state) ? 'partnerSubmissionStatus' : 'submissionStatus'} code={state} />
}

/** Acts that judge the report as it stands, and are done only by who has seen it as it stands. */
const JUDGING: ReadonlySet<string> = new Set(['approve', 'accept', 'submit', 'contribute'])

/** What became of an act on a report; when somebody was faster, its new state and fields stand beside what was asked here. */
export function SubmissionActStatus<Asked>({
  act,
  id,
  what,
  compare,
  onTake,
}: {
  act: Act<Asked, SubmissionView>
  id: string
  what: string
  compare?: (theirs: SubmissionView, asked: Asked) => readonly Compared[]
  onTake?: () => void
}) {
  const t = useTexts(texts)
  const c = useTexts(common)
  return (
    <ActOutcome
      act={act}
      record={reportingPaths.submission(id)}
      judges={JUDGING.has(what)}
      onTake={onTake}
      compare={(theirs: SubmissionView, asked) => [{ label: c.status, theirs: theirs.stateText, mine: t.acts[what] }, ...(compare?.(theirs, asked) ?? [])]}
    />
  )
}

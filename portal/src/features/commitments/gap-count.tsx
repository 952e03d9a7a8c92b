import { commitmentPaths, type GapSummary, type SubjectKind } from '@/api/commitments'
import { useView } from '@/api/queries'
import { useShownTime } from '@/api/shown-time'
import { useTexts } from '@/lib/i18n'
import { formatNumber } from '@/lib/numbers'
import { texts } from './texts'

/** “Còn 14/54”, with the time at which it was counted. */
export function GapCount({ kind, unit }: { kind: SubjectKind; unit: string | undefined }) {
  const t = useTexts(texts)
  const shownTime = useShownTime()
  const summary = useView<GapSummary>(commitmentPaths.gapSummary, { subjectKind: kind, unit }).data
  if (!summary) return null
  return (
    <>
      <strong>{t.gapLeft(formatNumber(summary.missing), formatNumber(summary.registered))}</strong>
      <span className="secondary"> · {shownTime(summary.asOf)}</span>
    </>
  )
}

import { Link } from 'react-router'
import { commitmentPaths, type GapSummary, type TallyRow, type TallySummary } from '@/api/commitments'
import type { Me } from '@/api/me'
import { useView, type Page as ListOf } from '@/api/queries'
import { Section } from '@/components/page'
import { Failed } from '@/components/states'
import { useTexts } from '@/lib/i18n'
import { links } from '@/lib/links'
import { formatNumber } from '@/lib/numbers'
import { texts } from './texts'

/**
 * What is missing among commitments of the own area: gap list, villages without figures, renewals.
 * @param toTake for the head of the body that takes them; the village heads take those of households
 */
export function CommitmentCounts({ me, toTake = false }: { me: Me; toTake?: boolean }) {
  const t = useTexts(texts)
  const unit = me.appointment?.unit.path
  const may = (permission: string) => me.permissions.includes(permission)
  const providers = useView<GapSummary>(commitmentPaths.gapSummary, { subjectKind: 'provider', unit }, { refetchInterval: 60_000 })
  const facilities = useView<GapSummary>(commitmentPaths.gapSummary, { subjectKind: 'facility', unit }, { refetchInterval: 60_000 })
  const tallies = useView<ListOf<TallyRow> & { summary: TallySummary }>(commitmentPaths.tallies, { subjectKind: 'household_group', unit, limit: 1 }, { enabled: !toTake })
  const commitments = useView<{ expiring: number }>(commitmentPaths.summary, { unit })
  const failed = [providers, facilities, tallies, commitments].find((query) => query.error)
  const lines = [
    providers.data && providers.data.missing > 0 && {
      text: t.countOf(t.gap.provider, formatNumber(providers.data.missing), formatNumber(providers.data.registered)),
      to: links.gapList('provider'),
      verb: may('commitment:sign') ? t.record : t.openGap,
    },
    facilities.data && facilities.data.missing > 0 && {
      text: t.countOf(t.gap.facility, formatNumber(facilities.data.missing), formatNumber(facilities.data.registered)),
      to: links.gapList('facility'),
      verb: may('commitment:sign') ? t.record : t.openGap,
    },
    tallies.data && tallies.data.summary.missing > 0 && {
      text: t.countOf(t.tallies, formatNumber(tallies.data.summary.missing), formatNumber(tallies.data.summary.holders)),
      to: links.villageTotals(),
      verb: may('tally:record') ? t.enterTallies : t.openGap,
    },
    commitments.data && commitments.data.expiring > 0 && {
      text: t.count(t.expiring, formatNumber(commitments.data.expiring)),
      to: `${links.commitments()}?expiring=true`,
      verb: t.openExpiring,
    },
  ].filter((line) => line !== undefined && line !== false)
  if (failed?.error && lines.length === 0) return <Failed error={failed.error} onRetry={() => failed.refetch()} />
  if (lines.length === 0) return null
  return (
    <Section title={toTake ? t.toTake : t.commitments}>
      <ul className="plain work">
        {lines.map((line) => (
          <li key={line.text}>
            <strong>{line.text}</strong>
            <div className="actions"><Link className="button" to={line.to}>{line.verb}</Link></div>
          </li>
        ))}
      </ul>
      {failed?.error ? <Failed error={failed.error} onRetry={() => failed.refetch()} /> : null}
    </Section>
  )
}

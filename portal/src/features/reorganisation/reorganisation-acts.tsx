import { Input } from 'antd'
import { Link } from 'react-router'
import { reorganisationPaths, type ReorganisationView } from '@/api/reorganisations'
import { allowed } from '@/api/views'
import { OfferedActs, type DescribedAct } from '@/components/record-act'
import { formatDate } from '@/lib/dates'
import { useLanguage, useTexts } from '@/lib/i18n'
import { label } from '@/lib/labels'
import { links } from '@/lib/links'
import { formatNumber } from '@/lib/numbers'
import { texts } from './texts'

const LONGEST_REASON = 500

/** The second person confirms, whoever prepares withdraws; carrying out begins under the dry run, never without it. */
export function ReorganisationActs({ view }: { view: ReorganisationView }) {
  const t = useTexts(texts)
  const language = useLanguage()
  const day = formatDate(view.effectiveOn)
  const described = (verb: string): Pick<DescribedAct<ReorganisationView>, 'verb' | 'alsoCompared'> => ({
    verb,
    alsoCompared: (theirs) => [{ label: t.state, theirs: label('reorganisationState', theirs.state, language), mine: verb }],
  })
  const acts: Record<string, DescribedAct<ReorganisationView>> = {
    withdrawal: {
      ...described(t.withdraw),
      effect: t.withdrawEffect,
      path: reorganisationPaths.withdrawal(view.id),
      asks: {
        reason: { label: t.reason, required: true, input: <Input.TextArea rows={2} maxLength={LONGEST_REASON} />, theirs: () => '', mine: (reason: string) => reason },
      },
    },
    confirmation: { ...described(t.confirm), effect: t.confirmEffect(formatNumber(view.bodies), formatNumber(view.unitsEnding), day), path: reorganisationPaths.confirmation(view.id) },
  }
  return (
    <>
      <OfferedActs record={reorganisationPaths.one(view.id)} name={day} look="button" acts={acts} actions={view.actions} />
      {allowed(view.actions, 'execution') && <Link className="button" to={`${links.reorganisation(view.id)}?part=effects`}>{t.seeTrial}</Link>}
    </>
  )
}

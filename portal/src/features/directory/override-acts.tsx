import { Input } from 'antd'
import { directoryPaths, type OverrideView } from '@/api/directory'
import { lengths } from '@/api/generated'
import { Facts } from '@/components/page'
import { OfferedActs, type DescribedAct } from '@/components/record-act'
import { common } from '@/lib/common-texts'
import { dayBefore, formatDate } from '@/lib/dates'
import { useLanguage, useTexts } from '@/lib/i18n'
import { label } from '@/lib/labels'
import { overrideTexts } from './override-texts'
import { ruleText } from '@/lib/rule-names'

/** The second person confirms a value and its withdrawal, the administrator asks for either; all read value, days and source before. */
export function OverrideActs({ row, name }: { row: OverrideView; name: string }) {
  const t = useTexts(overrideTexts)
  const c = useTexts(common)
  const language = useLanguage()
  const described = (verb: string): Pick<DescribedAct<OverrideView>, 'verb' | 'shows' | 'alsoCompared'> => ({
    verb,
    shows: <Read row={row} />,
    alsoCompared: (theirs) => [{ label: c.status, theirs: label('overrideState', theirs.state, language), mine: verb }],
  })
  const acts: Record<string, DescribedAct<OverrideView>> = {
    confirmation: { ...described(t.confirm), effect: t.confirmEffect, path: directoryPaths.overrideConfirmation(row.id) },
    withdrawal_confirmation: { ...described(t.confirmWithdrawal), effect: t.confirmWithdrawalEffect, path: directoryPaths.overrideWithdrawalConfirmation(row.id) },
    withdrawal: {
      ...described(t.withdraw),
      effect: t.withdrawEffect,
      path: directoryPaths.overrideWithdrawal(row.id),
      asks: {
        reason: {
          label: t.reason,
          required: true,
          input: <Input.TextArea rows={2} maxLength={lengths.directory.WithdrawOverrideRequest.reason} />,
          theirs: () => '',
          mine: (reason: string) => reason,
        },
      },
    },
  }
  return <OfferedActs record={directoryPaths.override(row.id)} name={name} look="small" acts={acts} actions={row.actions} />
}

function Read({ row }: { row: OverrideView }) {
  const t = useTexts(overrideTexts)
  const c = useTexts(common)
  return (
    <Facts
      facts={[
        [t.value, ruleText(row.value)],
        [c.from, formatDate(row.validFrom)],
        row.validTo ? [t.lastDay, formatDate(dayBefore(row.validTo))] : null,
        [t.source, row.source],
        row.withdrawalReason ? [t.withdrawalReason, row.withdrawalReason] : null,
      ]}
    />
  )
}

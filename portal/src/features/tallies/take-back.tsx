import { commitmentPaths, type TallyRow } from '@/api/commitments'
import { allowed } from '@/api/views'
import { RecordAct, type Look } from '@/components/record-act'
import { formatDate } from '@/lib/dates'
import { useLanguage, useTexts } from '@/lib/i18n'
import { formatNumber } from '@/lib/numbers'
import { rowName } from './row-name'
import { texts } from './texts'

/** “Ghi nhầm, bỏ số này”: the last total belongs to another village or day; whichever stood before counts on. */
export function TakeBack({ row, look }: { row: TallyRow; look?: Look }) {
  const t = useTexts(texts)
  const language = useLanguage()
  if (!row.last || !row.tally || !allowed(row.actions, 'withdrawal')) return null
  const { signed, total, asOf } = row.last
  const wrong = t.takeBackEffect(formatNumber(signed), formatNumber(total), formatDate(asOf))
  const before = row.previous ? t.countsOn(formatNumber(row.previous.signed), formatDate(row.previous.asOf)) : t.nothingCounts
  return (
    <RecordAct
      record={commitmentPaths.tally(row.tally)}
      path={commitmentPaths.tallyWithdrawal(row.tally)}
      name={rowName(row, language)}
      verb={t.takeBack}
      look={look}
      effect={`${wrong} ${before}`}
      also={{ asOf }}
      danger
    />
  )
}

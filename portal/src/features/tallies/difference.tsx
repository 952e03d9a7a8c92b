import type { TallyRow } from '@/api/commitments'
import { formatDate } from '@/lib/dates'
import { useTexts } from '@/lib/i18n'
import { formatNumber } from '@/lib/numbers'
import { texts } from './texts'

/** The last value, and after recording what the server says has changed; the portal subtracts nothing itself. */
export function LastValue({ row }: { row: TallyRow }) {
  const t = useTexts(texts)
  if (!row.last) return <>{t.never}</>
  return <>{t.last(formatNumber(row.last.signed), formatNumber(row.last.total), formatDate(row.last.asOf))}</>
}

/** When somebody last looked how a school keeps what it promised. */
export function Monitored({ row }: { row: TallyRow }) {
  const t = useTexts(texts)
  return row.monitoredOn ? <span className="card-line secondary small">{t.monitoredLast(formatDate(row.monitoredOn))}</span> : null
}

export function Change({ row }: { row: TallyRow }) {
  const t = useTexts(texts)
  if (!row.last || !row.previous || row.change === undefined) return null
  const [before, now] = [formatNumber(row.previous.signed), formatNumber(row.last.signed)]
  if (row.change > 0) return <>{t.grew(before, now, formatNumber(row.change))}</>
  if (row.change < 0) return <>{t.shrank(before, now, formatNumber(Math.abs(row.change)))}</>
  return <>{t.same(before)}</>
}

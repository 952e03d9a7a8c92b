import { Link } from 'react-router'
import type { WorkItem } from '@/api/reporting'
import { Chip } from '@/components/chip'
import { CopyButton } from '@/components/copy-button'
import { DueText } from '@/components/due'
import { Section } from '@/components/page'
import { useTexts } from '@/lib/i18n'
import { links } from '@/lib/links'
import { formatNumber } from '@/lib/numbers'
import { texts } from './texts'

/** The lines of one kind. */
export function WorkBlock({ items }: { items: readonly WorkItem[] }) {
  const t = useTexts(texts)
  if (items.length === 0) return null
  return (
    <Section title={blockTitle(t, items)}>
      <ul className="plain work">
        {items.map((item) => <WorkLine key={`${item.kind} ${item.period} ${item.submission ?? ''}`} item={item} />)}
      </ul>
    </Section>
  )
}

/** A line: what, which unit, due, and one button that does it. */
export function WorkLine({ item }: { item: WorkItem }) {
  const t = useTexts(texts)
  return (
    <li>
      <div>
        <strong>{item.title}</strong>
        {(item.organisation ?? item.unit) && <span className="secondary"> · {(item.organisation ?? item.unit)?.name}</span>}
        {item.withWarnings ? <> <Chip tone="warn">{t.withWarnings(formatNumber(item.withWarnings))}</Chip></> : null}
        {item.due && <div><DueText due={item.due} /></div>}
      </div>
      <div className="actions">
        {item.reminder && <CopyButton label={t.reminder} text={() => item.reminder ?? ''} />}
        <Link className="button" to={target(item)}>{verb(t, item)}</Link>
      </div>
    </li>
  )
}

type T = (typeof texts)['vi']

function blockTitle(t: T, items: readonly WorkItem[]): string {
  const [first] = items
  if (!first) return ''
  const title = titleOf(t, first.kind, items.flatMap(({ within }) => (within === undefined ? [] : [within])))
  const counted = items.length === 1 && first.count !== undefined ? first.count : items.length
  return first.of !== undefined && items.length === 1 ? t.countOf(title, formatNumber(counted), formatNumber(first.of)) : t.count(title, formatNumber(counted))
}

/** The days come from the rule of reminders; the last of them is the day itself. */
function titleOf(t: T, kind: WorkItem['kind'], within: readonly number[]): string {
  if (within.length === 0) return t[kind]
  const days = Math.max(...within)
  return days === 0 ? t.dueToday : t.dueWithin(formatNumber(days))
}

function verb(t: T, { kind }: WorkItem): string {
  if (kind === 'returned') return t.fixRemarks
  if (kind === 'to_approve') return t.openApproval
  if (kind === 'to_number') return t.openNumbering
  if (kind === 'to_accept' || kind === 'not_submitted') return t.openTracking
  if (kind === 'to_submit') return t.openSubmit
  if (kind === 'requested') return t.sendResult
  return t.openReport
}

function target({ kind, submission, period }: WorkItem): string {
  if (kind === 'to_accept' || kind === 'not_submitted') return links.receiving(period)
  if (!submission) return links.report()
  if (kind === 'to_approve') return links.approval(submission)
  if (kind === 'to_number' || kind === 'official_births') return links.publication(submission)
  if (kind === 'to_submit') return links.submit(submission)
  return links.report(submission)
}

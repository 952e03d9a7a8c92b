import { Link } from 'react-router'
import type { WorkItem } from '@/api/reporting'
import { Section } from '@/components/page'
import { formatDate } from '@/lib/dates'
import { useTexts } from '@/lib/i18n'
import { links } from '@/lib/links'
import { formatNumber } from '@/lib/numbers'
import type { Decisions } from './decisions'
import { texts } from './texts'
import { WorkLine } from './work-block'

/** “Chờ phê duyệt” of the leader of the province: reports, and what else nobody but a leader lets pass, in one block. */
export function WaitingForApproval({ reports, rules, reforms }: { reports: readonly WorkItem[] } & Pick<Decisions, 'rules' | 'reforms'>) {
  const t = useTexts(texts)
  const count = reports.length + rules + reforms.length
  if (count === 0) return null
  return (
    <Section title={t.count(t.to_approve, formatNumber(count))}>
      <ul className="plain work">
        {reports.map((item) => <WorkLine key={item.submission} item={item} />)}
        {rules > 0 && (
          <li>
            <strong>{t.count(t.rulesOfProvince, formatNumber(rules))}</strong>
            <div className="actions"><Link className="button" to={links.rules()}>{t.readAndConfirm}</Link></div>
          </li>
        )}
        {reforms.map(({ id, effectiveOn, latePosts }) => (
          <li key={id}>
            <div>
              <strong>{t.reorganisationFrom(formatDate(effectiveOn))}</strong>
              {latePosts > 0 && <div>{t.reorganisationLate(formatNumber(latePosts))}</div>}
            </div>
            <div className="actions"><Link className="button" to={links.reorganisation(id)}>{t.readAndConfirm}</Link></div>
          </li>
        ))}
      </ul>
    </Section>
  )
}

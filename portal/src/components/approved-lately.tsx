import { Link } from 'react-router'
import { useList } from '@/api/queries'
import { reportingPaths, type TrackedSubmission } from '@/api/reporting'
import { common } from '@/lib/common-texts'
import { useTexts } from '@/lib/i18n'
import { links } from '@/lib/links'
import { StatusChip } from './chip'
import { Section } from './page'

const LATELY = 5
const APPROVED = ['approved', 'sent', 'revised']

/** “Đã phê duyệt gần đây”: the last reports that the leader approved, so that they are found again; absent before the first. */
export function ApprovedLately() {
  const t = useTexts(common)
  const own = useList<TrackedSubmission>(reportingPaths.submissions, { mine: true, past: true })
  const approved = own.items.filter((row) => APPROVED.includes(row.state)).slice(0, LATELY)
  if (approved.length === 0) return null
  return (
    <Section title={t.approvedLately}>
      <ul className="plain work">
        {approved.map((row) => (
          <li key={row.submission}>
            <div><Link to={links.publication(row.submission)}>{row.periodTitle ?? row.unit.name}</Link></div>
            <StatusChip group="submissionStatus" code={row.state} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

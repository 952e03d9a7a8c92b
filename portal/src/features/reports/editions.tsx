import { Link } from 'react-router'
import type { SubmissionView } from '@/api/reporting'
import { DataTable } from '@/components/data-table'
import { Section } from '@/components/page'
import { formatDate } from '@/lib/dates'
import { useTexts } from '@/lib/i18n'
import { links } from '@/lib/links'
import { texts } from './texts'

/** The editions that were sent before the present one; each stays readable as it was. */
export function Editions({ view }: { view: Pick<SubmissionView, 'id' | 'earlierEditions'> }) {
  const t = useTexts(texts)
  if (view.earlierEditions.length === 0) return null
  return (
    <Section title={t.editions}>
      <DataTable
        caption={t.editions}
        rows={view.earlierEditions}
        rowKey={(row) => String(row.edition)}
        columns={[
          { key: 'edition', title: t.edition, heads: true, render: (row) => <Link to={links.edition(view.id, row.edition)}>{row.name}</Link> },
          { key: 'number', title: t.numberAndSymbol, render: (row) => row.number },
          { key: 'date', title: t.paperDate, render: (row) => formatDate(row.date) },
          { key: 'sentOn', title: t.sentOn, render: (row) => formatDate(row.sentOn) },
          { key: 'recipients', title: t.recipients, render: (row) => row.recipients.map((recipient) => recipient.text).join('; ') },
          { key: 'reason', title: t.editionReason, render: (row) => row.revision?.reason ?? '' },
        ]}
      />
    </Section>
  )
}

/** That the report is being made anew, why and by whose order. */
export function RevisionNote({ view }: { view: Pick<SubmissionView, 'edition' | 'revision'> }) {
  const t = useTexts(texts)
  return view.revision ? <p className="note">{t.underRevision(view.edition, view.revision.reason, view.revision.by)}</p> : null
}

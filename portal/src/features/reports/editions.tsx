import { Link } from 'react-router'
import type { SubmissionView } from '@/api/reporting'
import { allowed } from '@/api/views'
import { DataTable } from '@/components/data-table'
import { Section } from '@/components/page'
import { formatDate } from '@/lib/dates'
import { useTexts } from '@/lib/i18n'
import { links } from '@/lib/links'
import { formatNumber } from '@/lib/numbers'
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

/** Revisions that were ordered and taken back before they were sent. */
export function WithdrawnRevisions({ view }: { view: Pick<SubmissionView, 'withdrawnRevisions'> }) {
  const t = useTexts(texts)
  if (view.withdrawnRevisions.length === 0) return null
  return (
    <Section title={t.withdrawn}>
      <DataTable
        caption={t.withdrawn}
        rows={view.withdrawnRevisions}
        rowKey={(row) => `${row.revision.on} ${row.on} ${row.reason}`}
        columns={[
          { key: 'on', title: t.withdrawnOn, heads: true, render: (row) => formatDate(row.on) },
          { key: 'order', title: t.editionReason, render: (row) => row.revision.reason },
          { key: 'number', title: t.numberAndSymbol, render: (row) => row.number ?? '' },
          { key: 'reason', title: t.withdrawReason, render: (row) => row.reason },
          { key: 'by', title: t.by, render: (row) => row.by },
        ]}
      />
    </Section>
  )
}

/** That official births came after the report was sent with others, and who may have it revised. */
export function OfficialBirthsNote({ view }: { view: Pick<SubmissionView, 'officialBirths' | 'actions'> }) {
  const t = useTexts(texts)
  const births = view.officialBirths
  if (!births) return null
  return (
    <p className="note note-warn">
      {t.officialBirths(formatNumber(births.official), formatDate(births.to), births.sent === undefined ? t.nothingSent : formatNumber(births.sent))}{' '}
      {allowed(view.actions, 'revise') ? t.mayRevise : t.leaderRevises}
    </p>
  )
}

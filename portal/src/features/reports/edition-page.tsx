import { Link, useParams } from 'react-router'
import { useVersioned, useView } from '@/api/queries'
import { reportingPaths, type EditionView, type SubmissionView } from '@/api/reporting'
import { useShownTime } from '@/api/shown-time'
import { DownloadButton } from '@/components/download-button'
import { Facts, Page, Section } from '@/components/page'
import { Await } from '@/components/states'
import { formatDate } from '@/lib/dates'
import { useTexts } from '@/lib/i18n'
import { links } from '@/lib/links'
import { ChangedCells } from './changed-cells'
import { OfficialPaper } from './official-paper'
import './reports.css'
import { texts } from './texts'

/** An edition that was sent and has been revised since: its figures as they were, its files, and what the next one changed. */
export function EditionPage() {
  const { id = '', edition = '' } = useParams()
  const report = useVersioned<SubmissionView>(reportingPaths.submission(id))
  const query = useView<EditionView>(reportingPaths.edition(id, Number(edition)))
  return <Await query={report}>{({ view }) => <Await query={query}>{(sent) => <Sent report={view} sent={sent} />}</Await>}</Await>
}

function Sent({ report, sent }: { report: SubmissionView; sent: EditionView }) {
  const t = useTexts(texts)
  const shownTime = useShownTime()
  const facts = report.earlierEditions.find((each) => each.edition === sent.edition)
  const file = `${reportingPaths.edition(report.id, sent.edition)}`
  return (
    <Page
      narrow
      title={`${report.period.title}: ${t.editionOf(sent.name, sent.number)}`}
      unit={report.unit}
      intro={<Link to={links.publication(report.id)}>{report.period.title}</Link>}
      actions={
        <>
          <DownloadButton label={t.docx} request={{ path: `${file}/document` }} />
          <DownloadButton label={t.xlsx} request={{ path: `${file}/workbook` }} />
        </>
      }
    >
      <Section title={t.paper}>
        <Facts
          facts={[
            [t.numberAndSymbol, sent.number],
            [t.paperDate, formatDate(facts?.date)],
            [t.sentOn, formatDate(facts?.sentOn)],
            [t.recipients, facts?.recipients.map((recipient) => recipient.text).join('; ')],
            [t.approvedByLabel, facts?.approvedBy],
            [t.takenAt, shownTime(sent.takenAt)],
          ]}
        />
        <p>{sent.dataLine} {sent.coverage && `${sent.coverage}.`}</p>
        {sent.note && <p className="note">{sent.note}</p>}
      </Section>
      {sent.number && <OfficialPaper report={report.id} edition={sent.edition} />}
      <Section title={t.changesTo(sent.nextName)}>
        <ChangedCells caption={t.changesTo(sent.nextName)} cells={sent.changes} />
      </Section>
      {sent.parts.map((part) => (
        <details key={part.number} className="section part">
          <summary><h2>{part.number}. {part.title}</h2></summary>
          {part.figures.length > 0 && <Facts facts={part.figures.map((figure) => [`${figure.name} (${figure.unit})`, figure.text])} />}
          {part.texts.map((text) => <p key={text}>{text}</p>)}
        </details>
      ))}
    </Page>
  )
}

import { reportingPaths, type SubmissionView } from '@/api/reporting'
import { Section } from '@/components/page'
import { RecordFileList } from '@/components/record-files'
import { formatDate } from '@/lib/dates'
import { useTexts } from '@/lib/i18n'
import { texts } from './texts'

/** The scans of the form that the head has signed, brought before an officer hands in. */
export function BringSignedForm({ view }: { view: Pick<SubmissionView, 'id' | 'round'> }) {
  const t = useTexts(texts)
  return (
    <Section title={t.signedScan}>
      <p className="secondary">{t.signedScanNote}</p>
      <RecordFileList record={reportingPaths.signedForm(view.id, view.round)} />
    </Section>
  )
}

/** With which signed form the report was last handed in, and its scans. */
export function SignedForm({ view }: { view: Pick<SubmissionView, 'id' | 'signedPaper'> }) {
  const t = useTexts(texts)
  const paper = view.signedPaper
  if (!paper) return null
  return (
    <Section title={t.signedPaperIs(paper.number, formatDate(paper.date))}>
      <RecordFileList record={reportingPaths.signedForm(view.id, paper.round)} />
    </Section>
  )
}

import { reportingPaths } from '@/api/reporting'
import { Section } from '@/components/page'
import { RecordFileList } from '@/components/record-files'
import { useTexts } from '@/lib/i18n'
import { texts } from './texts'

/** The paper of an edition as it was signed in the province's document system; kept to the last byte. */
export function OfficialPaper({ report, edition }: { report: string; edition: number }) {
  const t = useTexts(texts)
  return (
    <Section title={t.officialPaper}>
      <p className="secondary">{t.officialPaperNote}</p>
      <RecordFileList record={reportingPaths.officialPaper(report, edition)} />
    </Section>
  )
}

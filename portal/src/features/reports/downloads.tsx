import { reportingPaths, type SubmissionView } from '@/api/reporting'
import { allowed } from '@/api/views'
import { DownloadButton } from '@/components/download-button'
import { useTexts } from '@/lib/i18n'
import { texts } from './texts'

/** The report as a Word file and its annexes as a workbook and as described data files, all made by the server. */
export function Downloads({ view }: { view: Pick<SubmissionView, 'id' | 'actions'> }) {
  const t = useTexts(texts)
  if (!allowed(view.actions, 'download')) return null
  return (
    <>
      <DownloadButton label={t.docx} request={{ path: reportingPaths.act(view.id, 'document') }} />
      <DownloadButton label={t.xlsx} request={{ path: reportingPaths.act(view.id, 'workbook') }} />
      <DownloadButton label={t.dataset} request={{ path: reportingPaths.act(view.id, 'dataset') }} />
    </>
  )
}

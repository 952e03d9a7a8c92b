import { useParams } from 'react-router'
import { outgoingPaths, type OutgoingReport } from '@/api/outgoing'
import { useView } from '@/api/queries'
import { DownloadButton } from '@/components/download-button'
import { Await } from '@/components/states'
import { useTexts } from '@/lib/i18n'
import { PublishedReport } from './published-report'
import { texts } from './texts'

/** One report as it may leave the province, on screen and as files; what is hidden says so, and why. */
export function OutgoingPage() {
  const t = useTexts(texts)
  const { id = '' } = useParams()
  const query = useView<OutgoingReport>(outgoingPaths.one(id))
  return (
    <Await query={query}>
      {(report) => (
        <PublishedReport
          report={report}
          actions={
            <>
              <DownloadButton label={t.document} request={{ path: outgoingPaths.paper(report.id, 'document') }} />
              <DownloadButton label={t.workbook} request={{ path: outgoingPaths.paper(report.id, 'workbook') }} />
              <DownloadButton label={t.dataset} request={{ path: outgoingPaths.paper(report.id, 'dataset') }} />
            </>
          }
        />
      )}
    </Await>
  )
}

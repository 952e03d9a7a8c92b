import { useParams } from 'react-router'
import { nationalPaths } from '@/api/national'
import type { OutgoingReport } from '@/api/outgoing'
import { useView } from '@/api/queries'
import { Await } from '@/components/states'
import { PublishedReport } from './published-report'

/** A report that was sent to the Population Authority, as it left its province. */
export function ReceivedPage() {
  const { id = '' } = useParams()
  const query = useView<OutgoingReport>(nationalPaths.report(id))
  return <Await query={query}>{(report) => <PublishedReport report={report} />}</Await>
}

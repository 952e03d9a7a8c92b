import { Navigate } from 'react-router'
import { useMe } from '@/api/me'
import { links } from '@/lib/links'
import { hasWork, isOfAuthority } from '@/lib/permissions'

/** “Tình hình”: the published figures for whoever sees totals only, those of all provinces for the Population Authority; everybody else begins with the coverage of commitments. */
export function TotalsPage() {
  const me = useMe().data
  if (!me) return null
  if (isOfAuthority(me.permissions)) return <Navigate to={links.nationalTotals()} replace />
  return <Navigate to={hasWork(me.permissions) ? links.coverage() : links.outgoing()} replace />
}

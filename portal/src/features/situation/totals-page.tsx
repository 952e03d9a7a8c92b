import { Navigate } from 'react-router'
import { useMe } from '@/api/me'
import { Page } from '@/components/page'
import { Empty } from '@/components/states'
import { useTexts } from '@/lib/i18n'
import { links } from '@/lib/links'
import { hasWork } from '@/lib/permissions'
import { texts } from './texts'

/** “Tình hình” for whoever sees totals only; everybody else begins with the coverage of commitments. */
export function TotalsPage() {
  const t = useTexts(texts)
  const me = useMe().data
  if (!me) return null
  if (hasWork(me.permissions)) return <Navigate to={links.coverage()} replace />
  return (
    <Page title={t.situation} units={me.unitPath}>
      <Empty>{t.totalsLater}</Empty>
    </Page>
  )
}

import { Button } from 'antd'
import { Link } from 'react-router'
import { failures } from '@/lib/common-texts'
import { useTexts } from '@/lib/i18n'
import { links } from '@/lib/links'

/** A page that failed to show, or whose piece could not be fetched. */
export function PageBroken() {
  const t = useTexts(failures)
  return (
    <div className="page page-narrow" role="alert">
      <h1>{t.pageBroken}</h1>
      <Button type="primary" onClick={() => window.location.reload()}>{t.reload}</Button>
    </div>
  )
}

export function Missing() {
  const t = useTexts(failures)
  return (
    <div className="page page-narrow">
      <h1>{t.noPage}</h1>
      <Link to={links.start()}>{t.toStart}</Link>
    </div>
  )
}

import { Link } from 'react-router'
import { usePermission } from '@/api/me'
import { ImportLink } from '@/components/list-files'
import { useTexts } from '@/lib/i18n'
import { links } from '@/lib/links'
import type { StepName } from './steps'
import { texts } from './texts'

/** Where a step is done: its list, and the file that fills it. */
export function StepLinks({ step }: { step: StepName }) {
  const t = useTexts(texts)
  const mayReadFacilities = usePermission('facility:read')
  switch (step) {
    case 'units':
      return <Link className="button button-plain" to={links.units()}>{t.openList}</Link>
    case 'villages':
      return <><Link className="button button-plain" to={links.villages()}>{t.openList}</Link><ImportLink kind="villages" /></>
    case 'organisations':
      return <><Link className="button button-plain" to={links.organisations()}>{t.openList}</Link><ImportLink kind="organisations" /></>
    case 'people':
      return <People />
    case 'facilities':
      return mayReadFacilities ? (
        <>
          <Link className="button button-plain" to={links.facilities()}>{t.facilityLink}</Link>
          <ImportLink kind="facilities" list={t.facilityLink} />
          <Link className="button button-plain" to={links.providers()}>{t.providerLink}</Link>
          <ImportLink kind="providers" list={t.providerLink} />
        </>
      ) : null
    case 'periods':
      return <Link className="button button-plain" to={links.rules()}>{t.periodsLink}</Link>
    case 'rules':
      return <Link className="button button-plain" to={links.rules()}>{t.rulesLink}</Link>
  }
}

/** The administrator's alone: others see how many there are. */
function People() {
  const t = useTexts(texts)
  if (!usePermission('person:read')) return null
  return <><Link className="button button-plain" to={links.people()}>{t.openList}</Link><ImportLink kind="people" /></>
}

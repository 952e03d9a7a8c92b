import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { directoryPaths, type ProviderView } from '@/api/directory'
import { usePermission } from '@/api/me'
import { useView } from '@/api/queries'
import { Chip } from '@/components/chip'
import { DataTable } from '@/components/data-table'
import { Facts, Page, Section } from '@/components/page'
import { Await } from '@/components/states'
import { UnitName } from '@/components/unit-name'
import { common } from '@/lib/common-texts'
import { dayBefore, formatDate } from '@/lib/dates'
import { useLanguage, useTexts } from '@/lib/i18n'
import { label } from '@/lib/labels'
import { links } from '@/lib/links'
import { Namesake } from './namesake'
import { ProviderActs } from './provider-acts'
import { recordTexts } from './record-texts'
import { servicesInWords } from './service-words'
import { texts } from './texts'

/** One provider: title, licence and workplace now, and where with which services before. */
export function ProviderDetailPage() {
  const { id = '' } = useParams()
  const query = useView<ProviderView>(directoryPaths.provider(id))
  return <Await query={query}>{(view) => <Provider view={view} />}</Await>
}

function Provider({ view }: { view: ProviderView }) {
  const t = useTexts(texts)
  const c = useTexts(common)
  const r = useTexts(recordTexts)
  const language = useLanguage()
  const mayOpenFacility = usePermission('facility:read')
  const [namesake, setNamesake] = useState(false)
  return (
    <Page
      narrow
      title={r.providerTitle(view.fullName)}
      unit={view.commune}
      intro={view.status === 'active' ? <Chip tone="good">{t.active}</Chip> : <Chip>{t.departed}</Chip>}
      actions={<ProviderActs row={view} look="button" onNamesake={() => setNamesake(true)} />}
    >
      <Section title={r.facts}>
        <Facts
          facts={[
            [t.title, label('providerTitle', view.title, language)],
            [r.practiceLicence, view.practiceLicenceNo],
            view.practiceLicenceNo ? [r.licensedFrom, formatDate(view.licensedFrom)] : null,
            [t.workplace, mayOpenFacility ? <Link key="workplace" to={links.facility(view.facility.id)}>{view.facility.name}</Link> : view.facility.name],
            [t.commune, <UnitName key="commune" unit={view.commune} responsible={view.responsible} />],
            [t.ownership, label('ownership', view.ownership, language)],
            [t.services, servicesInWords(view.serviceKinds, language)],
            view.departedOn ? [t.departedOn, formatDate(dayBefore(view.departedOn))] : null,
          ]}
        />
      </Section>
      <Section title={r.workplaces}>
        <DataTable
          caption={r.workplaces}
          rows={view.workplaces}
          rowKey={(place) => place.from}
          columns={[
            { key: 'name', title: t.workplace, heads: true, render: (place) => place.facilityName },
            { key: 'from', title: c.from, render: (place) => formatDate(place.from) },
            { key: 'to', title: c.to, render: (place) => (place.to ? formatDate(dayBefore(place.to)) : r.untilNow) },
            { key: 'services', title: t.services, render: (place) => servicesInWords(place.serviceKinds, language) },
          ]}
        />
      </Section>
      <Namesake open={namesake} onClose={() => setNamesake(false)} />
    </Page>
  )
}

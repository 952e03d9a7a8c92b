import { useParams } from 'react-router'
import { directoryPaths, type FacilityView } from '@/api/directory'
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
import { FacilityActs } from './facility-acts'
import { recordTexts } from './record-texts'
import { servicesInWords } from './service-words'
import { texts } from './texts'

/** One facility: what it is now, and with which services under whose ownership it worked when. */
export function FacilityDetailPage() {
  const { id = '' } = useParams()
  const query = useView<FacilityView>(directoryPaths.facility(id))
  return <Await query={query}>{(view) => <Facility view={view} />}</Await>
}

function Facility({ view }: { view: FacilityView }) {
  const t = useTexts(texts)
  const c = useTexts(common)
  const r = useTexts(recordTexts)
  const language = useLanguage()
  return (
    <Page
      narrow
      title={r.facilityTitle(view.name)}
      unit={view.commune}
      intro={view.status === 'operating' ? <Chip tone="good">{t.operating}</Chip> : <Chip>{t.closed}</Chip>}
      actions={<FacilityActs row={view} look="button" />}
    >
      <Section title={r.facts}>
        <Facts
          facts={[
            [t.commune, <UnitName key="commune" unit={view.commune} responsible={view.responsible} />],
            [t.facilityKind, label('facilityKind', view.kind, language)],
            [t.ownership, label('ownership', view.ownership, language)],
            [t.services, servicesInWords(view.serviceKinds, language)],
            [r.operatingLicence, view.operatingLicenceNo],
            [r.address, view.address],
            [r.head, view.headTitle],
            [r.openedOn, formatDate(view.openedOn)],
            view.closedOn ? [t.closedOn, formatDate(dayBefore(view.closedOn))] : null,
          ]}
        />
      </Section>
      <Section title={r.periods}>
        <DataTable
          caption={r.periods}
          rows={view.periods}
          rowKey={(period) => period.from}
          columns={[
            { key: 'from', title: c.from, heads: true, render: (period) => formatDate(period.from) },
            { key: 'to', title: c.to, render: (period) => (period.to ? formatDate(dayBefore(period.to)) : r.untilNow) },
            { key: 'services', title: t.services, render: (period) => servicesInWords(period.serviceKinds, language) },
            { key: 'ownership', title: t.ownership, render: (period) => label('ownership', period.ownership, language) },
          ]}
        />
      </Section>
    </Page>
  )
}

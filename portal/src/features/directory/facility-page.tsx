import { Link } from 'react-router'
import { directoryPaths, type FacilityView } from '@/api/directory'
import { useMe, usePermission } from '@/api/me'
import { FacilityForm } from '@/components/facility-form'
import { Choice } from '@/components/filters'
import { RegistryList } from '@/components/registry-list'
import { UnitName } from '@/components/unit-name'
import { useAddressState } from '@/lib/address-state'
import { common } from '@/lib/common-texts'
import { formatDate } from '@/lib/dates'
import { useLanguage, useTexts } from '@/lib/i18n'
import { choices, label } from '@/lib/labels'
import { links } from '@/lib/links'
import { FacilityActs } from './facility-acts'
import { servicesInWords } from './service-words'
import { texts } from './texts'

/** The rest of what can be recorded stands on the page of the facility. */
const OPEN_OR_CLOSED = ['closure', 'reopening']

/** “Cơ sở”: facilities of the area, those in operation first. */
export function FacilityPage() {
  const t = useTexts(texts)
  const c = useTexts(common)
  const language = useLanguage()
  const me = useMe()
  const mayWrite = usePermission('facility:write')
  const { values, change, clear, filtered } = useAddressState(['unit', 'kind', 'ownership', 'status'])
  return (
    <RegistryList<FacilityView>
      title={t.facilities}
      path={directoryPaths.facilities}
      imports="facilities"
      query={{ ...values, unit: values.unit ?? me.data?.appointment?.unit.path }}
      filtered={filtered}
      onClear={clear}
      searchLabel={t.searchName}
      empty={t.noFacilities}
      filters={
        <>
          <Choice label={t.ownership} value={values.ownership} options={choices('ownership', language)} onChange={(ownership) => change({ ownership })} />
          <Choice label={c.status} value={values.status ?? 'operating'} allowAll={false} options={[{ value: 'operating', label: t.operating }, { value: 'closed', label: t.closed }, { value: 'all', label: c.all }]} onChange={(status) => change({ status })} />
        </>
      }
      columns={[
        { key: 'name', title: c.name, heads: true, render: (row) => <Link to={links.facility(row.id)}>{row.name}</Link> },
        { key: 'kind', title: t.facilityKind, render: (row) => label('facilityKind', row.kind, language) },
        { key: 'ownership', title: t.ownership, render: (row) => label('ownership', row.ownership, language) },
        { key: 'services', title: t.services, render: (row) => servicesInWords(row.serviceKinds, language) },
        { key: 'commune', title: t.commune, render: (row) => <UnitName unit={row.commune} responsible={row.responsible} /> },
        { key: 'licence', title: t.licence, print: false, render: (row) => row.operatingLicenceNo ?? '' },
        { key: 'from', title: c.from, render: (row) => formatDate(row.openedOn) },
        ...(mayWrite ? [{ key: 'acts', title: '', print: false, render: (row: FacilityView) => <FacilityActs row={row} only={OPEN_OR_CLOSED} /> }] : []),
      ]}
      {...(mayWrite ? { add: { verb: t.addFacility, form: (done) => <FacilityForm onDone={done} /> } } : {})}
    />
  )
}

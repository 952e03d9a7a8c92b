import { directoryPaths, type FacilityView } from '@/api/directory'
import { useMe, usePermission } from '@/api/me'
import { DatedAct } from '@/components/dated-act'
import { FacilityForm } from '@/components/facility-form'
import { Choice } from '@/components/filters'
import { RegistryList } from '@/components/registry-list'
import { useAddressState } from '@/lib/address-state'
import { common } from '@/lib/common-texts'
import { dayBefore, formatDate, plusDays } from '@/lib/dates'
import { useLanguage, useTexts } from '@/lib/i18n'
import { choices, label } from '@/lib/labels'
import { texts } from './texts'

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
        { key: 'name', title: c.name, heads: true, render: (row) => row.name },
        { key: 'kind', title: t.facilityKind, render: (row) => label('facilityKind', row.kind, language) },
        { key: 'ownership', title: t.ownership, render: (row) => label('ownership', row.ownership, language) },
        { key: 'services', title: t.services, render: (row) => row.serviceKinds.map((service) => label('serviceKind', service, language)).join(', ') },
        { key: 'commune', title: t.commune, render: (row) => row.commune.name },
        { key: 'licence', title: t.licence, print: false, render: (row) => row.operatingLicenceNo ?? '' },
        { key: 'from', title: c.from, render: (row) => formatDate(row.openedOn) },
        ...(mayWrite
          ? [{
              key: 'acts',
              title: '',
              print: false,
              render: (row: FacilityView) =>
                row.status === 'operating' && (
                  <DatedAct<FacilityView>
                    record={directoryPaths.facility(row.id)}
                    verb={t.close}
                    name={row.name}
                    effect={t.closeEffect(row.name)}
                    dateLabel={t.closedOn}
                    request={({ on }) => ({ path: directoryPaths.facilityClosure(row.id), body: { closedOn: plusDays(on, 1) } })}
                    compare={(theirs, { on }) => [{ label: t.closedOn, theirs: theirs.closedOn ? formatDate(dayBefore(theirs.closedOn)) : t.operating, mine: formatDate(on) }]}
                  />
                ),
            }]
          : []),
      ]}
      {...(mayWrite ? { add: { verb: t.addFacility, form: (done) => <FacilityForm onDone={done} onCancel={done} /> } } : {})}
    />
  )
}

import { directoryPaths, type FacilityView, type ProviderView } from '@/api/directory'
import { useMe, usePermission } from '@/api/me'
import { useView } from '@/api/queries'
import { DatedAct } from '@/components/dated-act'
import { Choice } from '@/components/filters'
import { Field } from '@/components/form'
import { ProviderForm } from '@/components/provider-form'
import { RegistryList } from '@/components/registry-list'
import { RemoteSelect } from '@/components/remote-select'
import { useAddressState } from '@/lib/address-state'
import { common } from '@/lib/common-texts'
import { dayBefore, formatDate, plusDays } from '@/lib/dates'
import { useLanguage, useTexts } from '@/lib/i18n'
import { label } from '@/lib/labels'
import { texts } from './texts'

/** “Người cung cấp dịch vụ”: who needs a commitment. */
export function ProviderPage() {
  const t = useTexts(texts)
  const c = useTexts(common)
  const language = useLanguage()
  const me = useMe()
  const mayWrite = usePermission('provider:write')
  const { values, change, clear, filtered } = useAddressState(['unit', 'facility', 'status'])
  return (
    <RegistryList<ProviderView>
      title={t.providers}
      path={directoryPaths.providers}
      query={{ ...values, unit: values.unit ?? me.data?.appointment?.unit.path }}
      filtered={filtered}
      onClear={clear}
      searchLabel={t.searchProvider}
      empty={t.noProviders}
      filters={<Choice label={c.status} value={values.status ?? 'active'} allowAll={false} options={[{ value: 'active', label: t.active }, { value: 'departed', label: t.departed }, { value: 'all', label: c.all }]} onChange={(status) => change({ status })} />}
      columns={[
        { key: 'name', title: c.name, heads: true, render: (row) => row.fullName },
        { key: 'title', title: t.title, render: (row) => label('providerTitle', row.title, language) },
        { key: 'workplace', title: t.workplace, render: (row) => row.facility.name },
        { key: 'services', title: t.services, render: (row) => row.serviceKinds.map((service) => label('serviceKind', service, language)).join(', ') },
        { key: 'commune', title: t.commune, render: (row) => row.commune.name },
        { key: 'licence', title: t.licence, print: false, render: (row) => row.practiceLicenceNo ?? '' },
        { key: 'from', title: c.from, render: (row) => formatDate(row.from) },
        ...(mayWrite ? [{ key: 'acts', title: '', print: false, render: (row: ProviderView) => row.status === 'active' && <Acts row={row} /> }] : []),
      ]}
      {...(mayWrite ? { add: { verb: t.addProvider, form: (done) => <ProviderForm onDone={done} onCancel={done} /> } } : {})}
    />
  )
}

function Acts({ row }: { row: ProviderView }) {
  const t = useTexts(texts)
  return (
    <div className="actions">
      <DatedAct<ProviderView>
        record={directoryPaths.provider(row.id)}
        verb={t.moveTo}
        name={row.fullName}
        dateLabel={t.since}
        request={({ on, facilityId }) => ({ path: directoryPaths.workplaceChange(row.id), body: { facilityId, from: on } })}
        compare={(theirs, { on, facilityId }) => [
          { label: t.newWorkplace, theirs: theirs.facility.name, mine: <FacilityName id={String(facilityId)} /> },
          { label: t.since, theirs: formatDate(theirs.from), mine: formatDate(on) },
          { label: t.departedOn, theirs: theirs.departedOn && formatDate(dayBefore(theirs.departedOn)), mine: '' },
        ]}
      >
        <Field name="facilityId" label={t.newWorkplace} required>
          <RemoteSelect<FacilityView> path={directoryPaths.facilities} option={(facility) => ({ value: facility.id, label: `${facility.name}, ${facility.commune.name}` })} />
        </Field>
      </DatedAct>
      <DatedAct<ProviderView>
        record={directoryPaths.provider(row.id)}
        verb={t.depart}
        name={row.fullName}
        effect={t.departEffect(row.fullName)}
        dateLabel={t.departedOn}
        request={({ on }) => ({ path: directoryPaths.providerDeparture(row.id), body: { departedOn: plusDays(on, 1) } })}
        compare={(theirs, { on }) => [
          { label: t.workplace, theirs: theirs.facility.name, mine: row.facility.name },
          { label: t.departedOn, theirs: theirs.departedOn ? formatDate(dayBefore(theirs.departedOn)) : t.active, mine: formatDate(on) },
        ]}
      />
    </div>
  )
}

function FacilityName({ id }: { id: string }) {
  return useView<FacilityView>(directoryPaths.facility(id)).data?.name ?? '…'
}

import { useState } from 'react'
import { Link } from 'react-router'
import { directoryPaths, type ProviderView } from '@/api/directory'
import { useMe, usePermission } from '@/api/me'
import { Choice } from '@/components/filters'
import { ProviderForm } from '@/components/provider-form'
import { RegistryList } from '@/components/registry-list'
import { UnitName } from '@/components/unit-name'
import { useAddressState } from '@/lib/address-state'
import { common } from '@/lib/common-texts'
import { formatDate } from '@/lib/dates'
import { useLanguage, useTexts } from '@/lib/i18n'
import { label } from '@/lib/labels'
import { links } from '@/lib/links'
import { Namesake } from './namesake'
import { PLACE_ACTS, ProviderActs } from './provider-acts'
import { servicesInWords } from './service-words'
import { texts } from './texts'

/** “Người cung cấp dịch vụ”: who needs a commitment. */
export function ProviderPage() {
  const t = useTexts(texts)
  const c = useTexts(common)
  const language = useLanguage()
  const me = useMe()
  const mayWrite = usePermission('provider:write')
  const { values, change, clear, filtered } = useAddressState(['unit', 'facility', 'status'])
  const [namesake, setNamesake] = useState(false)
  return (
    <>
      <RegistryList<ProviderView>
        title={t.providers}
        path={directoryPaths.providers}
        imports="providers"
        query={{ ...values, unit: values.unit ?? me.data?.appointment?.unit.path }}
        filtered={filtered}
        onClear={clear}
        searchLabel={t.searchProvider}
        empty={t.noProviders}
        filters={<Choice label={c.status} value={values.status ?? 'active'} allowAll={false} options={[{ value: 'active', label: t.active }, { value: 'departed', label: t.departed }, { value: 'all', label: c.all }]} onChange={(status) => change({ status })} />}
        columns={[
          { key: 'name', title: c.name, heads: true, render: (row) => <Link to={links.provider(row.id)}>{row.fullName}</Link> },
          { key: 'title', title: t.title, render: (row) => label('providerTitle', row.title, language) },
          { key: 'workplace', title: t.workplace, render: (row) => row.facility.name },
          { key: 'services', title: t.services, render: (row) => servicesInWords(row.serviceKinds, language) },
          { key: 'commune', title: t.commune, render: (row) => <UnitName unit={row.commune} responsible={row.responsible} /> },
          { key: 'licence', title: t.licence, print: false, render: (row) => row.practiceLicenceNo ?? '' },
          { key: 'from', title: c.from, render: (row) => formatDate(row.from) },
          ...(mayWrite ? [{ key: 'acts', title: '', print: false, render: (row: ProviderView) => <div className="actions"><ProviderActs row={row} only={PLACE_ACTS} onNamesake={() => setNamesake(true)} /></div> }] : []),
        ]}
        {...(mayWrite ? { add: { verb: t.addProvider, form: (done) => <ProviderForm onDone={done} /> } } : {})}
      />
      <Namesake open={namesake} onClose={() => setNamesake(false)} />
    </>
  )
}

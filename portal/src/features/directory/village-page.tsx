import { Input, Select } from 'antd'
import { directoryPaths, type VillageView } from '@/api/directory'
import { lengths } from '@/api/generated'
import { useMe, usePermission } from '@/api/me'
import { AddForm } from '@/components/add-form'
import { askedDay } from '@/components/asked'
import { Field } from '@/components/form'
import { DateInput, NumberInput } from '@/components/inputs'
import { RecordAct } from '@/components/record-act'
import { RegistryList } from '@/components/registry-list'
import { CommuneSelect } from '@/components/remote-select'
import { UnitName } from '@/components/unit-name'
import { useAddressState } from '@/lib/address-state'
import { common } from '@/lib/common-texts'
import { formatDate } from '@/lib/dates'
import { useLanguage, useTexts } from '@/lib/i18n'
import { choices, label } from '@/lib/labels'
import { formatNumber } from '@/lib/numbers'
import { texts } from './texts'

/** “Thôn, tổ dân phố”: villages of the communes in the own area. */
export function VillagePage() {
  const t = useTexts(texts)
  const c = useTexts(common)
  const language = useLanguage()
  const me = useMe()
  const mayWrite = usePermission('village:write')
  const { values, clear, filtered } = useAddressState(['unit'])
  return (
    <RegistryList<VillageView>
      title={t.villages}
      path={directoryPaths.villages}
      imports="villages"
      query={{ unit: values.unit ?? me.data?.appointment?.unit.path }}
      filtered={filtered}
      onClear={clear}
      searchLabel={t.searchName}
      empty={t.noVillages}
      columns={[
        { key: 'name', title: c.name, heads: true, render: (row) => row.fullName },
        { key: 'kind', title: t.villageKind, render: (row) => label('villageKind', row.kind, language) },
        { key: 'commune', title: t.commune, render: (row) => <UnitName unit={row.commune} responsible={row.responsible} /> },
        { key: 'households', title: t.households, align: 'end', render: (row) => formatNumber(row.households) },
        { key: 'from', title: c.from, render: (row) => formatDate(row.validFrom) },
        { key: 'to', title: c.to, render: (row) => formatDate(row.validTo) },
        ...(mayWrite
          ? [{
              key: 'acts',
              title: '',
              print: false,
              render: (row: VillageView) =>
                !row.validTo && (
                  <RecordAct<VillageView>
                    record={directoryPaths.village(row.id)}
                    verb={t.endVillage}
                    name={row.fullName}
                    effect={t.endVillageEffect(row.fullName)}
                    path={directoryPaths.villageEnd(row.id)}
                    asks={{ lastDay: askedDay(t.lastVillageDay, (theirs) => formatDate(theirs.validTo)) }}
                  />
                ),
            }]
          : []),
      ]}
      {...(mayWrite ? { add: { verb: t.addVillage, form: (done) => <VillageForm onDone={done} /> } } : {})}
    />
  )
}

interface VillageFields {
  name: string
  kind: string
  commune: string
  validFrom: string
  households?: number
}

function VillageForm({ onDone }: { onDone: () => void }) {
  const t = useTexts(texts)
  const c = useTexts(common)
  const language = useLanguage()
  const own = useMe().data?.appointment?.unit
  return (
    <AddForm<VillageFields> verb={t.addVillage} path={directoryPaths.villages} initial={own?.level === 'commune' ? { commune: own.path } : {}} onDone={onDone}>
      <div className="form-row">
        <Field name="kind" label={t.villageKind} required><Select showSearch={{ optionFilterProp: 'label' }} options={choices('villageKind', language)} /></Field>
        <Field name="name" label={t.villageName} required><Input maxLength={lengths.directory.RegisterVillageRequest.name} autoComplete="off" /></Field>
        <Field name="commune" label={t.commune} required><CommuneSelect under={own?.path} /></Field>
        <Field name="households" label={t.households} kind="number"><NumberInput /></Field>
        <Field name="validFrom" label={c.from} kind="date" required><DateInput /></Field>
      </div>
    </AddForm>
  )
}

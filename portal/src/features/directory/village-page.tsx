import { Input, Select } from 'antd'
import { directoryPaths, type VillageView } from '@/api/directory'
import { lengths } from '@/api/generated'
import { useMe, usePermission, type UnitRef } from '@/api/me'
import { useList } from '@/api/queries'
import { allowed } from '@/api/views'
import { AddForm } from '@/components/add-form'
import { askedDay, askedReason } from '@/components/asked'
import { Field } from '@/components/form'
import { DateInput, NumberInput } from '@/components/inputs'
import { useNameCorrection } from '@/components/name-correction'
import { OfferedActs, RecordAct } from '@/components/record-act'
import { RegistryList } from '@/components/registry-list'
import { CommuneSelect } from '@/components/remote-select'
import { useDay } from '@/components/use-day'
import { UnitName } from '@/components/unit-name'
import { useAddressState } from '@/lib/address-state'
import { common } from '@/lib/common-texts'
import { formatDate } from '@/lib/dates'
import { useLanguage, useTexts } from '@/lib/i18n'
import { choices, label } from '@/lib/labels'
import { formatNumber } from '@/lib/numbers'
import { matches } from '@/lib/search'
import { OnDateFilter } from './on-date-filter'
import { texts } from './texts'

/** “Thôn, tổ dân phố”: villages of the communes in the own area. */
export function VillagePage() {
  const t = useTexts(texts)
  const c = useTexts(common)
  const language = useLanguage()
  const me = useMe()
  const mayWrite = usePermission('village:write')
  const { values, change, clear, filtered } = useAddressState(['unit', 'on'])
  return (
    <RegistryList<VillageView>
      title={t.villages}
      path={directoryPaths.villages}
      imports="villages"
      query={{ unit: values.unit ?? me.data?.appointment?.unit.path, on: values.on }}
      filtered={filtered}
      onClear={clear}
      searchLabel={t.searchName}
      empty={t.noVillages}
      filters={<OnDateFilter on={values.on} onChange={(on) => change({ on })} />}
      columns={[
        { key: 'name', title: c.name, heads: true, render: (row) => row.fullName },
        { key: 'kind', title: t.villageKind, render: (row) => label('villageKind', row.kind, language) },
        { key: 'commune', title: t.commune, render: (row) => <UnitName unit={row.commune} responsible={row.responsible} /> },
        { key: 'households', title: t.households, align: 'end', render: (row) => formatNumber(row.households) },
        { key: 'from', title: c.from, render: (row) => formatDate(row.validFrom) },
        { key: 'to', title: c.to, render: (row) => (row.successor ? t.wentInto(formatDate(row.validTo), row.successor.name) : formatDate(row.validTo)) },
        ...(mayWrite
          ? [{
              key: 'acts',
              title: '',
              print: false,
              render: (row: VillageView) => <VillageActs village={row} />,
            }]
          : []),
      ]}
      {...(mayWrite ? { add: { verb: t.addVillage, form: (done) => <VillageForm onDone={done} /> } } : {})}
    />
  )
}

function VillageActs({ village }: { village: VillageView }) {
  const t = useTexts(texts)
  const on = { record: directoryPaths.village(village.id), name: village.fullName }
  const correction = useNameCorrection<VillageView>({ path: directoryPaths.villageNameCorrection(village.id), takes: lengths.directory.CorrectVillageNameRequest })
  const lastDay = askedDay(t.lastVillageDay, (theirs: VillageView) => formatDate(theirs.validTo))
  return (
    <>
      {allowed(village.actions, 'merger') && (
        <RecordAct<VillageView>
          {...on}
          verb={t.mergeVillages}
          effect={t.mergeVillagesEffect(village.fullName)}
          path={directoryPaths.villageMerger(village.id)}
          asks={{
            villages: {
              label: t.mergedVillages,
              required: true,
              input: <OtherVillages of={village} />,
              theirs: (theirs) => (theirs.merged ?? []).map((each) => each.name).join(', '),
              mine: (chosen: string[]) => formatNumber(chosen.length),
            },
            lastDay,
          }}
        />
      )}
      <OfferedActs {...on} acts={{ name_correction: correction }} actions={village.actions} />
      {allowed(village.actions, 'end') && (
        <RecordAct<VillageView>
          {...on}
          verb={t.endVillage}
          effect={t.endVillageEffect(village.fullName)}
          path={directoryPaths.villageEnd(village.id)}
          asks={{ lastDay }}
        />
      )}
      {allowed(village.actions, 'end_revocation') && (
        <RecordAct<VillageView>
          {...on}
          verb={t.revokeVillageEnd}
          effect={t.revokeVillageEndEffect(village.fullName)}
          path={directoryPaths.villageEndRevocation(village.id)}
          asks={{ reason: askedReason(t.revokeVillageEndReason, lengths.directory.RevokeEndRequest.reason) }}
        />
      )}
    </>
  )
}

/** Chooses villages that still exist of the commune that looks after this one; a commune has some dozens at most. */
function OtherVillages({ of, value, onChange, id }: { of: VillageView; value?: string[]; onChange?: (value: string[]) => void; id?: string }) {
  const villages = useList<VillageView>(directoryPaths.villages, { unit: of.responsible }, { size: 200 })
  return (
    <Select
      {...(id ? { id } : {})}
      mode="multiple"
      showSearch={{ filterOption: (typed, option) => matches(typed, option?.label ?? '') }}
      value={value ?? []}
      onChange={(next: string[]) => onChange?.(next)}
      options={villages.items.filter((each) => each.id !== of.id && !each.validTo).map((each) => ({ value: each.id, label: each.fullName }))}
      loading={villages.isPending}
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
        <Field name="validFrom" label={c.from} kind="date" required><DateInput /></Field>
        <CommuneOfItsDay own={own} />
        <Field name="households" label={t.households} kind="number"><NumberInput /></Field>
      </div>
    </AddForm>
  )
}

/** The commune of the village's first day: an old village may have begun in one that went into the officer's own. */
function CommuneOfItsDay({ own }: { own: UnitRef | undefined }) {
  const t = useTexts(texts)
  const on = useDay('validFrom')
  const under = on !== undefined && own?.level === 'commune' ? own.path.slice(0, own.path.indexOf('/') + 1) : own?.path
  return <Field name="commune" label={t.commune} required><CommuneSelect under={under} on={on} /></Field>
}

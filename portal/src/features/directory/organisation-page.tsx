import { Input, Select } from 'antd'
import { directoryPaths, type OrganisationView } from '@/api/directory'
import { lengths } from '@/api/generated'
import { useMe, usePermission } from '@/api/me'
import { useView } from '@/api/queries'
import { AddForm } from '@/components/add-form'
import { askedDay, type AskedField } from '@/components/asked'
import { Choice } from '@/components/filters'
import { Field } from '@/components/form'
import { DateInput } from '@/components/inputs'
import { useNameCorrection } from '@/components/name-correction'
import { OfferedActs, type DescribedAct } from '@/components/record-act'
import { RegistryList } from '@/components/registry-list'
import { RemoteSelect, UnitSelect } from '@/components/remote-select'
import { UnitName } from '@/components/unit-name'
import { useAddressState } from '@/lib/address-state'
import { common } from '@/lib/common-texts'
import { formatDate } from '@/lib/dates'
import { useLanguage, useTexts } from '@/lib/i18n'
import { choices, label } from '@/lib/labels'
import { texts } from './texts'

/** “Cơ quan, tổ chức”: bodies with kind, validity and successor. */
export function OrganisationPage() {
  const t = useTexts(texts)
  const c = useTexts(common)
  const language = useLanguage()
  const me = useMe()
  const mayWrite = usePermission('organisation:write')
  const { values, change, clear, filtered } = useAddressState(['unit', 'kind'])
  return (
    <RegistryList<OrganisationView>
      title={t.organisations}
      path={directoryPaths.organisations}
      imports="organisations"
      query={{ ...values, unit: values.unit ?? me.data?.appointment?.unit.path }}
      filtered={filtered}
      onClear={clear}
      searchLabel={t.searchName}
      empty={c.emptyByScope}
      filters={<Choice label={t.organisationKind} value={values.kind} options={choices('organisationKind', language)} onChange={(kind) => change({ kind })} />}
      columns={[
        { key: 'name', title: c.name, heads: true, render: (row) => (row.validTo ? `${row.name} ${c.oldUntil(formatDate(row.validTo))}` : row.name) },
        { key: 'kind', title: t.organisationKind, render: (row) => label('organisationKind', row.kind, language) },
        { key: 'unit', title: c.unit, render: (row) => <UnitName unit={row.unit} responsible={row.responsible} /> },
        { key: 'reach', title: t.reach, render: (row) => label('reach', row.reach, language) },
        { key: 'from', title: c.from, render: (row) => formatDate(row.validFrom) },
        ...(mayWrite ? [{ key: 'acts', title: '', print: false, render: (row: OrganisationView) => <OrganisationActs row={row} /> }] : []),
      ]}
      {...(mayWrite ? { add: { verb: t.addOrganisation, form: (done) => <OrganisationForm onDone={done} /> } } : {})}
    />
  )
}

/** What the directory lets the caller record about a body now; ending it asks for its successor in the same form. */
function OrganisationActs({ row }: { row: OrganisationView }) {
  const t = useTexts(texts)
  const successorId: AskedField<OrganisationView, string> = {
    label: t.successor,
    input: <RemoteSelect<OrganisationView> path={directoryPaths.organisations} option={(each) => ({ value: each.id, label: each.name })} />,
    theirs: (theirs) => theirs.successorId && <OrganisationName id={theirs.successorId} />,
    mine: (id) => <OrganisationName id={id} />,
  }
  const acts: Record<string, DescribedAct<OrganisationView>> = {
    name_correction: useNameCorrection({ path: directoryPaths.organisationNameCorrection(row.id), takes: lengths.directory.CorrectOrganisationNameRequest }),
    end: {
      verb: t.endOrganisation,
      path: directoryPaths.organisationEnd(row.id),
      asks: { successorId, lastDay: askedDay(t.lastDay, (theirs: OrganisationView) => formatDate(theirs.validTo)) },
    },
  }
  return <OfferedActs record={directoryPaths.organisation(row.id)} name={row.name} acts={acts} actions={row.actions} />
}

function OrganisationName({ id }: { id: string }) {
  return useView<OrganisationView>(directoryPaths.organisation(id)).data?.name ?? '…'
}

interface OrganisationFields {
  name: string
  kind: string
  unit: string
  reach?: string
  parentId?: string
  validFrom: string
}

function OrganisationForm({ onDone }: { onDone: () => void }) {
  const t = useTexts(texts)
  const c = useTexts(common)
  const language = useLanguage()
  return (
    <AddForm<OrganisationFields> verb={t.addOrganisation} path={directoryPaths.organisations} onDone={onDone}>
      <div className="form-row">
        <Field name="name" label={t.organisationName} required><Input maxLength={lengths.directory.RegisterOrganisationRequest.name} autoComplete="off" /></Field>
        <Field name="kind" label={t.organisationKind} required><Select showSearch={{ optionFilterProp: 'label' }} options={choices('organisationKind', language)} /></Field>
        <Field name="unit" label={t.organisationUnit} required><UnitSelect /></Field>
        <Field name="reach" label={t.reach}><Select allowClear options={choices('reach', language)} /></Field>
        <Field name="validFrom" label={c.from} kind="date" required><DateInput /></Field>
      </div>
    </AddForm>
  )
}

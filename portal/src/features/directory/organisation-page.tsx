import { directoryPaths, type OrganisationView } from '@/api/directory'
import { lengths } from '@/api/generated'
import { useMe, usePermission } from '@/api/me'
import { useView } from '@/api/queries'
import { askedDay, type AskedField } from '@/components/asked'
import { Choice } from '@/components/filters'
import { useNameCorrection } from '@/components/name-correction'
import { OfferedActs, type DescribedAct } from '@/components/record-act'
import { RegistryList } from '@/components/registry-list'
import { RemoteSelect } from '@/components/remote-select'
import { UnitName } from '@/components/unit-name'
import { useAddressState } from '@/lib/address-state'
import { common } from '@/lib/common-texts'
import { formatDate } from '@/lib/dates'
import { useLanguage, useTexts } from '@/lib/i18n'
import { choices, label } from '@/lib/labels'
import { EndEffect } from './end-effect'
import { OnDateFilter } from './on-date-filter'
import { OrganisationForm } from './organisation-form'
import { texts } from './texts'

/** “Cơ quan, tổ chức”: bodies with kind, validity and successor. */
export function OrganisationPage() {
  const t = useTexts(texts)
  const c = useTexts(common)
  const language = useLanguage()
  const me = useMe()
  const mayWrite = usePermission('organisation:write')
  const { values, change, clear, filtered } = useAddressState(['unit', 'kind', 'on'])
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
      filters={
        <>
          <Choice label={t.organisationKind} value={values.kind} options={choices('organisationKind', language)} onChange={(kind) => change({ kind })} />
          <OnDateFilter on={values.on} onChange={(on) => change({ on })} />
        </>
      }
      columns={[
        { key: 'name', title: c.name, heads: true, render: (row) => (hasEnded(row, me.data?.today) ? `${row.name} ${c.oldUntil(formatDate(row.validTo))}` : row.name) },
        { key: 'kind', title: t.organisationKind, render: (row) => label('organisationKind', row.kind, language) },
        { key: 'unit', title: c.unit, render: (row) => <UnitName unit={row.unit} responsible={row.responsible} /> },
        { key: 'reach', title: t.reach, render: (row) => label('reach', row.reach, language) },
        { key: 'from', title: c.from, render: (row) => formatDate(row.validFrom) },
        { key: 'to', title: c.to, render: (row) => (row.successor ? t.wentInto(formatDate(row.validTo), row.successor.name) : formatDate(row.validTo)) },
        ...(mayWrite ? [{ key: 'acts', title: '', print: false, render: (row: OrganisationView) => <OrganisationActs row={row} /> }] : []),
      ]}
      {...(mayWrite ? { add: { verb: t.addOrganisation, form: (done) => <OrganisationForm onDone={done} /> } } : {})}
    />
  )
}

/** Some have ended before; one that is going to end stands there until its last day. */
function hasEnded({ validTo }: OrganisationView, today: string | undefined): boolean {
  return validTo !== undefined && today !== undefined && validTo < today
}

/** What the directory lets the caller record about a body now; ending it asks for its successor in the same form. */
function OrganisationActs({ row }: { row: OrganisationView }) {
  const t = useTexts(texts)
  const successorId: AskedField<OrganisationView, string> = {
    label: t.successor,
    hint: t.successorHint,
    required: true,
    input: <RemoteSelect<OrganisationView> path={directoryPaths.organisations} option={(each) => ({ value: each.id, label: each.name })} instead={{ value: NOBODY, label: t.noSuccessor }} />,
    told: (id) => (id === NOBODY ? undefined : id),
    theirs: (theirs) => theirs.successor?.name,
    mine: (id) => (id === NOBODY ? t.noSuccessor : <OrganisationName id={id} />),
  }
  const acts: Record<string, DescribedAct<OrganisationView>> = {
    name_correction: useNameCorrection({ path: directoryPaths.organisationNameCorrection(row.id), takes: lengths.directory.CorrectOrganisationNameRequest }),
    end: {
      verb: t.endOrganisation,
      shows: <EndEffect of={row} />,
      path: directoryPaths.organisationEnd(row.id),
      asks: { successorId, lastDay: askedDay(t.lastDay, (theirs: OrganisationView) => formatDate(theirs.validTo)) },
    },
  }
  return <OfferedActs record={directoryPaths.organisation(row.id)} name={row.name} acts={acts} actions={row.actions} />
}

/** Chosen in place of a body, so that nobody forgets to name one; the service is told none. */
const NOBODY = 'nobody'

function OrganisationName({ id }: { id: string }) {
  return useView<OrganisationView>(directoryPaths.organisation(id)).data?.name ?? '…'
}

import { Form, Input, Select } from 'antd'
import { directoryPaths, type FacilityView, type ProviderView } from '@/api/directory'
import { lengths } from '@/api/generated'
import { needsPracticeLicence } from '@/api/licences'
import { useView } from '@/api/queries'
import { allowed } from '@/api/views'
import { DatedAct, type DatedFields } from '@/components/dated-act'
import { Field } from '@/components/form'
import type { RecordActProps } from '@/components/record-act'
import { RemoteSelect } from '@/components/remote-select'
import { dayBefore, formatDate, plusDays } from '@/lib/dates'
import { useLanguage, useTexts } from '@/lib/i18n'
import { choices, label } from '@/lib/labels'
import { recordTexts } from './record-texts'
import { ServiceField } from './service-field'
import { servicesInWords } from './service-words'
import { texts } from './texts'

interface Shown {
  row: ProviderView
  look?: RecordActProps<ProviderView, DatedFields>['look']
  /** Told when somebody of the same name works there already. */
  onNamesake: () => void
}

interface Placed extends DatedFields {
  facilityId: string
  serviceKinds: string[]
}

interface Services extends DatedFields {
  serviceKinds: string[]
}

interface Licensed extends DatedFields {
  title: string
  practiceLicenceNo?: string
}

/** What the directory lets the caller record about a provider now. */
export function ProviderActs(props: Shown) {
  const { actions } = props.row
  return (
    <>
      {allowed(actions, 'services') && <ChangeServices {...props} />}
      {allowed(actions, 'licence') && <ChangeLicence {...props} />}
      {allowed(actions, 'workplace_change') && <MoveProvider {...props} />}
      {allowed(actions, 'departure') && <DepartProvider {...props} />}
      {allowed(actions, 'return') && <ReturnProvider {...props} />}
    </>
  )
}

/** The acts that change whether and where somebody works, for the row of a list. */
export function PlaceActs(props: Shown) {
  const { actions } = props.row
  return (
    <div className="actions">
      {allowed(actions, 'workplace_change') && <MoveProvider {...props} />}
      {allowed(actions, 'departure') && <DepartProvider {...props} />}
      {allowed(actions, 'return') && <ReturnProvider {...props} />}
    </div>
  )
}

function tellNamesake(view: ProviderView, onNamesake: () => void) {
  if (view.warnings?.includes('same_name_at_workplace')) onNamesake()
}

function MoveProvider({ row, look = 'link', onNamesake }: Shown) {
  const t = useTexts(texts)
  return (
    <DatedAct<ProviderView>
      record={directoryPaths.provider(row.id)}
      look={look}
      verb={t.moveTo}
      name={row.fullName}
      dateLabel={t.since}
      onDone={(view) => tellNamesake(view, onNamesake)}
      request={({ on, facilityId }) => ({ path: directoryPaths.workplaceChange(row.id), body: { facilityId, from: on } })}
      compare={(theirs, { on, facilityId }) => [
        { label: t.newWorkplace, theirs: theirs.facility.name, mine: <FacilityName id={String(facilityId)} /> },
        { label: t.since, theirs: formatDate(theirs.from), mine: formatDate(on) },
        { label: t.departedOn, theirs: theirs.departedOn && formatDate(dayBefore(theirs.departedOn)), mine: '' },
      ]}
    >
      <Field name="facilityId" label={t.newWorkplace} required><FacilitySelect /></Field>
    </DatedAct>
  )
}

function DepartProvider({ row, look = 'link' }: Shown) {
  const t = useTexts(texts)
  return (
    <DatedAct<ProviderView>
      record={directoryPaths.provider(row.id)}
      look={look}
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
  )
}

/** Somebody who left gives services again, at the old place or another one. */
function ReturnProvider({ row, look = 'link', onNamesake }: Shown) {
  const t = useTexts(texts)
  const r = useTexts(recordTexts)
  const language = useLanguage()
  return (
    <DatedAct<ProviderView, Placed>
      record={directoryPaths.provider(row.id)}
      look={look}
      verb={r.comeBack}
      name={row.fullName}
      effect={r.comeBackEffect(row.fullName)}
      dateLabel={t.since}
      onDone={(view) => tellNamesake(view, onNamesake)}
      initial={(provider) => ({ facilityId: provider.facility.id, serviceKinds: provider.serviceKinds })}
      request={({ on, facilityId, serviceKinds }) => ({ path: directoryPaths.providerReturn(row.id), body: { facilityId, serviceKinds, from: on } })}
      compare={(theirs, { on, facilityId, serviceKinds }) => [
        { label: t.workplace, theirs: theirs.facility.name, mine: <FacilityName id={facilityId} /> },
        { label: t.services, theirs: servicesInWords(theirs.serviceKinds, language), mine: servicesInWords(serviceKinds, language) },
        { label: t.since, theirs: theirs.departedOn ? t.departed : formatDate(theirs.from), mine: formatDate(on) },
      ]}
    >
      <Field name="facilityId" label={t.workplace} required><FacilitySelect known={{ value: row.facility.id, label: row.facility.name }} /></Field>
      <ServiceField />
    </DatedAct>
  )
}

function ChangeServices({ row, look = 'link' }: Shown) {
  const t = useTexts(texts)
  const r = useTexts(recordTexts)
  const language = useLanguage()
  return (
    <DatedAct<ProviderView, Services>
      record={directoryPaths.provider(row.id)}
      look={look}
      verb={r.changeServices}
      name={row.fullName}
      effect={r.changeServicesEffect}
      dateLabel={r.changeFrom}
      initial={(provider) => ({ serviceKinds: provider.serviceKinds })}
      request={({ on, serviceKinds }) => ({ path: directoryPaths.providerServices(row.id), body: { serviceKinds, from: on } })}
      compare={(theirs, { on, serviceKinds }) => [
        { label: t.services, theirs: servicesInWords(theirs.serviceKinds, language), mine: servicesInWords(serviceKinds, language) },
        { label: r.changeFrom, theirs: formatDate(theirs.from), mine: formatDate(on) },
      ]}
    >
      <ServiceField />
    </DatedAct>
  )
}

function ChangeLicence({ row, look = 'link' }: Shown) {
  const t = useTexts(texts)
  const r = useTexts(recordTexts)
  const language = useLanguage()
  return (
    <DatedAct<ProviderView, Licensed>
      record={directoryPaths.provider(row.id)}
      look={look}
      verb={r.changeLicence}
      name={row.fullName}
      dateLabel={r.licensedFrom}
      initial={(provider) => ({ title: provider.title, practiceLicenceNo: provider.practiceLicenceNo })}
      request={({ on, title, practiceLicenceNo }) => ({ path: directoryPaths.providerLicence(row.id), body: { title, practiceLicenceNo: practiceLicenceNo || undefined, from: on } })}
      compare={(theirs, { on, title, practiceLicenceNo }) => [
        { label: t.title, theirs: label('providerTitle', theirs.title, language), mine: label('providerTitle', title, language) },
        { label: r.practiceLicence, theirs: theirs.practiceLicenceNo, mine: practiceLicenceNo },
        { label: r.licensedFrom, theirs: formatDate(theirs.licensedFrom ?? theirs.from), mine: formatDate(on) },
      ]}
    >
      <Field name="title" label={t.title} required><Select showSearch={{ optionFilterProp: 'label' }} options={choices('providerTitle', language)} /></Field>
      <LicenceField />
    </DatedAct>
  )
}

/** Asked for where the title needs one. */
function LicenceField() {
  const r = useTexts(recordTexts)
  const title = Form.useWatch<string | undefined>('title')
  return (
    <Field name="practiceLicenceNo" label={r.practiceLicence} required={needsPracticeLicence(title)}>
      <Input maxLength={lengths.directory.ChangeLicenceRequest.practiceLicenceNo} autoComplete="off" />
    </Field>
  )
}

interface FacilitySelectProps {
  known?: { value: string; label: string }
  value?: string
  onChange?: (value: string | undefined) => void
  id?: string
}

function FacilitySelect(props: FacilitySelectProps) {
  return <RemoteSelect<FacilityView> {...props} path={directoryPaths.facilities} option={(facility) => ({ value: facility.id, label: `${facility.name}, ${facility.commune.name}` })} />
}

function FacilityName({ id }: { id: string }) {
  return useView<FacilityView>(directoryPaths.facility(id)).data?.name ?? '…'
}

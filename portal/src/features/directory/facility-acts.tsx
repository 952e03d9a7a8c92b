import { Input, Radio } from 'antd'
import { directoryPaths, type FacilityView } from '@/api/directory'
import { lengths } from '@/api/generated'
import { needsOperatingLicence } from '@/api/licences'
import { allowed } from '@/api/views'
import { DatedAct, type DatedFields } from '@/components/dated-act'
import { Field } from '@/components/form'
import { RecordAct, type RecordActProps } from '@/components/record-act'
import { dayBefore, formatDate, plusDays } from '@/lib/dates'
import { useLanguage, useTexts } from '@/lib/i18n'
import { choices, label } from '@/lib/labels'
import { recordTexts } from './record-texts'
import { ServiceField } from './service-field'
import { servicesInWords } from './service-words'
import { texts } from './texts'

interface Shown {
  row: FacilityView
  look?: RecordActProps<FacilityView, DatedFields>['look']
}

interface Services extends DatedFields {
  serviceKinds: string[]
}

interface Passed extends DatedFields {
  ownership: string
}

interface Licensed {
  operatingLicenceNo?: string
}

/** What the directory lets the caller record about a facility now. */
export function FacilityActs(props: Shown) {
  const { actions } = props.row
  return (
    <>
      {allowed(actions, 'services') && <ChangeServices {...props} />}
      {allowed(actions, 'ownership') && <ChangeOwnership {...props} />}
      {allowed(actions, 'licence') && <ChangeLicence {...props} />}
      {allowed(actions, 'closure') && <CloseFacility {...props} />}
      {allowed(actions, 'reopening') && <ReopenFacility {...props} />}
    </>
  )
}

export function CloseFacility({ row, look = 'link' }: Shown) {
  const t = useTexts(texts)
  return (
    <DatedAct<FacilityView>
      record={directoryPaths.facility(row.id)}
      look={look}
      verb={t.close}
      name={row.name}
      effect={t.closeEffect(row.name)}
      dateLabel={t.closedOn}
      request={({ on }) => ({ path: directoryPaths.facilityClosure(row.id), body: { closedOn: plusDays(on, 1) } })}
      compare={(theirs, { on }) => [{ label: t.closedOn, theirs: theirs.closedOn ? formatDate(dayBefore(theirs.closedOn)) : t.operating, mine: formatDate(on) }]}
    />
  )
}

/** A closed facility works again; one of a licensed kind needs a licence anew, the old number or another one. */
export function ReopenFacility({ row, look = 'link' }: Shown) {
  const t = useTexts(texts)
  const r = useTexts(recordTexts)
  return (
    <DatedAct<FacilityView, DatedFields & Licensed>
      record={directoryPaths.facility(row.id)}
      look={look}
      verb={r.reopen}
      name={row.name}
      effect={r.reopenEffect(row.name)}
      dateLabel={r.reopenedOn}
      initial={(facility) => ({ operatingLicenceNo: facility.operatingLicenceNo })}
      request={({ on, operatingLicenceNo }) => ({ path: directoryPaths.facilityReopening(row.id), body: { reopenedOn: on, operatingLicenceNo: operatingLicenceNo || undefined } })}
      compare={(theirs, { on, operatingLicenceNo }) => [
        { label: r.reopenedOn, theirs: theirs.status === 'closed' ? t.closed : formatDate(theirs.periods.at(-1)?.from), mine: formatDate(on) },
        { label: r.operatingLicence, theirs: theirs.operatingLicenceNo, mine: operatingLicenceNo },
      ]}
    >
      <Field name="operatingLicenceNo" label={r.operatingLicence} required={needsOperatingLicence(row.kind)}>
        <Input maxLength={lengths.directory.ReopenFacilityRequest.operatingLicenceNo} autoComplete="off" />
      </Field>
    </DatedAct>
  )
}

function ChangeServices({ row, look = 'link' }: Shown) {
  const t = useTexts(texts)
  const r = useTexts(recordTexts)
  const language = useLanguage()
  return (
    <DatedAct<FacilityView, Services>
      record={directoryPaths.facility(row.id)}
      look={look}
      verb={r.changeServices}
      name={row.name}
      effect={r.changeServicesEffect}
      dateLabel={r.changeFrom}
      initial={(facility) => ({ serviceKinds: facility.serviceKinds })}
      request={({ on, serviceKinds }) => ({ path: directoryPaths.facilityServices(row.id), body: { serviceKinds, from: on } })}
      compare={(theirs, { on, serviceKinds }) => [
        { label: t.services, theirs: servicesInWords(theirs.serviceKinds, language), mine: servicesInWords(serviceKinds, language) },
        { label: r.changeFrom, theirs: formatDate(theirs.periods.at(-1)?.from), mine: formatDate(on) },
      ]}
    >
      <ServiceField />
    </DatedAct>
  )
}

function ChangeOwnership({ row, look = 'link' }: Shown) {
  const t = useTexts(texts)
  const r = useTexts(recordTexts)
  const language = useLanguage()
  return (
    <DatedAct<FacilityView, Passed>
      record={directoryPaths.facility(row.id)}
      look={look}
      verb={r.changeOwnership}
      name={row.name}
      effect={r.changeOwnershipEffect}
      dateLabel={r.changeFrom}
      request={({ on, ownership }) => ({ path: directoryPaths.facilityOwnership(row.id), body: { ownership, from: on } })}
      compare={(theirs, { on, ownership }) => [
        { label: t.ownership, theirs: label('ownership', theirs.ownership, language), mine: label('ownership', ownership, language) },
        { label: r.changeFrom, theirs: formatDate(theirs.periods.at(-1)?.from), mine: formatDate(on) },
      ]}
    >
      <Field name="ownership" label={t.ownership} required><Radio.Group options={choices('ownership', language)} /></Field>
    </DatedAct>
  )
}

function ChangeLicence({ row, look = 'link' }: Shown) {
  const r = useTexts(recordTexts)
  return (
    <RecordAct<FacilityView, Licensed>
      record={directoryPaths.facility(row.id)}
      look={look}
      verb={r.changeLicence}
      name={row.name}
      initial={(facility) => ({ operatingLicenceNo: facility.operatingLicenceNo })}
      request={({ operatingLicenceNo }) => ({ path: directoryPaths.facilityLicence(row.id), body: { operatingLicenceNo } })}
      compare={(theirs, { operatingLicenceNo }) => [{ label: r.operatingLicence, theirs: theirs.operatingLicenceNo, mine: operatingLicenceNo }]}
    >
      <Field name="operatingLicenceNo" label={r.operatingLicence} required>
        <Input maxLength={lengths.directory.OperatingLicenceRequest.operatingLicenceNo} autoComplete="off" />
      </Field>
    </RecordAct>
  )
}

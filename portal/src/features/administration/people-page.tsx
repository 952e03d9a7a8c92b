import { Button, Checkbox } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { directoryPaths, type PersonView } from '@/api/directory'
import { lengths } from '@/api/generated'
import { useMe, usePermission, type AppointmentRef } from '@/api/me'
import { askedDay } from '@/components/asked'
import { Chip } from '@/components/chip'
import { Dialog } from '@/components/dialog'
import { useNameCorrection } from '@/components/name-correction'
import { OfferedActs, RecordAct } from '@/components/record-act'
import { RegistryList } from '@/components/registry-list'
import { useAddressState } from '@/lib/address-state'
import { formatDate, plusDays } from '@/lib/dates'
import { useLanguage, useTexts } from '@/lib/i18n'
import { label } from '@/lib/labels'
import { links } from '@/lib/links'
import { AppointmentForm } from './appointment-form'
import { LeftOpen } from './left-open'
import { NewPassword } from './new-password'
import { PersonForm } from './person-form'
import { texts } from './texts'

const ENDING_SOON = 30

/** “Người dùng và phân công”: people of the province; those without a valid assignment can be asked for. */
export function PeoplePage() {
  const t = useTexts(texts)
  const mayWrite = usePermission('person:write')
  const { values, change, clear, filtered } = useAddressState(['unappointed', 'ending'])
  const today = useMe().data?.today
  const [ended, setEnded] = useState<PersonView>()
  return (
    <>
      <RegistryList<PersonView>
        title={t.title}
        path={directoryPaths.people}
        imports="people"
        query={{ unappointed: values.unappointed, endingBy: values.ending === 'true' && today ? plusDays(today, ENDING_SOON) : undefined }}
        filtered={filtered}
        onClear={clear}
        searchLabel={t.search}
        empty={t.empty}
        filters={
          <>
            <Checkbox checked={values.unappointed === 'true'} onChange={(event) => change({ unappointed: event.target.checked ? 'true' : undefined })}>{t.unappointed}</Checkbox>
            <Checkbox checked={values.ending === 'true'} onChange={(event) => change({ ending: event.target.checked ? 'true' : undefined })}>{t.endingSoon}</Checkbox>
            <Link to={links.vacancies()}>{t.vacancies}</Link>
            {mayWrite && <Link to={links.firstPasswords()}>{t.firstPasswords}</Link>}
          </>
        }
        columns={[
          { key: 'name', title: t.fullName, heads: true, render: (person) => person.name },
          { key: 'username', title: t.username, render: (person) => person.username },
          { key: 'account', title: t.account, render: (person) => <Chip tone={person.account === 'open' ? 'good' : 'warn'}>{t.accountState[person.account]}</Chip> },
          { key: 'appointments', title: t.appointments, render: (person) => <Appointments person={person} mayWrite={mayWrite} onEnded={setEnded} /> },
          ...(mayWrite ? [{ key: 'acts', title: '', print: false, render: (person: PersonView) => <Acts person={person} /> }] : []),
        ]}
        {...(mayWrite ? { add: { verb: t.add, form: (done) => <PersonForm onDone={done} /> } } : {})}
      />
      <LeftOpen person={ended} onClose={() => setEnded(undefined)} />
    </>
  )
}

function Appointments({ person, mayWrite, onEnded }: { person: PersonView; mayWrite: boolean; onEnded: (person: PersonView) => void }) {
  const t = useTexts(texts)
  const language = useLanguage()
  const today = useMe().data?.today
  // One with a last day is ended earlier as any other, as long as that day has not passed.
  const isOver = ({ validFrom, validTo }: AppointmentRef) => validTo !== undefined && (today === undefined || validTo < today || validTo < validFrom)
  if (person.appointments.length === 0) return <Chip tone="warn">{t.none}</Chip>
  return (
    <ul className="plain">
      {person.appointments.map((appointment) => (
        <li key={appointment.id}>
          {appointment.roles.map((role) => label('role', role, language)).join(', ')} – {appointment.organisation.name}
          {appointment.actingFor && <span className="secondary">, {t.inPlaceOf(appointment.actingFor)}</span>}
          {appointment.validTo && <span className="secondary"> {t.until(formatDate(appointment.validTo))}</span>}
          {mayWrite && !isOver(appointment) && (
            <RecordAct<PersonView>
              record={directoryPaths.person(person.id)}
              verb={t.end}
              name={person.name}
              effect={t.effective}
              path={directoryPaths.appointmentEnd(person.id, appointment.id)}
              asks={{ lastDay: askedDay(t.lastDay, (theirs) => formatDate(theirs.appointments.find((each) => each.id === appointment.id)?.validTo) || t.noLastDay) }}
              onDone={onEnded}
            />
          )}
        </li>
      ))}
    </ul>
  )
}

function Acts({ person }: { person: PersonView }) {
  const t = useTexts(texts)
  const [appointing, setAppointing] = useState(false)
  const correction = useNameCorrection<PersonView>({ path: directoryPaths.personNameCorrection(person.id), takes: lengths.directory.CorrectPersonNameRequest, effect: t.correctNameEffect })
  return (
    <div className="actions">
      <Button size="small" onClick={() => setAppointing(true)} aria-label={t.appointTitle(person.name)}>{t.appoint}</Button>
      <OfferedActs record={directoryPaths.person(person.id)} name={person.name} look="small" acts={{ name_correction: correction }} actions={person.actions} />
      <NewPassword person={person} />
      <Dialog title={t.appointTitle(person.name)} open={appointing} onClose={() => setAppointing(false)}>
        <AppointmentForm person={person.id} onDone={() => setAppointing(false)} />
      </Dialog>
    </div>
  )
}

import { Input } from 'antd'
import { directoryPaths, type PersonView } from '@/api/directory'
import { lengths } from '@/api/generated'
import { AddForm } from '@/components/add-form'
import { Field } from '@/components/form'
import { useTexts } from '@/lib/i18n'
import { AppointmentInputs, type AppointmentFields } from './appointment-fields'
import { PasswordOnce } from './secret-once'
import { texts } from './texts'

interface PersonFields extends AppointmentFields {
  name: string
  username: string
}

/** A person with account and first appointment; the one-time password is shown once, to be handed over. */
export function PersonForm({ onDone }: { onDone: () => void }) {
  const t = useTexts(texts)
  return (
    <AddForm<PersonFields, { person: PersonView; password?: string }>
      verb={t.add}
      path={directoryPaths.people}
      body={({ name, username, ...appointment }) => ({ name, username, appointments: [appointment] })}
      rename={withoutList}
      shown={({ person, password }) => <PasswordOnce name={person.name} password={password} />}
      onDone={onDone}
    >
      <div className="form-row">
        <Field name="name" label={t.fullName} required><Input maxLength={lengths.directory.EnterPersonRequest.name} autoComplete="off" /></Field>
        <Field name="username" label={t.username} hint={t.usernameHint} required><Input maxLength={60} autoComplete="off" autoCapitalize="none" spellCheck={false} /></Field>
        <AppointmentInputs />
      </div>
    </AddForm>
  )
}

/** "/appointments/0/roles" is the field “roles” of this form. */
function withoutList(path: (string | number)[]): (string | number)[] {
  return path[0] === 'appointments' ? path.slice(2) : path
}

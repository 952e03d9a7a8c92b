import { Button, Form, Input } from 'antd'
import { useState } from 'react'
import { directoryPaths, type PersonView } from '@/api/directory'
import { lengths } from '@/api/generated'
import { useAct } from '@/api/queries'
import { ErrorSummary, Field, useServerErrors } from '@/components/form'
import { ActStatus } from '@/components/problem'
import { common } from '@/lib/common-texts'
import { useTexts } from '@/lib/i18n'
import { AppointmentInputs, type AppointmentFields } from './appointment-fields'
import { texts } from './texts'

interface PersonFields extends AppointmentFields {
  name: string
  username: string
}

/** A person with account and first appointment; the one-time password is shown once, to be handed over. */
export function PersonForm({ onDone }: { onDone: () => void }) {
  const t = useTexts(texts)
  const c = useTexts(common)
  const [form] = Form.useForm<PersonFields>()
  const [made, setMade] = useState<{ person: PersonView; password?: string }>()
  const act = useAct<PersonFields, { person: PersonView; password?: string }>(
    ({ name, username, ...appointment }) => ({ path: directoryPaths.people, body: { name, username, appointments: [appointment] } }),
    {
      onDone: ({ view }) => {
        form.resetFields()
        setMade(view)
      },
    },
  )
  useServerErrors(form, act.error, withoutList)
  if (made) {
    return (
      <>
        <PasswordOnce name={made.person.name} password={made.password} />
        <Button type="primary" onClick={() => { setMade(undefined); onDone() }}>{c.close}</Button>
      </>
    )
  }
  return (
    <Form form={form} layout="vertical" onFinish={(fields) => act.mutate(fields)}>
      <ErrorSummary />
      <div className="form-row">
        <Field name="name" label={t.fullName} required><Input maxLength={lengths.directory.EnterPersonRequest.name} autoComplete="off" /></Field>
        <Field name="username" label={t.username} hint={t.usernameHint} required><Input maxLength={60} autoComplete="off" autoCapitalize="none" spellCheck={false} /></Field>
        <AppointmentInputs />
      </div>
      <ActStatus act={act} />
      <div className="actions">
        <Button onClick={onDone}>{c.cancel}</Button>
        <Button type="primary" htmlType="submit" loading={act.isPending}>{t.add}</Button>
      </div>
    </Form>
  )
}

/** "/appointments/0/roles" is the field “roles” of this form. */
function withoutList(path: (string | number)[]): (string | number)[] {
  return path[0] === 'appointments' ? path.slice(2) : path
}

export function PasswordOnce({ name, password }: { name: string; password: string | undefined }) {
  const t = useTexts(texts)
  return (
    <>
      <p>{t.passwordOnce(name)}</p>
      <p className="password">{password ?? '–'}</p>
    </>
  )
}

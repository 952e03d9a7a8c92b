import { Button, Form } from 'antd'
import { useState } from 'react'
import { directoryPaths, type PersonView } from '@/api/directory'
import { useAct, useVersioned } from '@/api/queries'
import { ErrorSummary, useServerErrors } from '@/components/form'
import { ActOutcome } from '@/components/overtaken'
import { Await } from '@/components/states'
import { common } from '@/lib/common-texts'
import { formatDate } from '@/lib/dates'
import { useLanguage, useTexts } from '@/lib/i18n'
import { label } from '@/lib/labels'
import { AppointmentInputs, type AppointmentFields } from './appointment-fields'
import { texts } from './texts'

/** One more appointment for somebody who is already known. */
export function AppointmentForm({ person, onDone }: { person: string; onDone: () => void }) {
  const record = useVersioned<PersonView>(directoryPaths.person(person))
  return <Await query={record} rows={3}>{({ etag }) => <Inputs person={person} etag={etag} onDone={onDone} />}</Await>
}

function Inputs({ person, etag: read, onDone }: { person: string; etag: string | undefined; onDone: () => void }) {
  const t = useTexts(texts)
  const c = useTexts(common)
  const language = useLanguage()
  const [form] = Form.useForm<AppointmentFields>()
  const [etag] = useState(read)
  const rolesOf = (roles: readonly string[]) => roles.map((role) => label('role', role, language)).join(', ')
  const act = useAct<AppointmentFields, PersonView>((fields) => ({ path: directoryPaths.personAppointments(person), etag, body: fields }), { onDone })
  useServerErrors(form, act.error)
  return (
    <Form form={form} layout="vertical" onFinish={(fields) => act.mutate(fields)}>
      <ErrorSummary />
      <AppointmentInputs person={person} />
      <p className="secondary">{t.effective}</p>
      <ActOutcome
        act={act}
        record={directoryPaths.person(person)}
        onTake={onDone}
        compare={(theirs: PersonView, typed) => [
          {
            label: t.appointments,
            theirs: <ul className="plain">{theirs.appointments.map((each) => <li key={each.id}>{rolesOf(each.roles)} – {each.organisation.name}</li>)}</ul>,
            mine: `${rolesOf(typed.roles)}, ${formatDate(typed.validFrom)}`,
          },
        ]}
      />
      <div className="actions">
        <Button onClick={onDone}>{c.cancel}</Button>
        <Button type="primary" htmlType="submit" loading={act.isPending}>{t.appoint}</Button>
      </div>
    </Form>
  )
}

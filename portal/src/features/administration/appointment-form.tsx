import { Button, Form } from 'antd'
import { directoryPaths, type PersonView } from '@/api/directory'
import { useAct, useVersioned } from '@/api/queries'
import { ErrorSummary, useServerErrors } from '@/components/form'
import { ActStatus } from '@/components/problem'
import { Await } from '@/components/states'
import { common } from '@/lib/common-texts'
import { useTexts } from '@/lib/i18n'
import { AppointmentInputs, type AppointmentFields } from './appointment-fields'
import { texts } from './texts'

/** One more appointment for somebody who is already known. */
export function AppointmentForm({ person, onDone }: { person: string; onDone: () => void }) {
  const record = useVersioned<PersonView>(directoryPaths.person(person))
  return <Await query={record} rows={3}>{({ etag }) => <Inputs person={person} etag={etag} onDone={onDone} />}</Await>
}

function Inputs({ person, etag, onDone }: { person: string; etag: string | undefined; onDone: () => void }) {
  const t = useTexts(texts)
  const c = useTexts(common)
  const [form] = Form.useForm<AppointmentFields>()
  const act = useAct<AppointmentFields, PersonView>((fields) => ({ path: directoryPaths.personAppointments(person), etag, body: fields }), { onDone })
  useServerErrors(form, act.error)
  return (
    <Form form={form} layout="vertical" onFinish={(fields) => act.mutate(fields)}>
      <ErrorSummary />
      <AppointmentInputs />
      <p className="secondary">{t.effective}</p>
      <ActStatus act={act} />
      <div className="actions">
        <Button onClick={onDone}>{c.cancel}</Button>
        <Button type="primary" htmlType="submit" loading={act.isPending}>{t.appoint}</Button>
      </div>
    </Form>
  )
}

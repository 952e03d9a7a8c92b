import { Button, Radio } from 'antd'
import { useState } from 'react'
import { refreshSession } from '@/api/client'
import { directoryPaths } from '@/api/directory'
import type { Me } from '@/api/me'
import { useAct } from '@/api/queries'
import { Dialog } from '@/components/dialog'
import { ActStatus } from '@/components/problem'
import { common } from '@/lib/common-texts'
import { useLanguage, useTexts } from '@/lib/i18n'
import { label } from '@/lib/labels'
import { shell } from './texts'

/** “Đang làm việc với tư cách: …”, and choosing another of several appointments. */
export function AppointmentSwitch({ me }: { me: Me }) {
  const t = useTexts(shell)
  const language = useLanguage()
  const [open, setOpen] = useState(false)
  const describe = (each: Me['appointments'][number]) =>
    [
      each.actingFor ? t.actingFor(each.actingFor) : '',
      each.roles.map((role) => label('role', role, language)).join(', '),
      each.organisation.name,
    ].filter(Boolean).join(' – ')
  return (
    <div className="working-as">
      <span className="secondary">{t.workingAs}</span>{' '}
      <strong>{me.appointment ? me.appointment.roles.map((role) => label('role', role, language)).join(', ') : '–'}</strong>
      {me.appointment?.actingFor && <span> ({t.actingFor(me.appointment.actingFor)})</span>}
      {me.appointments.length > 1 && (
        <Button type="link" size="small" onClick={() => setOpen(true)}>{t.change}</Button>
      )}
      <Switcher me={me} open={open} onClose={() => setOpen(false)} describe={describe} />
    </div>
  )
}

function Switcher({ me, open, onClose, describe }: { me: Me; open: boolean; onClose: () => void; describe: (each: Me['appointments'][number]) => string }) {
  const t = useTexts(shell)
  const c = useTexts(common)
  const [chosen, setChosen] = useState(me.appointment?.id)
  const act = useAct<string>((id) => ({ path: directoryPaths.activeAppointment, body: { appointmentId: id } }), {
    refresh: [],
    // Everything shown belongs to the old appointment: the page starts anew with a fresh token.
    onDone: () => void refreshSession().finally(() => window.location.assign('/app/')),
  })
  return (
    <Dialog
      title={t.changeTitle}
      open={open}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{c.cancel}</Button>
          <Button type="primary" loading={act.isPending} disabled={!chosen || chosen === me.appointment?.id} onClick={() => chosen && act.mutate(chosen)}>{t.changeDone}</Button>
        </>
      }
    >
      <p className="secondary">{t.changeNote}</p>
      <Radio.Group
        vertical
        value={chosen}
        onChange={(event) => setChosen(event.target.value as string)}
        options={me.appointments.map((each) => ({ value: each.id, label: describe(each) }))}
      />
      <ActStatus act={act} />
    </Dialog>
  )
}

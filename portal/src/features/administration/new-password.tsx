import { Button } from 'antd'
import { useState } from 'react'
import { directoryPaths, type PersonView } from '@/api/directory'
import { useAct } from '@/api/queries'
import { Dialog } from '@/components/dialog'
import { ActStatus } from '@/components/problem'
import { common } from '@/lib/common-texts'
import { useTexts } from '@/lib/i18n'
import { PasswordOnce } from './person-form'
import { texts } from './texts'

/** A new one-time password, shown once. */
export function NewPassword({ person }: { person: PersonView }) {
  const t = useTexts(texts)
  const c = useTexts(common)
  const [open, setOpen] = useState(false)
  const act = useAct<void, { password: string }>(() => ({ path: directoryPaths.password(person.id), body: {} }))
  const close = () => {
    setOpen(false)
    act.reset()
  }
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)} aria-label={`${t.newPassword}: ${person.name}`}>{t.newPassword}</Button>
      <Dialog
        title={t.newPassword}
        open={open}
        onClose={close}
        actions={
          <>
            <Button onClick={close}>{act.isSuccess ? c.close : c.cancel}</Button>
            {!act.isSuccess && <Button type="primary" loading={act.isPending} onClick={() => act.mutate()}>{t.newPassword}</Button>}
          </>
        }
      >
        {act.data ? <PasswordOnce name={person.name} password={act.data.view.password} /> : <p>{t.newPasswordEffect(person.name)}</p>}
        <ActStatus act={act} />
      </Dialog>
    </>
  )
}

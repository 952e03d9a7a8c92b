import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { useAct } from '@/api/queries'
import { Dialog } from '@/components/dialog'
import { ActStatus } from '@/components/problem'
import { common } from '@/lib/common-texts'
import { useTexts } from '@/lib/i18n'

/** Something made in place of what works now and shown this once: its effect is said first. */
export function MadeAnew<View>({ verb, name, effect, path, children }: { verb: string; name: string; effect: string; path: string; children: (made: View) => ReactNode }) {
  const c = useTexts(common)
  const [open, setOpen] = useState(false)
  const act = useAct<void, View>(() => ({ path, body: {} }))
  const close = () => {
    setOpen(false)
    act.drop()
  }
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)} aria-label={`${verb}: ${name}`}>{verb}</Button>
      <Dialog
        title={verb}
        open={open}
        onClose={close}
        actions={
          <>
            <Button onClick={close}>{act.isSuccess ? c.close : c.cancel}</Button>
            {!act.isSuccess && <Button type="primary" loading={act.isPending} onClick={() => act.mutate()}>{verb}</Button>}
          </>
        }
      >
        {act.data ? children(act.data.view) : <p>{effect}</p>}
        <ActStatus act={act} />
      </Dialog>
    </>
  )
}

import { Button } from 'antd'
import { useEffect, useEffectEvent, useState } from 'react'
import { useBlocker } from 'react-router'
import { Dialog } from '@/components/dialog'
import { useTexts } from '@/lib/i18n'
import { texts } from './texts'
import type { Drafting } from './use-report-draft'

/** Leaving the page saves first; only what cannot be saved yet is asked about. */
export function LeaveGuard({ drafting }: { drafting: Drafting }) {
  const t = useTexts(texts)
  const blocker = useBlocker(({ currentLocation, nextLocation }) => drafting.unsaved > 0 && currentLocation.pathname !== nextLocation.pathname)
  const [asking, setAsking] = useState(false)
  const tryToSave = useEffectEvent(() => {
    drafting.save().then((saved) => (saved ? blocker.proceed?.() : setAsking(true)), () => setAsking(true))
  })
  const blocked = blocker.state === 'blocked'
  useEffect(() => {
    if (blocked) tryToSave()
  }, [blocked])
  const stay = () => {
    setAsking(false)
    blocker.reset?.()
  }
  return (
    <Dialog
      title={t.notAllSaved}
      open={asking && blocked}
      onClose={stay}
      actions={
        <>
          <Button onClick={() => { setAsking(false); blocker.proceed?.() }}>{t.leaveAndDrop(drafting.unsaved)}</Button>
          <Button type="primary" onClick={stay}>{t.stayHere}</Button>
        </>
      }
    >
      <p>{t.notAllSavedText(drafting.unsaved)}</p>
    </Dialog>
  )
}

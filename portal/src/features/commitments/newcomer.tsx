import { lazy, Suspense } from 'react'
import { Dialog } from '@/components/dialog'
import { Loading } from '@/components/states'
import { useTexts } from '@/lib/i18n'
import { texts } from './texts'

/** Fetched when somebody is to be entered: the list itself is read far more often. */
const FacilityForm = lazy(async () => ({ default: (await import('@/components/facility-form')).FacilityForm }))
const ProviderForm = lazy(async () => ({ default: (await import('@/components/provider-form')).ProviderForm }))

/** Whoever was entered here: the number in the directory, and the name under which the gap list is asked for them. */
export interface Entered {
  id: string
  name: string
}

/** Adds somebody the register does not know yet, without leaving the list. */
export function Newcomer({ kind, open, onEntered, onClose }: { kind: 'provider' | 'facility'; open: boolean; onEntered?: (newcomer: Entered) => void; onClose: () => void }) {
  const t = useTexts(texts)
  return (
    <Dialog title={kind === 'provider' ? t.newcomer : t.newcomerFacility} open={open} onClose={onClose} className="dialog-wide">
      <Suspense fallback={<Loading />}>
        {kind === 'provider' ? (
          <ProviderForm onMade={(view) => onEntered?.({ id: view.id, name: view.fullName })} onDone={onClose} />
        ) : (
          <FacilityForm onMade={(view) => onEntered?.({ id: view.id, name: view.name })} onDone={onClose} />
        )}
      </Suspense>
    </Dialog>
  )
}

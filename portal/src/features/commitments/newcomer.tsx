import { Dialog } from '@/components/dialog'
import { FacilityForm } from '@/components/facility-form'
import { ProviderForm } from '@/components/provider-form'
import { useTexts } from '@/lib/i18n'
import { texts } from './texts'

/** Adds somebody the register does not know yet, without leaving the list. */
export function Newcomer({ kind, open, onClose }: { kind: 'provider' | 'facility'; open: boolean; onClose: () => void }) {
  const t = useTexts(texts)
  return (
    <Dialog title={kind === 'provider' ? t.newcomer : t.newcomerFacility} open={open} onClose={onClose} className="dialog-wide">
      {kind === 'provider' ? <ProviderForm onDone={onClose} /> : <FacilityForm onDone={onClose} />}
    </Dialog>
  )
}

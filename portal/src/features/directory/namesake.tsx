import { Button } from 'antd'
import { Dialog } from '@/components/dialog'
import { common } from '@/lib/common-texts'
import { useTexts } from '@/lib/i18n'
import { recordTexts } from './record-texts'

/** Told after somebody came to a workplace where a person of the same name works already. */
export function Namesake({ open, onClose }: { open: boolean; onClose: () => void }) {
  const r = useTexts(recordTexts)
  const c = useTexts(common)
  return (
    <Dialog title={r.namesake} open={open} onClose={onClose} actions={<Button type="primary" onClick={onClose}>{c.close}</Button>}>
      <p role="status" className="note note-warn">{r.namesakeNote}</p>
    </Dialog>
  )
}

import { Button } from 'antd'
import { useState } from 'react'
import { createPortal } from 'react-dom'
import { commitmentPaths } from '@/api/commitments'
import { Dialog } from '@/components/dialog'
import { RecordFileList } from '@/components/record-files'
import { common } from '@/lib/common-texts'
import { useTexts } from '@/lib/i18n'
import { texts } from './texts'

/** The scan of one form of the list, for whoever has it at hand; nobody is asked for one. */
export function RowScan({ commitment, name }: { commitment: string; name: string }) {
  const t = useTexts(texts)
  const c = useTexts(common)
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <Button size="small" aria-label={t.scanOf(name)} onClick={() => setOpen(true)}>{t.scan}</Button>
      {open && createPortal(
        // Beside the form of the list: its own forms are no part of that one.
        <Dialog title={t.scanOf(name)} open onClose={close} className="dialog-wide" actions={<Button onClick={close}>{c.close}</Button>}>
          <RecordFileList personal record={commitmentPaths.commitment(commitment)} />
        </Dialog>,
        document.body,
      )}
    </>
  )
}

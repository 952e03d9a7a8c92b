import { Button, Input } from 'antd'
import { useId, useState } from 'react'
import type { SubmissionView } from '@/api/reporting'
import { Dialog } from '@/components/dialog'
import { common } from '@/lib/common-texts'
import { useTexts } from '@/lib/i18n'
import { SubmissionActStatus } from './submission-status'
import { texts } from './texts'
import { useSubmissionAct } from './use-submission-act'

/** Takes back a revision that was not sent; what was sent stands again. */
export function WithdrawRevision({ view }: { view: SubmissionView }) {
  const t = useTexts(texts)
  const c = useTexts(common)
  const id = useId()
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const close = () => setOpen(false)
  const act = useSubmissionAct(view.id, 'revision/withdrawal', () => ({ reason: reason.trim() }), close)
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t.withdrawRevision}</Button>
      <Dialog
        title={t.withdrawRevision}
        open={open}
        onClose={close}
        actions={
          <>
            <Button onClick={close}>{c.cancel}</Button>
            <Button danger disabled={reason.trim() === ''} loading={act.isPending} onClick={() => act.mutate()}>{t.withdrawRevision}</Button>
          </>
        }
      >
        <p>{t.withdrawEffect}</p>
        <label htmlFor={id}>{t.withdrawReason}</label>
        <Input.TextArea id={id} rows={3} maxLength={1000} value={reason} onChange={(event) => setReason(event.target.value)} />
        <SubmissionActStatus act={act} id={view.id} what="withdraw_revision" compare={({ withdrawnRevisions }) => [{ label: t.withdrawReason, theirs: withdrawnRevisions.at(-1)?.reason, mine: reason }]} onTake={close} />
      </Dialog>
    </>
  )
}

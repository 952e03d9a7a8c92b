import { Button, Input } from 'antd'
import { useId, useState } from 'react'
import type { SubmissionView } from '@/api/reporting'
import { Dialog } from '@/components/dialog'
import { common } from '@/lib/common-texts'
import { useTexts } from '@/lib/i18n'
import { SubmissionActStatus } from './submission-status'
import { texts } from './texts'
import { useSubmissionAct } from './use-submission-act'

/** Orders a new edition of what was sent, with the reason that it bears. */
export function Revise({ view }: { view: SubmissionView }) {
  const t = useTexts(texts)
  const c = useTexts(common)
  const id = useId()
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const close = () => setOpen(false)
  const act = useSubmissionAct(view.id, 'revision', () => ({ reason: reason.trim() }), close)
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t.revise}</Button>
      <Dialog
        title={t.reviseTitle(view.period.title)}
        open={open}
        onClose={close}
        actions={
          <>
            <Button onClick={close}>{c.cancel}</Button>
            <Button type="primary" disabled={reason.trim() === ''} loading={act.isPending} onClick={() => act.mutate()}>{t.revise}</Button>
          </>
        }
      >
        <p>{t.reviseEffect}</p>
        <label htmlFor={id}>{t.reviseReason}</label>
        <Input.TextArea id={id} rows={3} maxLength={1000} value={reason} onChange={(event) => setReason(event.target.value)} />
        <SubmissionActStatus act={act} id={view.id} what="revise" compare={({ revision }) => [{ label: t.reviseReason, theirs: revision?.reason, mine: reason }]} onTake={close} />
      </Dialog>
    </>
  )
}

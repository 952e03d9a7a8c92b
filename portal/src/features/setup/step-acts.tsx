import { Button, Form, Input } from 'antd'
import { useState } from 'react'
import { directoryPaths, type SetupStep, type SetupView } from '@/api/directory'
import { lengths } from '@/api/generated'
import { useAct } from '@/api/queries'
import { allowed } from '@/api/views'
import { Dialog } from '@/components/dialog'
import { Field, useServerErrors } from '@/components/form'
import { ActStatus } from '@/components/problem'
import { common } from '@/lib/common-texts'
import { useTexts } from '@/lib/i18n'
import { texts } from './texts'

/** “Đúng” and “Báo sai” on the units, “Đã đủ” on the rest: one press by whoever answers for the step. */
export function StepActs({ step }: { step: SetupStep }) {
  const t = useTexts(texts)
  const confirm = useAct<void, SetupView>(() => ({ path: directoryPaths.setupConfirmation(step.step) }))
  const units = step.step === 'units'
  return (
    <>
      <ActStatus act={confirm} />
      {allowed(step.actions, 'confirmation') && (
        <Button loading={confirm.isPending} onClick={() => confirm.mutate()} aria-label={units ? t.rightHow : t.completeOf(t.steps[step.step])}>
          {units ? t.right : t.complete}
        </Button>
      )}
      {allowed(step.actions, 'error_report') && <Report />}
    </>
  )
}

function Report() {
  const t = useTexts(texts)
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t.report}</Button>
      <Dialog title={t.report} open={open} onClose={() => setOpen(false)}>
        <ReportForm onDone={() => setOpen(false)} />
      </Dialog>
    </>
  )
}

function ReportForm({ onDone }: { onDone: () => void }) {
  const t = useTexts(texts)
  const c = useTexts(common)
  const [form] = Form.useForm<{ remark: string }>()
  const act = useAct<{ remark: string }, SetupView>((typed) => ({ path: directoryPaths.unitsErrorReport, body: typed }), { onDone })
  useServerErrors(form, act.error)
  return (
    <Form form={form} layout="vertical" onFinish={(typed) => act.mutate(typed)}>
      <Field name="remark" label={t.remark} hint={t.remarkHint} required>
        <Input.TextArea rows={3} maxLength={lengths.directory.ReportUnitsRequest.remark} />
      </Field>
      <ActStatus act={act} />
      <div className="actions">
        <Button onClick={onDone}>{c.cancel}</Button>
        <Button type="primary" htmlType="submit" loading={act.isPending}>{t.report}</Button>
      </div>
    </Form>
  )
}

import { Button, Form, Input } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { commitmentPaths, type CommitmentView, type QuestioningView } from '@/api/commitments'
import { lengths } from '@/api/generated'
import { usePermission } from '@/api/me'
import { useAct } from '@/api/queries'
import { Dialog } from '@/components/dialog'
import { Field, useServerErrors } from '@/components/form'
import { ActStatus } from '@/components/problem'
import { common } from '@/lib/common-texts'
import { useTexts } from '@/lib/i18n'
import { links } from '@/lib/links'
import { caseTexts } from './case-texts'

const IN_FORCE: readonly CommitmentView['status'][] = ['active', 'due_for_renewal']

/** “Mở xem xét cam kết”: for the head of a team alone; nobody else learns that there is such an act. */
export function OpenQuestioning({ view }: { view: CommitmentView }) {
  const t = useTexts(caseTexts)
  const may = usePermission('commitment:question')
  const [open, setOpen] = useState(false)
  if (!may || !IN_FORCE.includes(view.status)) return null
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t.openQuestioning}</Button>
      {open && <CaseDialog commitment={view.id} onClose={() => setOpen(false)} />}
    </>
  )
}

interface CaseFields {
  caseReference: string
}

function CaseDialog({ commitment, onClose }: { commitment: string; onClose: () => void }) {
  const t = useTexts(caseTexts)
  const c = useTexts(common)
  const navigate = useNavigate()
  const [form] = Form.useForm<CaseFields>()
  const act = useAct<CaseFields, QuestioningView>((fields) => ({ path: commitmentPaths.questionings, body: { commitment, ...fields } }), {
    onDone: ({ view }) => {
      onClose()
      void navigate(links.questioning(view.id))
    },
  })
  useServerErrors(form, act.error)
  return (
    <Dialog
      title={t.openQuestioning}
      open
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{c.cancel}</Button>
          <Button type="primary" loading={act.isPending} onClick={() => form.submit()}>{t.openQuestioning}</Button>
        </>
      }
    >
      <p>{t.questioningEffect}</p>
      <Form form={form} layout="vertical" onFinish={(fields) => act.mutate(fields)}>
        <Field name="caseReference" label={t.caseReference} required>
          <Input maxLength={lengths.commitments.QuestionRequest.caseReference} autoComplete="off" />
        </Field>
      </Form>
      <ActStatus act={act} />
    </Dialog>
  )
}

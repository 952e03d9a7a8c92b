import { Button, Form, Input } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { commitmentPaths, type CommitmentView, type Counterparty, type SignCommitment, type SubjectKind } from '@/api/commitments'
import { lengths } from '@/api/generated'
import { useMe } from '@/api/me'
import { useAct, useView, type Page as ListOf } from '@/api/queries'
import { Dialog } from '@/components/dialog'
import { ErrorSummary, Field, useServerErrors } from '@/components/form'
import { DateInput } from '@/components/inputs'
import { ActStatus } from '@/components/problem'
import { common } from '@/lib/common-texts'
import { useTexts } from '@/lib/i18n'
import { links } from '@/lib/links'
import { ClauseChoice } from './clause-choice'
import { CounterpartyChoice } from './counterparty-choice'
import { useFormOfDay } from './form-choice'
import { texts } from './texts'

interface RenewalFields {
  signedOn: string
  place: string
}

/** “Ký lại”: a new commitment follows the old one, linked to it; the clauses are those in force on the day of signing. */
export function Renewal({ view, onClose }: { view: CommitmentView; onClose: () => void }) {
  const t = useTexts(texts)
  const c = useTexts(common)
  const navigate = useNavigate()
  const today = useMe().data?.today
  const [form] = Form.useForm<RenewalFields>()
  const signedOn = Form.useWatch('signedOn', form)
  const on = typeof signedOn === 'string' ? signedOn : today
  const { offered, template, note, pending } = useFormOfDay(view.subjectKind as SubjectKind, on)
  const counterparties = useView<ListOf<Counterparty>>(commitmentPaths.counterparties, { unit: view.responsible.path, on }, { enabled: on !== undefined, keep: true })
  const [chosen, setChosen] = useState<string>()
  const [leftOut, setLeftOut] = useState<readonly string[]>([])
  const offeredBodies = counterparties.data?.items ?? []
  const counterparty = offeredBodies.find((body) => body.id === chosen)?.id ?? offeredBodies[0]?.id
  const agreed = offered.filter((clause) => !leftOut.includes(clause))
  const act = useAct<SignCommitment, CommitmentView>((body) => ({ path: commitmentPaths.commitments, body }), {
    onDone: ({ view: renewed }) => {
      onClose()
      void navigate(links.commitment(renewed.id))
    },
  })
  useServerErrors(form, act.error)
  const submit = ({ signedOn: day, place }: RenewalFields) => {
    if (!counterparty) return
    act.mutate({ subjectKind: view.subjectKind, subject: view.subject.id, clauses: agreed, signedOn: day, place, counterparty: { organisation: counterparty }, renews: view.id, ...(template ? { template } : {}) })
  }
  return (
    <Dialog
      title={t.renewTitle(view.subject.name ?? '–')}
      open
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{c.cancel}</Button>
          <Button type="primary" loading={act.isPending} disabled={agreed.length === 0 || !counterparty || pending} onClick={() => form.submit()}>{t.renew}</Button>
        </>
      }
    >
      <p>{t.renewEffect}</p>
      <Form form={form} layout="vertical" initialValues={{ place: view.place }} onFinish={submit}>
        <ErrorSummary />
        <Field name="signedOn" label={t.heldOn} kind="date" required><DateInput /></Field>
        <Field name="place" label={t.place} required><Input maxLength={lengths.commitments.SignRequest.place} autoComplete="off" /></Field>
        <CounterpartyChoice value={counterparty} options={counterparties.data?.items} onChange={setChosen} />
        <ClauseChoice offered={offered} note={note} leftOut={leftOut} onChange={setLeftOut} />
      </Form>
      <ActStatus act={act} />
    </Dialog>
  )
}

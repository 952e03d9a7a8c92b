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

interface PaperFields {
  signedOn: string
  place: string
}

interface OnePaperProps {
  /** Whose paper it is, and where the one before was recorded. */
  view: CommitmentView
  title: string
  effect: string
  verb: string
  /** What the form begins with. */
  starts: { signedOn?: string; place: string; counterparty?: CommitmentView['counterparty']; clauses?: readonly string[] }
  /** What is sent besides that nobody is asked for. */
  also: Partial<SignCommitment>
  onClose: () => void
}

/** The signed paper of one person or facility: the common fields of the list, for this one alone. */
export function OnePaper({ view, title, effect, verb, starts, also, onClose }: OnePaperProps) {
  const t = useTexts(texts)
  const c = useTexts(common)
  const navigate = useNavigate()
  const today = useMe().data?.today
  const [form] = Form.useForm<PaperFields>()
  const signedOn = Form.useWatch('signedOn', form)
  const on = typeof signedOn === 'string' ? signedOn : today
  const { offered, template, note, pending } = useFormOfDay(view.subjectKind as SubjectKind, on)
  const counterparties = useView<ListOf<Counterparty>>(commitmentPaths.counterparties, { unit: view.responsible.path, on }, { enabled: on !== undefined, keep: true })
  const [chosen, setChosen] = useState(starts.counterparty?.id)
  const [unticked, setUnticked] = useState<readonly string[]>()
  const offeredBodies = counterparties.data?.items ?? []
  const counterparty = offeredBodies.find((body) => body.id === chosen)?.id ?? offeredBodies[0]?.id
  const leftOut = unticked ?? offered.filter((clause) => starts.clauses && !starts.clauses.includes(clause))
  const agreed = offered.filter((clause) => !leftOut.includes(clause))
  const act = useAct<SignCommitment, CommitmentView>((body) => ({ path: commitmentPaths.commitments, body }), {
    onDone: ({ view: recorded }) => {
      onClose()
      void navigate(links.commitment(recorded.id))
    },
  })
  useServerErrors(form, act.error)
  const submit = ({ signedOn: day, place }: PaperFields) => {
    if (!counterparty) return
    const title = counterparty === starts.counterparty?.id ? starts.counterparty.title : undefined
    act.mutate({ subjectKind: view.subjectKind, subject: view.subject.id, clauses: agreed, signedOn: day, place, counterparty: { organisation: counterparty, ...(title ? { title } : {}) }, ...also, ...(template ? { template } : {}) })
  }
  return (
    <Dialog
      title={title}
      open
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{c.cancel}</Button>
          <Button type="primary" loading={act.isPending} disabled={agreed.length === 0 || !counterparty || pending} onClick={() => form.submit()}>{verb}</Button>
        </>
      }
    >
      <p>{effect}</p>
      <Form form={form} layout="vertical" initialValues={{ signedOn: starts.signedOn, place: starts.place }} onFinish={submit}>
        <ErrorSummary />
        <Field name="signedOn" label={t.heldOn} kind="date" required><DateInput /></Field>
        <Field name="place" label={t.place} required><Input maxLength={lengths.commitments.SignRequest.place} autoComplete="off" /></Field>
        <CounterpartyChoice value={counterparty} options={counterparties.data?.items} onChange={setChosen} />
        <ClauseChoice offered={offered} note={note} leftOut={leftOut} onChange={setUnticked} />
      </Form>
      <ActStatus act={act} />
    </Dialog>
  )
}

import { Button, Checkbox, Input } from 'antd'
import { useState } from 'react'
import { commitmentPaths, type ClauseOnDate } from '@/api/commitments'
import { lengths } from '@/api/generated'
import { useMe } from '@/api/me'
import { normPaths, type NormKind, type NormView } from '@/api/norms'
import { useView, type Page as ListOf } from '@/api/queries'
import { AddForm } from '@/components/add-form'
import { Dialog } from '@/components/dialog'
import { Field } from '@/components/form'
import { DateInput } from '@/components/inputs'
import { clauseName } from '@/lib/clause-name'
import { common } from '@/lib/common-texts'
import { useLanguage, useTexts } from '@/lib/i18n'
import { texts } from './texts'

/** Whose clauses may stand in which norm: those that villagers or staff may promise. */
const SUBJECTS: Record<NormKind, string> = { village_convention: 'household_group', internal_regulation: 'staff_of_unit' }

interface NormFields {
  adoptedOn: string
  clauses?: string[]
  reference?: string
  keptAt?: string
  reviewNeeded?: boolean
}

interface Recorded {
  kind: NormKind
  holder: string
  name: string
}

/** “Ghi nhận văn bản”: what a village or body has adopted, from its paper; a second person checks it. */
export function RecordNorm({ look, ...recorded }: Recorded & { look: 'link' | 'main' }) {
  const t = useTexts(texts)
  const [open, setOpen] = useState(false)
  return (
    <>
      {look === 'link' ? (
        <Button type="link" size="small" onClick={() => setOpen(true)} aria-label={`${t.record}: ${recorded.name}`}>{t.record}</Button>
      ) : (
        <Button type="primary" onClick={() => setOpen(true)}>{t.record}</Button>
      )}
      <Dialog title={t.recordTitle(recorded.name)} open={open} onClose={() => setOpen(false)}>
        <NormForm {...recorded} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  )
}

function NormForm({ kind, holder, onDone }: Recorded & { onDone: () => void }) {
  const t = useTexts(texts)
  const c = useTexts(common)
  const language = useLanguage()
  const on = useMe().data?.today
  const clauses = useView<ListOf<ClauseOnDate>>(commitmentPaths.clauses, { subjectKind: SUBJECTS[kind], on }, { enabled: on !== undefined })
  const offered = clauses.data?.items.map((clause) => ({ value: clause.kind as string, label: clauseName(clause, language) })) ?? []
  return (
    <AddForm<NormFields, NormView>
      verb={t.record}
      path={normPaths.norms}
      body={(fields) => ({ ...fields, kind, holder, clauses: fields.clauses ?? [] })}
      rename={fieldOf}
      onDone={onDone}
    >
      <p className="secondary">{t.recordNote}</p>
      <Field name="adoptedOn" label={t.adoptedOn} kind="date" required><DateInput /></Field>
      <Field name="clauses" label={t.clauses} hint={t.clausesHint}><Checkbox.Group options={offered} /></Field>
      <Field name="reference" label={t.reference} hint={t.referenceHint}><Input maxLength={lengths.commitments.NormRequest.reference} autoComplete="off" /></Field>
      <Field name="keptAt" label={t.keptAt}><Input maxLength={lengths.commitments.NormRequest.keptAt} autoComplete="off" /></Field>
      <Field name="reviewNeeded" label={t.reviewNeeded} valuePropName="checked"><Checkbox>{c.yes}</Checkbox></Field>
    </AddForm>
  )
}

/** "/clauses/0" is the field “clauses” of this form. */
function fieldOf(path: (string | number)[]): (string | number)[] {
  return path.slice(0, 1)
}

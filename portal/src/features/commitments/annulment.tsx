import { Input } from 'antd'
import { commitmentPaths, type CommitmentView } from '@/api/commitments'
import { lengths } from '@/api/generated'
import { allowed } from '@/api/views'
import { DatedAct, type DatedFields } from '@/components/dated-act'
import { Field } from '@/components/form'
import { common } from '@/lib/common-texts'
import { formatDate } from '@/lib/dates'
import { useLanguage, useTexts } from '@/lib/i18n'
import { label } from '@/lib/labels'
import { caseTexts } from './case-texts'

interface AnnulmentFields extends DatedFields {
  decision: string
}

/** A later signed decision took back the one on the breach. */
export function AnnulBreach({ view }: { view: CommitmentView }) {
  const t = useTexts(caseTexts)
  const c = useTexts(common)
  const language = useLanguage()
  if (!allowed(view.actions, 'annulment')) return null
  return (
    <DatedAct<CommitmentView, AnnulmentFields>
      record={commitmentPaths.commitment(view.id)}
      look="button"
      verb={t.annul}
      name={view.subject.name ?? '–'}
      effect={t.annulEffect}
      dateLabel={t.annulledOn}
      request={({ on, decision }) => ({ path: commitmentPaths.annulment(view.id), body: { decision, decidedOn: on } })}
      compare={(theirs, { on, decision }) => [
        { label: c.status, theirs: label('commitmentStatus', theirs.status, language), mine: t.annul },
        { label: t.annulDecision, theirs: '', mine: decision },
        { label: t.annulledOn, theirs: '', mine: formatDate(on) },
        { label: t.remediedOn, theirs: formatDate(theirs.breach?.remediedOn), mine: '' },
      ]}
    >
      <Field name="decision" label={t.annulDecision} required><Input maxLength={lengths.commitments.AnnulmentRequest.decision} autoComplete="off" /></Field>
    </DatedAct>
  )
}

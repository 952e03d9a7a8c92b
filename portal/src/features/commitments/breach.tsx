import { Input, Select } from 'antd'
import { commitmentPaths, type CommitmentView } from '@/api/commitments'
import { lengths } from '@/api/generated'
import { usePermission } from '@/api/me'
import { allowed, refusal } from '@/api/views'
import { Chip } from '@/components/chip'
import { DatedAct, type DatedFields } from '@/components/dated-act'
import { Field } from '@/components/form'
import { Facts, Section } from '@/components/page'
import { common } from '@/lib/common-texts'
import { formatDate } from '@/lib/dates'
import { useLanguage, useTexts } from '@/lib/i18n'
import { label } from '@/lib/labels'
import { caseTexts } from './case-texts'

/** What ended or was followed meanwhile can have been breached before; what was wrong or is breached already cannot. */
const SETTLED: readonly CommitmentView['status'][] = ['voided', 'breached']

interface BreachFields extends DatedFields {
  decision: string
  clause: string
}

/**
 * Recorded by the branch head from a signed paper. Whether the commitment is in question the record does not say, not even
 * by this act: it is offered whether or not a case stands behind it, and the service refuses where none does.
 */
export function RecordBreach({ view }: { view: CommitmentView }) {
  const t = useTexts(caseTexts)
  const c = useTexts(common)
  const language = useLanguage()
  const may = usePermission('commitment:breach')
  const named = view.actions.find((action) => action.name === 'breach')
  if (named ? !named.allowed : !may || SETTLED.includes(view.status)) return null
  const clauses = view.clauses.map((clause) => ({ value: clause.kind, label: label('clause', clause.kind, language) }))
  return (
    <DatedAct<CommitmentView, BreachFields>
      record={commitmentPaths.commitment(view.id)}
      look="button"
      verb={t.recordBreach}
      name={view.subject.name ?? '–'}
      effect={t.breachEffect}
      dateLabel={t.decidedOn}
      initial={() => (clauses.length === 1 ? { clause: clauses[0]?.value } : {})}
      request={({ on, decision, clause }) => ({ path: commitmentPaths.breach(view.id), body: { decision, clause, decidedOn: on } })}
      compare={(theirs, { on, decision, clause }) => [
        { label: c.status, theirs: label('commitmentStatus', theirs.status, language), mine: label('commitmentStatus', 'breached', language) },
        { label: t.decision, theirs: theirs.breach?.decision, mine: decision },
        { label: t.clause, theirs: theirs.breach && label('clause', theirs.breach.clause, language), mine: label('clause', clause, language) },
        { label: t.decidedOn, theirs: formatDate(theirs.breach?.decidedOn), mine: formatDate(on) },
      ]}
    >
      <Field name="decision" label={t.decision} required><Input maxLength={lengths.commitments.BreachRequest.decision} autoComplete="off" placeholder="12/KL-TTr" /></Field>
      <Field name="clause" label={t.clause} required><Select options={clauses} /></Field>
    </DatedAct>
  )
}

export function RecordRemedy({ view }: { view: CommitmentView }) {
  const t = useTexts(caseTexts)
  if (!allowed(view.actions, 'remedy')) return null
  return (
    <DatedAct<CommitmentView>
      record={commitmentPaths.commitment(view.id)}
      look="main"
      verb={t.recordRemedy}
      name={view.subject.name ?? '–'}
      effect={t.remedyEffect}
      dateLabel={t.remediedOn}
      request={({ on }) => ({ path: commitmentPaths.remedy(view.id), body: { remediedOn: on } })}
      compare={(theirs, { on }) => [{ label: t.remediedOn, theirs: formatDate(theirs.breach?.remediedOn), mine: formatDate(on) }]}
    />
  )
}

/** What a signed decision concluded, and what comes next: remedy first, then a new signature. */
export function BreachSection({ view }: { view: CommitmentView }) {
  const t = useTexts(caseTexts)
  const language = useLanguage()
  const { breach } = view
  if (!breach) return null
  const next = !breach.remediedOn ? (refusal(view.actions, 'remedy') ?? t.remedyFirst) : allowed(view.actions, 'renewal') ? t.remedied : refusal(view.actions, 'renewal')
  return (
    <Section title={t.breach}>
      <Facts
        facts={[
          [t.decision, breach.decision],
          [t.decidedOn, formatDate(breach.decidedOn)],
          [t.clause, label('clause', breach.clause, language)],
          [t.remediedOn, breach.remediedOn ? formatDate(breach.remediedOn) : <Chip key="waiting" tone="warn">{t.notRemedied}</Chip>],
        ]}
      />
      {view.status === 'breached' && next && <p className="note">{next}</p>}
    </Section>
  )
}

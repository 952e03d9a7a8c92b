import { Input, Select } from 'antd'
import { commitmentPaths, type CommitmentView } from '@/api/commitments'
import { lengths } from '@/api/generated'
import { usePermission } from '@/api/me'
import { allowed, refusal } from '@/api/views'
import { Chip } from '@/components/chip'
import { askedDay } from '@/components/asked'
import { Facts, Section } from '@/components/page'
import { RecordAct } from '@/components/record-act'
import { common } from '@/lib/common-texts'
import { formatDate } from '@/lib/dates'
import { useLanguage, useTexts } from '@/lib/i18n'
import { label } from '@/lib/labels'
import { caseTexts } from './case-texts'

/** What ended or was followed meanwhile can have been breached before; what was wrong or is breached already cannot. */
const SETTLED: readonly CommitmentView['status'][] = ['voided', 'breached']

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
    <RecordAct<CommitmentView>
      record={commitmentPaths.commitment(view.id)}
      look="button"
      verb={t.recordBreach}
      name={view.subject.name ?? '–'}
      effect={t.breachEffect}
      path={commitmentPaths.breach(view.id)}
      asks={{
        decision: {
          label: t.decision,
          required: true,
          input: <Input maxLength={lengths.commitments.BreachRequest.decision} autoComplete="off" placeholder="12/KL-TTr" />,
          theirs: (theirs) => theirs.breach?.decision,
          mine: (decision: string) => decision,
        },
        clause: {
          label: t.clause,
          required: true,
          input: <Select options={clauses} />,
          starts: () => (clauses.length === 1 ? clauses[0]?.value : undefined),
          theirs: (theirs) => theirs.breach && label('clause', theirs.breach.clause, language),
          mine: (clause: string) => label('clause', clause, language),
        },
        decidedOn: askedDay(t.decidedOn, (theirs) => formatDate(theirs.breach?.decidedOn)),
      }}
      alsoCompared={(theirs) => [{ label: c.status, theirs: label('commitmentStatus', theirs.status, language), mine: label('commitmentStatus', 'breached', language) }]}
    />
  )
}

export function RecordRemedy({ view }: { view: CommitmentView }) {
  const t = useTexts(caseTexts)
  if (!allowed(view.actions, 'remedy')) return null
  return (
    <RecordAct<CommitmentView>
      record={commitmentPaths.commitment(view.id)}
      look="main"
      verb={t.recordRemedy}
      name={view.subject.name ?? '–'}
      effect={t.remedyEffect}
      path={commitmentPaths.remedy(view.id)}
      asks={{ remediedOn: askedDay(t.remediedOn, (theirs) => formatDate(theirs.breach?.remediedOn)) }}
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

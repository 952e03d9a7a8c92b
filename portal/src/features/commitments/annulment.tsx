import { Input } from 'antd'
import { commitmentPaths, type CommitmentView } from '@/api/commitments'
import { lengths } from '@/api/generated'
import { allowed } from '@/api/views'
import { askedDay } from '@/components/asked'
import { RecordAct } from '@/components/record-act'
import { common } from '@/lib/common-texts'
import { formatDate } from '@/lib/dates'
import { useLanguage, useTexts } from '@/lib/i18n'
import { label } from '@/lib/labels'
import { caseTexts } from './case-texts'

/** A later signed decision took back the one on the breach. */
export function AnnulBreach({ view }: { view: CommitmentView }) {
  const t = useTexts(caseTexts)
  const c = useTexts(common)
  const language = useLanguage()
  if (!allowed(view.actions, 'annulment')) return null
  return (
    <RecordAct<CommitmentView>
      record={commitmentPaths.commitment(view.id)}
      look="button"
      verb={t.annul}
      name={view.subject.name ?? '–'}
      effect={t.annulEffect}
      path={commitmentPaths.annulment(view.id)}
      asks={{
        decision: {
          label: t.annulDecision,
          required: true,
          input: <Input maxLength={lengths.commitments.AnnulmentRequest.decision} autoComplete="off" />,
          theirs: () => '',
          mine: (decision: string) => decision,
        },
        decidedOn: askedDay(t.annulledOn, () => ''),
      }}
      alsoCompared={(theirs) => [
        { label: c.status, theirs: label('commitmentStatus', theirs.status, language), mine: t.annul },
        { label: t.remediedOn, theirs: formatDate(theirs.breach?.remediedOn), mine: '' },
      ]}
    />
  )
}

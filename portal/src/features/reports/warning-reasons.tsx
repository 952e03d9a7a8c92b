import { Button, Input } from 'antd'
import { useId, useState } from 'react'
import type { Check, SubmissionView } from '@/api/reporting'
import { allowed } from '@/api/views'
import { WarningIcon } from '@/components/icons'
import { Section } from '@/components/page'
import { useTexts } from '@/lib/i18n'
import { ExplainedChecks } from './findings'
import { SubmissionActStatus } from './submission-status'
import { texts } from './texts'
import { useSubmissionAct } from './use-submission-act'

interface Reason {
  code: string
  item: string
  reason: string
}

const keyOf = (check: Pick<Check, 'code' | 'item'>) => `${check.code} ${check.item}`

/** A reason for each warning, of whoever writes the report or receives it: without one the province approves nothing. */
export function WarningReasons({ view, before }: { view: SubmissionView; before?: () => Promise<boolean> }) {
  const t = useTexts(texts)
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map())
  const [unready, setUnready] = useState(false)
  const act = useSubmissionAct<Reason[]>(view.id, 'explanations', (explanations) => ({ explanations }), () => setTyped(new Map()))
  if (!allowed(view.actions, 'explain')) return <ExplainedChecks view={view} />
  const { warnings } = view.checks
  const given = warnings.flatMap(({ code, item, explanation }) => {
    const reason = typed.get(keyOf({ code, item }))?.trim()
    return reason && reason !== explanation ? [{ code, item, reason }] : []
  })
  const save = async () => {
    const saved = (await before?.()) ?? true
    setUnready(!saved)
    if (saved) act.mutate(given)
  }
  return (
    <Section title={t.warningsToExplain(warnings.filter((check) => !check.explanation).length, warnings.length)}>
      <ul className="plain checks">
        {warnings.map((check) => (
          <WarningReason key={keyOf(check)} check={check} text={typed.get(keyOf(check)) ?? check.explanation ?? ''} onChange={(text) => setTyped((old) => new Map(old).set(keyOf(check), text))} />
        ))}
      </ul>
      <div><Button loading={act.isPending} disabled={given.length === 0} onClick={save}>{t.saveReasons}</Button></div>
      {unready && <p role="alert" className="warning-text">{t.saveFirst}</p>}
      <SubmissionActStatus
        act={act}
        id={view.id}
        what="explain"
        compare={(theirs, asked) => asked.map((mine) => ({ label: textOf(warnings, mine), theirs: theirs.checks.warnings.find((each) => keyOf(each) === keyOf(mine))?.explanation, mine: mine.reason }))}
      />
    </Section>
  )
}

function textOf(warnings: readonly Check[], reason: Reason): string {
  return warnings.find((each) => keyOf(each) === keyOf(reason))?.text ?? reason.item
}

function WarningReason({ check, text, onChange }: { check: Check; text: string; onChange: (text: string) => void }) {
  const t = useTexts(texts)
  const id = useId()
  return (
    <li>
      <WarningIcon /> {check.text}
      <div className="stack">
        <label htmlFor={id}>{t.warningReason}{check.explainedBy ? ` (${check.explainedBy})` : ''}</label>
        <Input.TextArea id={id} rows={2} maxLength={300} value={text} onChange={(event) => onChange(event.target.value)} />
      </div>
    </li>
  )
}

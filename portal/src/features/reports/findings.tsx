import type { Check, SubmissionView } from '@/api/reporting'
import { Chip } from '@/components/chip'
import { DataTable } from '@/components/data-table'
import { WarningIcon } from '@/components/icons'
import { Section } from '@/components/page'
import { useLanguage, useTexts } from '@/lib/i18n'
import { label } from '@/lib/labels'
import { formatNumber } from '@/lib/numbers'
import { texts } from './texts'

/** What is different since the report was returned: old, new, remark, answer. */
export function Differences({ view }: { view: SubmissionView }) {
  const t = useTexts(texts)
  const language = useLanguage()
  const byItem = new Map(view.remarks.map((remark) => [remark.item, remark]))
  const loose = view.remarks.filter((remark) => !view.changes.some((change) => change.item === remark.item))
  const rows = [
    ...view.changes.map((change) => ({ ...change, remark: byItem.get(change.item) })),
    ...loose.map((remark) => ({ item: remark.item, name: remark.itemName, old: remark.oldText, new: remark.newText, remark })),
  ]
  if (rows.length === 0) return null
  return (
    <Section title={t.differences}>
      <DataTable
        caption={t.differences}
        rows={rows}
        rowKey={(row) => `${row.item} ${row.remark?.id ?? ''}`}
        columns={[
          { key: 'name', title: t.item, heads: true, render: (row) => row.name },
          { key: 'old', title: t.oldShort, render: (row) => row.old ?? '–' },
          { key: 'new', title: t.newShort, render: (row) => row.new ?? '–' },
          { key: 'remark', title: t.remark, render: (row) => row.remark?.text ?? '' },
          { key: 'answer', title: t.answer, render: (row) => (row.remark?.answer ? <><Chip>{label('remarkAnswer', row.remark.answer, language)}</Chip> {row.remark.explanation}</> : '') },
        ]}
      />
    </Section>
  )
}

/** What keeps a report back, as the server words it: with what is to be done about it. */
export function KeptBack({ errors }: { errors: readonly Check[] }) {
  if (errors.length === 0) return null
  return (
    <div className="note note-warn">
      <ul className="plain checks">
        {errors.map((check) => <li key={`${check.code} ${check.item}`}><WarningIcon /> {check.text}</li>)}
      </ul>
    </div>
  )
}

/** The warnings without a reason, for which the report is not approved. */
export function unexplained(view: Pick<SubmissionView, 'checks'>): Check[] {
  return view.checks.warnings.filter((check) => !check.explanation)
}

/** Warnings with the reason that was given for each, or that there is none yet. */
export function ExplainedChecks({ view }: { view: SubmissionView }) {
  const t = useTexts(texts)
  const { warnings } = view.checks
  if (warnings.length === 0) return null
  return (
    <Section title={t.explainedWarnings(warnings.length)}>
      <ul className="plain checks">
        {warnings.map((check) => (
          <li key={`${check.code} ${check.item}`}>
            <WarningIcon /> {check.text}
            <div className={check.explanation ? 'secondary' : 'warning-text'}>{check.explanation ? <Given explanation={check.explanation} by={check.explainedBy} /> : t.notExplained}</div>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Warnings of the reports below, which were explained on their way up. */
export function ExplainedBelow({ view }: { view: SubmissionView }) {
  const t = useTexts(texts)
  const below = view.checks.below ?? []
  if (below.length === 0) return null
  return (
    <Section title={t.explainedBelow(below.length)}>
      <ul className="plain checks">
        {below.map((each) => (
          <li key={`${each.unit} ${each.item} ${each.text}`}>
            {each.unit}: {each.text}
            <div className="secondary"><Given explanation={each.explanation} by={each.explainedBy} /></div>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Given({ explanation, by }: { explanation: string; by: string | undefined }) {
  const t = useTexts(texts)
  return <>{t.reason}: {explanation}{by ? ` (${by})` : ''}</>
}

/** Every figure that somebody changed by hand, here or below, with the automatic value struck through. */
export function HandChanged({ view }: { view: SubmissionView }) {
  const t = useTexts(texts)
  const rows = view.parts.flatMap((part) => part.figures).flatMap((figure) => [
    ...(figure.origin === 'overridden' ? [{ key: figure.key, name: figure.name, unit: view.unit.name, automatic: figure.automaticText ?? formatNumber(figure.automatic, figure.decimals), value: figure.text, reason: figure.reason ?? '' }] : []),
    ...(figure.overridesBelow ?? []).map((below) => ({ key: `${figure.key} ${below.unit}`, name: figure.name, unit: below.unit, automatic: formatNumber(below.automatic, figure.decimals), value: formatNumber(below.value, figure.decimals), reason: below.reason })),
  ])
  if (rows.length === 0) return null
  return (
    <Section title={t.handChanged(rows.length)}>
      <ul className="plain checks">
        {rows.map((row) => (
          <li key={row.key}>
            {row.name}, {row.unit}: <s className="secondary">{row.automatic}</s> <strong>{row.value}</strong>
            {row.reason && <div className="secondary">{t.reason}: {row.reason}</div>}
          </li>
        ))}
      </ul>
    </Section>
  )
}

import { Form, Input, Select } from 'antd'
import { directoryPaths, type OverrideView, type RuleView } from '@/api/directory'
import { lengths } from '@/api/generated'
import { AddForm } from '@/components/add-form'
import { Field } from '@/components/form'
import { DateInput } from '@/components/inputs'
import { common } from '@/lib/common-texts'
import { plusDays } from '@/lib/dates'
import { useTexts } from '@/lib/i18n'
import { overrideTexts } from './override-texts'
import { kindOf, readValue, writeValue } from './override-value'
import { nameOfRule, ruleNames, ruleText } from '@/lib/rule-names'

interface OverrideFields {
  key: string
  value: string
  validFrom: string
  lastDay?: string
  source: string
}

interface Proposing {
  rules: readonly RuleView[]
  onDone: () => void
}

/** Value, days and the document that says so; it acts when a leader has confirmed it. */
export function OverrideForm({ rules, today, onDone }: Proposing & { today: string | undefined }) {
  const t = useTexts(overrideTexts)
  const c = useTexts(common)
  const kindOfKey = (key: string) => kindOf(rowOf(rules, key)?.value)
  return (
    <AddForm<OverrideFields, OverrideView>
      verb={t.sendProposal}
      path={directoryPaths.overrides}
      body={({ key, value, validFrom, lastDay, source }) => ({ key, value: readValue(kindOfKey(key), value), validFrom, ...(lastDay ? { validTo: plusDays(lastDay, 1) } : {}), source: source.trim() })}
      initial={today ? { validFrom: today } : {}}
      rename={fieldOf}
      onDone={onDone}
    >
      <RuleAndValue rules={rules} />
      <Field name="validFrom" label={c.from} kind="date" required><DateInput /></Field>
      <Field name="lastDay" label={t.lastDay} kind="date"><DateInput /></Field>
      <Field name="source" label={t.source} hint={t.sourceHint} required><Input maxLength={lengths.directory.ProposeOverrideRequest.source} autoComplete="off" /></Field>
    </AddForm>
  )
}

/** Which rule, what it says now, and the value in its place: written as the rule's kind is written. */
function RuleAndValue({ rules }: Pick<Proposing, 'rules'>) {
  const t = useTexts(overrideTexts)
  const names = useTexts(ruleNames)
  const form = Form.useFormInstance<OverrideFields>()
  const key = Form.useWatch<string | undefined>('key')
  const rule = rowOf(rules, key)
  const kind = kindOf(rule?.value)
  const keys = [...new Set(rules.map((each) => each.key))]
  return (
    <>
      <Field name="key" label={t.rule} required>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={keys.map((each) => ({ value: each, label: nameOfRule(names, each) }))}
          onChange={(chosen: string) => {
            const now = rowOf(rules, chosen)
            form.setFieldsValue({ value: now?.acting ? writeValue(kindOf(now.value), now.value) : '' })
          }}
        />
      </Field>
      {rule && <p className="secondary">{rule.acting ? t.now(ruleText(rule.value), rule.source) : t.notNow}</p>}
      <Field
        name="value"
        label={t.value}
        hint={t.hints[kind]}
        required
        rules={[{ validator: (_, text: unknown) => (typeof text !== 'string' || text.trim() === '' || readValue(kind, text) !== undefined ? Promise.resolve() : Promise.reject(new Error(t.unreadable))) }]}
      >
        {kind === 'structured' ? <Input.TextArea rows={5} spellCheck={false} /> : <Input autoComplete="off" maxLength={200} />}
      </Field>
    </>
  )
}

/** The row of a rule that acts: beside a value of the province the shipped one does not. */
function rowOf(rules: readonly RuleView[], key: string | undefined): RuleView | undefined {
  const rows = rules.filter((each) => each.key === key)
  return rows.find((each) => each.acting) ?? rows[0]
}

/** Inside a structured value there is one field. */
function fieldOf(path: (string | number)[]): (string | number)[] {
  return path[0] === 'validTo' ? ['lastDay'] : path.slice(0, 1)
}

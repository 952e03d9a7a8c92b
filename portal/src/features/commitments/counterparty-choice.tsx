import { Form, Select, type SelectProps } from 'antd'
import { useId } from 'react'
import type { Counterparty } from '@/api/commitments'
import { useTexts } from '@/lib/i18n'
import { texts } from './texts'

/** Prefilled by the rule of the day, else by the caller's own organisation; others of the line can be chosen. */
export function CounterpartyChoice({ value, options, onChange }: { value: string | undefined; options: readonly Counterparty[] | undefined; onChange: (id: string) => void }) {
  const t = useTexts(texts)
  const id = useId()
  return (
    <Form.Item label={t.counterparty} htmlFor={id}>
      <Select id={id} value={value} onChange={onChange} options={grouped(options ?? [], t.byRule, t.otherBodies)} />
    </Form.Item>
  )
}

/** The bodies of the rule under a heading of their own; without a rule there are no headings. */
function grouped(bodies: readonly Counterparty[], byRule: string, others: string): NonNullable<SelectProps['options']> {
  const listed = (which: readonly Counterparty[]) => which.map((body) => ({ value: body.id, label: body.name }))
  const named = bodies.filter((body) => body.byRule)
  if (named.length === 0) return listed(bodies)
  const rest = bodies.filter((body) => !body.byRule)
  return [{ label: byRule, options: listed(named) }, ...(rest.length > 0 ? [{ label: others, options: listed(rest) }] : [])]
}

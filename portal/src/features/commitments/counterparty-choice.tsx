import { Form, Select } from 'antd'
import { useId } from 'react'
import type { Counterparty } from '@/api/commitments'
import { useTexts } from '@/lib/i18n'
import { texts } from './texts'

/** Prefilled by the caller's own organisation; others of the line can be chosen. */
export function CounterpartyChoice({ value, options, onChange }: { value: string | undefined; options: readonly Counterparty[] | undefined; onChange: (id: string) => void }) {
  const t = useTexts(texts)
  const id = useId()
  return (
    <Form.Item label={t.counterparty} htmlFor={id}>
      <Select id={id} value={value} onChange={onChange} options={(options ?? []).map((option) => ({ value: option.id, label: option.name }))} />
    </Form.Item>
  )
}

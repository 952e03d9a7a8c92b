import { Checkbox, Form } from 'antd'
import type { ClauseOnDate } from '@/api/commitments'
import { useLanguage, useTexts } from '@/lib/i18n'
import { label } from '@/lib/labels'
import { texts } from './texts'

type Clause = ClauseOnDate['kind']

/** The clauses in force on the day of signing, all agreed to unless one is unticked. */
export function ClauseChoice({ offered, leftOut, onChange }: { offered: readonly Clause[]; leftOut: readonly string[]; onChange: (leftOut: readonly string[]) => void }) {
  const t = useTexts(texts)
  const language = useLanguage()
  return (
    <Form.Item label={t.clausesField}>
      {offered.map((clause) => (
        <Checkbox key={clause} checked={!leftOut.includes(clause)} onChange={(event) => onChange(event.target.checked ? leftOut.filter((each) => each !== clause) : [...leftOut, clause])}>
          {label('clause', clause, language)}
        </Checkbox>
      ))}
    </Form.Item>
  )
}

import { Checkbox, Form } from 'antd'
import type { ClauseOnDate } from '@/api/commitments'
import { useLanguage, useTexts } from '@/lib/i18n'
import { label } from '@/lib/labels'
import { texts } from './texts'

type Clause = ClauseOnDate['kind']

/** The clauses of the form of that day, all agreed to unless one is unticked; the note says which form that is. */
export function ClauseChoice({ offered, note, leftOut, onChange }: { offered: readonly Clause[]; note: string | undefined; leftOut: readonly string[]; onChange: (leftOut: readonly string[]) => void }) {
  const t = useTexts(texts)
  const language = useLanguage()
  return (
    <Form.Item label={t.clausesField} extra={note}>
      {offered.map((clause) => (
        <Checkbox key={clause} checked={!leftOut.includes(clause)} onChange={(event) => onChange(event.target.checked ? leftOut.filter((each) => each !== clause) : [...leftOut, clause])}>
          {label('clause', clause, language)}
        </Checkbox>
      ))}
    </Form.Item>
  )
}

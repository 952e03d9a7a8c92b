import { Button, Form, Input } from 'antd'
import { lengths } from '@/api/generated'
import { Field } from '@/components/form'
import { DateInput } from '@/components/inputs'
import { useTexts } from '@/lib/i18n'
import { texts } from './texts'

const MOST = 10

/** The documents that a form rests on, each with number, date, issuer and title. */
export function LegalBasisFields() {
  const t = useTexts(texts)
  const size = lengths.commitments.BasisRequest
  return (
    <Form.List name="legalBasis">
      {(fields, { add, remove }) => (
        <>
          {fields.map(({ key, name }, index) => (
            <fieldset key={key} className="fieldset">
              <legend>{t.basisNo(index + 1)}</legend>
              <Field name={[name, 'title']} label={t.basisTitle} required><Input.TextArea rows={2} maxLength={size.title} /></Field>
              <div className="form-row">
                <Field name={[name, 'number']} label={t.basisNumber} required><Input maxLength={size.number} autoComplete="off" /></Field>
                <Field name={[name, 'issuedOn']} label={t.basisDate} kind="date" required><DateInput /></Field>
                <Field name={[name, 'issuer']} label={t.basisIssuer} required><Input maxLength={size.issuer} autoComplete="off" /></Field>
              </div>
              {fields.length > 1 && <Button size="small" onClick={() => remove(name)}>{t.removeBasis(index + 1)}</Button>}
            </fieldset>
          ))}
          <Button onClick={() => add({})} disabled={fields.length >= MOST}>{t.addBasis}</Button>
        </>
      )}
    </Form.List>
  )
}

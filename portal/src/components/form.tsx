import { Form, type FormInstance } from 'antd'
import type { Rule } from 'antd/es/form'
import { useEffect, useRef, type ReactNode } from 'react'
import { fieldPath, Problem } from '@/api/problem'
import { common } from '@/lib/common-texts'
import { useTexts } from '@/lib/i18n'
import { isUnreadable } from './inputs'

/** One labelled field; the label is tied, the hint is read with it. */
export function Field({
  name,
  label,
  hint,
  required = false,
  kind = 'text',
  rules = [],
  children,
  valuePropName,
  dependencies,
}: {
  name: string | (string | number)[]
  label: string
  hint?: ReactNode
  required?: boolean
  kind?: 'text' | 'date' | 'number'
  rules?: Rule[]
  children: ReactNode
  valuePropName?: string
  dependencies?: string[]
}) {
  const t = useTexts(common)
  const readable: Rule = {
    validator: (_, value) =>
      isUnreadable(value) ? Promise.reject(new Error(kind === 'date' ? t.notADate : t.notANumber)) : Promise.resolve(),
  }
  // Not `required: true`: together with a trigger of its own the library would take every value for text and refuse numbers and lists.
  const filled: Rule = {
    validateTrigger: 'onSubmit',
    validator: (_, value) => (isEmpty(value) ? Promise.reject(new Error(t.required(label))) : Promise.resolve()),
  }
  return (
    <Form.Item
      name={name}
      label={required ? label : `${label} ${t.optional}`}
      extra={hint}
      rules={[...(required ? [filled] : []), readable, ...rules]}
      {...(valuePropName ? { valuePropName } : {})}
      {...(dependencies ? { dependencies } : {})}
      required={false}
      validateTrigger="onBlur"
    >
      {children}
    </Form.Item>
  )
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}

/** Puts the server's field errors where they belong. */
export function useServerErrors(form: FormInstance, error: unknown, rename: (path: (string | number)[]) => (string | number)[] = (path) => path): void {
  const shown = useRef<unknown>(undefined)
  useEffect(() => {
    if (error === shown.current) return
    shown.current = error
    if (!(error instanceof Problem)) return
    const fields = error.errors
      .filter((each) => each.pointer)
      .map((each) => ({ name: rename(fieldPath(each.pointer ?? '')), errors: [each.detail] }))
    if (fields.length > 0) {
      form.setFields(fields)
      const first = fields[0]
      if (first) form.focusField(first.name)
    }
  }, [error, form, rename])
}

/** Errors listed on top with links to the fields. */
export function ErrorSummary() {
  return (
    <Form.Item noStyle shouldUpdate>
      {(form) => (
        <Errors
          errors={form
            .getFieldsError()
            .filter((field) => field.errors.length > 0)
            .map((field) => ({ name: field.name, text: field.errors[0] ?? '' }))}
          onChoose={(name) => form.getFieldInstance(name)?.focus?.()}
        />
      )}
    </Form.Item>
  )
}

function Errors({ errors, onChoose }: { errors: { name: (string | number)[]; text: string }[]; onChoose: (name: (string | number)[]) => void }) {
  const t = useTexts(common)
  if (errors.length < 2) return null
  return (
    <div className="error-summary" role="alert">
      <p>{t.errorsToFix(errors.length)}</p>
      <ul>
        {errors.map((error) => (
          <li key={error.name.join('.')}>
            <button type="button" className="linklike" onClick={() => onChoose(error.name)}>{error.text}</button>
          </li>
        ))}
      </ul>
    </div>
  )
}

import { Select } from 'antd'
import { Field } from '@/components/form'
import { useLanguage, useTexts } from '@/lib/i18n'
import { choices } from '@/lib/labels'
import { texts } from './texts'

/** Which services are given, several of a closed list. */
export function ServiceField() {
  const t = useTexts(texts)
  const language = useLanguage()
  return <Field name="serviceKinds" label={t.services} required><Select mode="multiple" options={choices('serviceKind', language)} optionFilterProp="label" /></Field>
}

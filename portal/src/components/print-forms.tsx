import { Alert, Button } from 'antd'
import { useState } from 'react'
import { templatePaths, type ApplicableForm, type SignerKind, type TemplateView } from '@/api/templates'
import { useView } from '@/api/queries'
import { common } from '@/lib/common-texts'
import { formatDate } from '@/lib/dates'
import { defineTexts, useTexts } from '@/lib/i18n'
import { PrintIcon } from './icons'
import { Printed } from './printed'
import { PrintedForm, type FormOf } from './printed-form'
import { ProblemAlert } from './problem'

const texts = defineTexts(
  {
    print: 'In mẫu cam kết',
    none: (date: string) => `Chưa có mẫu cam kết áp dụng vào ngày ${date}. Nhập mẫu ở màn hình “Mẫu cam kết”.`,
  },
  {
    print: 'Print the form',
    none: (date: string) => `No form of commitment is in use on ${date}. Enter one on the screen “Forms of commitments”.`,
  },
)

interface Printing {
  kind: SignerKind
  /** The day whose form is wanted, where no version is named; today when it is not said. */
  on?: string | undefined
  /** The version that was signed. */
  template?: string | undefined
  forms: readonly FormOf[]
}

/** “In mẫu cam kết”: one page a signer, with the form that was signed or that is used on the day. */
export function PrintForms({ look = 'button', name, disabled = false, ...printing }: Printing & { look?: 'button' | 'link'; name?: string; disabled?: boolean }) {
  const t = useTexts(texts)
  const [asked, setAsked] = useState(false)
  const off = disabled || printing.forms.length === 0
  return (
    <>
      {look === 'link' ? (
        <Button type="link" size="small" disabled={off} onClick={() => setAsked(true)} aria-label={name ? `${t.print}: ${name}` : t.print}>{t.print}</Button>
      ) : (
        <Button icon={<PrintIcon />} disabled={off} onClick={() => setAsked(true)}>{t.print}</Button>
      )}
      {asked && (printing.template ? <OfVersion {...printing} template={printing.template} onDone={() => setAsked(false)} /> : <OfDay {...printing} onDone={() => setAsked(false)} />)}
    </>
  )
}

function OfVersion({ template, forms, onDone }: Printing & { template: string; onDone: () => void }) {
  const version = useView<TemplateView>(templatePaths.template(template))
  return <Pages template={version.data} error={version.error} forms={forms} onDone={onDone} />
}

function OfDay({ kind, on, forms, onDone }: Printing & { onDone: () => void }) {
  const t = useTexts(texts)
  const c = useTexts(common)
  const form = useView<ApplicableForm>(templatePaths.applicable, { subjectKind: kind, on })
  if (form.data && !form.data.template) {
    return <Alert type="warning" role="alert" showIcon title={t.none(formatDate(form.data.on))} action={<Button size="small" onClick={onDone}>{c.close}</Button>} />
  }
  return <Pages template={form.data?.template} error={form.error} forms={forms} onDone={onDone} />
}

function Pages({ template, error, forms, onDone }: { template: TemplateView | undefined; error: unknown; forms: readonly FormOf[]; onDone: () => void }) {
  if (error) return <ProblemAlert error={error} />
  if (!template) return null
  return <Printed onPrinted={onDone}>{forms.map((of) => <PrintedForm key={of.key} template={template} of={of} />)}</Printed>
}

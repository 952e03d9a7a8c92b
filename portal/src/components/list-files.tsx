import { Button, Form, Input } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import type { Query } from '@/api/client'
import { useImportKinds, type ImportKindName } from '@/api/imports'
import { isTransient } from '@/api/problem'
import { common } from '@/lib/common-texts'
import { useTexts } from '@/lib/i18n'
import { links } from '@/lib/links'
import { Dialog } from './dialog'
import { useDownload } from './download-button'
import { fileTexts } from './file-texts'
import { Field, useServerErrors } from './form'
import { ProblemAlert } from './problem'

/** “Nhập từ Excel” at the head of a list, for whom the service lets import into it; beside another one it names its list. */
export function ImportLink({ kind, list, plain = false }: { kind: ImportKindName; list?: string; plain?: boolean }) {
  const t = useTexts(fileTexts)
  const kinds = useImportKinds(kind)
  if (!kinds.data?.items.some((each) => each.kind === kind)) return null
  return <Link className={plain ? '' : 'button button-plain'} to={links.importInto(kind)}>{list ? t.importInto(list) : t.import}</Link>
}

interface Exported {
  /** What the list is called. */
  title: string
  /** Where the list is read; its file lies beside it. */
  path: string
  /** The filters of the list as they are set. */
  query: Query
}

/** “Tải Excel” at the head of a list: asks why, and says that the reason is kept. */
export function ExportButton(exported: Exported) {
  const t = useTexts(fileTexts)
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t.export}</Button>
      <Dialog title={t.exportTitle(exported.title)} open={open} onClose={() => setOpen(false)}>
        <ExportForm {...exported} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  )
}

const REASON = { min: 10, max: 300 }

function ExportForm({ path, query, onDone }: Exported & { onDone: () => void }) {
  const t = useTexts(fileTexts)
  const c = useTexts(common)
  const [form] = Form.useForm<{ reason: string }>()
  const file = useDownload<string>((reason) => ({ path: `${path}/export`, query: { ...query, reason: reason.trim() } }), onDone)
  useServerErrors(form, file.error)
  const longEnough = (_: unknown, reason: unknown) => {
    const length = typeof reason === 'string' ? reason.trim().length : 0
    return length === 0 || (length >= REASON.min && length <= REASON.max) ? Promise.resolve() : Promise.reject(new Error(t.exportReasonLength))
  }
  return (
    <Form form={form} layout="vertical" onFinish={({ reason }) => file.mutate(reason)}>
      <p>{t.exportNote}</p>
      <Field name="reason" label={t.exportReason} hint={t.exportReasonHint} required rules={[{ validator: longEnough }]}>
        <Input.TextArea rows={3} maxLength={REASON.max} />
      </Field>
      {file.error && (isTransient(file.error) ? <ProblemAlert error={file.error} onRetry={() => form.submit()} /> : <ProblemAlert error={file.error} />)}
      <div className="actions">
        <Button onClick={onDone}>{c.cancel}</Button>
        <Button type="primary" htmlType="submit" loading={file.isPending}>{t.export}</Button>
      </div>
    </Form>
  )
}

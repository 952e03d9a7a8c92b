import { Button, Form } from 'antd'
import { useState, type ReactNode } from 'react'
import { useAct } from '@/api/queries'
import { common } from '@/lib/common-texts'
import { useTexts } from '@/lib/i18n'
import { ErrorSummary, useServerErrors } from './form'
import { ActStatus } from './problem'

interface AddFormProps<Fields, View> {
  verb: string
  path: string
  /** What is sent, where that is not just what the fields hold. */
  body?: (fields: Fields) => unknown
  initial?: Partial<Fields>
  /** However the service calls a field, here it has its own name. */
  rename?: (path: (string | number)[]) => (string | number)[]
  /** What is shown of the new record before the form closes; nothing where it closes at once. */
  shown?: (view: View) => ReactNode
  /** Told what the service answered, as soon as it is there. */
  onMade?: ((view: View) => void) | undefined
  onDone: () => void
  children: ReactNode
}

/** The form that adds a record to a list: its fields, what became of sending them, and the two ways out. */
export function AddForm<Fields extends object, View = unknown>({ verb, path, body, initial, rename, shown, onMade, onDone, children }: AddFormProps<Fields, View>) {
  const c = useTexts(common)
  const [form] = Form.useForm<Fields>()
  const [made, setMade] = useState<ReactNode>()
  const act = useAct<Fields, View>((fields) => ({ path, body: body ? body(fields) : fields }), {
    onDone: ({ view }) => {
      form.resetFields()
      onMade?.(view)
      const after = shown?.(view)
      if (after) setMade(after)
      else onDone()
    },
  })
  useServerErrors(form, act.error, rename)
  if (made) {
    return (
      <>
        {made}
        <div className="actions"><Button type="primary" onClick={onDone}>{c.close}</Button></div>
      </>
    )
  }
  return (
    <Form form={form} layout="vertical" initialValues={initial ?? {}} onFinish={(fields: Fields) => act.mutate(fields)}>
      <ErrorSummary />
      {children}
      <ActStatus act={act} />
      <div className="actions">
        <Button onClick={onDone}>{c.cancel}</Button>
        <Button type="primary" htmlType="submit" loading={act.isPending}>{verb}</Button>
      </div>
    </Form>
  )
}

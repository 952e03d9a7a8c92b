import { Button, Input, Select } from 'antd'
import { useState } from 'react'
import { useMe } from '@/api/me'
import { useView, type Page as ListOf } from '@/api/queries'
import { reportingPaths, type PeriodView } from '@/api/reporting'
import { AddForm } from '@/components/add-form'
import { Dialog } from '@/components/dialog'
import { Field } from '@/components/form'
import { DateInput } from '@/components/inputs'
import { useTexts } from '@/lib/i18n'
import { texts } from './texts'

interface Asked {
  plan: string
  title: string
  from: string
  to: string
  due: string
}

/** Asks for a report out of turn, of everybody who owes under the plan; offered to the province's consolidator. */
export function AskPeriod({ onAsked }: { onAsked: (id: string) => void }) {
  const t = useTexts(texts)
  const me = useMe()
  const [open, setOpen] = useState(false)
  const may = me.data?.permissions.includes('period:add') ?? false
  const periods = useView<ListOf<PeriodView>>(reportingPaths.periods, {}, { enabled: may })
  if (!may) return null
  const plans = [...new Map((periods.data?.items ?? []).map((period) => [period.plan, period.planTitle]))].map(([value, label]) => ({ value, label }))
  const close = () => setOpen(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t.askPeriod}</Button>
      {open && (
        <Dialog title={t.askPeriod} open onClose={close}>
          <p>{t.askPeriodEffect}</p>
          <AddForm<Asked, PeriodView> verb={t.askPeriod} path={reportingPaths.periods} initial={plans[0] ? { plan: plans[0].value } : {}} onMade={({ id }) => onAsked(id)} onDone={close}>
            <Field name="plan" label={t.plan} required><Select options={plans} /></Field>
            <Field name="title" label={t.periodTitle} required><Input maxLength={150} autoComplete="off" /></Field>
            <div className="form-row">
              <Field name="from" label={t.periodFrom} kind="date" required><DateInput /></Field>
              <Field name="to" label={t.periodTo} kind="date" required><DateInput /></Field>
              <Field name="due" label={t.dueBefore} kind="date" required><DateInput /></Field>
            </div>
          </AddForm>
        </Dialog>
      )}
    </>
  )
}

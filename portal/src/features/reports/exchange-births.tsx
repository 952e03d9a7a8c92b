import { Button } from 'antd'
import { useId, useState } from 'react'
import { withQuery } from '@/api/client'
import { reportingPaths } from '@/api/reporting'
import { Choice } from '@/components/filters'
import { isUnreadable, NumberInput, type NumberValue } from '@/components/inputs'
import { useTexts } from '@/lib/i18n'
import { formatNumber } from '@/lib/numbers'
import { ExchangeFaults } from './exchange-faults'
import { exchangeBody, type ExchangeForm } from './exchange-file'
import { exchangeTexts } from './exchange-texts'
import { TriedBirths } from './tried-births'

const choices = (names: Record<string, string>) => Object.entries(names).map(([value, label]) => ({ value, label }))

/** Births out of a file of another system, which does not say source, status and revision: they are chosen before it is checked. */
export function ExchangeBirths({ file, form }: { file: File; form: ExchangeForm }) {
  const t = useTexts(exchangeTexts)
  const id = useId()
  const [source, setSource] = useState<string>()
  const [status, setStatus] = useState<string>()
  const [revision, setRevision] = useState<NumberValue>(1)
  const [checked, setChecked] = useState(false)
  const [body] = useState(() => exchangeBody(file, form))
  const complete = source !== undefined && status !== undefined && revision !== undefined && !isUnreadable(revision)
  const changing = <T,>(set: (value: T) => void) => (value: T) => {
    setChecked(false)
    set(value)
  }
  return (
    <div className="stack">
      <p className="secondary">{t.birthsNote}</p>
      <div className="bar">
        <Choice label={t.source} value={source} options={choices(t.sources)} onChange={changing(setSource)} allowAll={false} />
        <Choice label={t.status} value={status} options={choices(t.statuses)} onChange={changing(setStatus)} allowAll={false} />
        <div className="filter">
          <label htmlFor={id}>{t.revision}</label>
          <NumberInput id={id} value={revision} onChange={changing(setRevision)} />
        </div>
      </div>
      {!checked && <div><Button type="primary" disabled={!complete} onClick={() => setChecked(true)}>{t.check}</Button></div>}
      {checked && complete && (
        <TriedBirths
          request={(dryRun) => ({ path: withQuery(reportingPaths.exchangedBirths(form), { fileName: file.name, source, status, revision, dryRun }), body })}
          faults={(errors) => <ExchangeFaults caption={t.faults(formatNumber(errors.length))} errors={errors} />}
        />
      )}
    </div>
  )
}

import { Button } from 'antd'
import { useEffect, useEffectEvent, type ReactNode } from 'react'
import { Problem, type FieldProblem } from '@/api/problem'
import { useAct, type ActRequest } from '@/api/queries'
import { type BirthImport } from '@/api/reporting'
import { ActStatus } from '@/components/problem'
import { useTexts } from '@/lib/i18n'
import { formatNumber } from '@/lib/numbers'
import { texts } from './texts'

/** A delivery of births: tried out at once, imported with one click more. */
export function TriedBirths({ request, faults }: { request: (dryRun: boolean) => ActRequest; faults: (errors: readonly FieldProblem[]) => ReactNode }) {
  const t = useTexts(texts)
  const trial = useAct<void, BirthImport>(() => request(true), { refresh: [] })
  const real = useAct<void, BirthImport>(() => request(false))
  const tryOut = useEffectEvent(() => trial.mutate())
  useEffect(() => tryOut(), [])
  const errors = [trial.error, real.error].flatMap((error) => (error instanceof Problem ? error.errors : []))
  const tried = trial.data?.view
  const done = real.data?.view
  return (
    <div className="stack imported" aria-live="polite">
      {trial.isPending && <p>{t.checkingFile}</p>}
      <ActStatus act={trial} />
      <ActStatus act={real} />
      {errors.length > 0 && faults(errors)}
      {tried && !done && (
        <>
          <p>{t.fileFine(formatNumber(tried.rows), formatNumber(tried.added), formatNumber(tried.unchanged))}</p>
          {tried.added > 0 && <div><Button type="primary" loading={real.isPending} onClick={() => real.mutate()}>{t.importRows(formatNumber(tried.added))}</Button></div>}
        </>
      )}
      {done && <p role="status" className="note">{t.importedRows(formatNumber(done.added), formatNumber(done.unchanged))}</p>}
    </div>
  )
}

import { directoryPaths, type SetupView } from '@/api/directory'
import { useMe } from '@/api/me'
import { useView, type Page as ListOf } from '@/api/queries'
import { reportingPaths, type PeriodView } from '@/api/reporting'
import { Page } from '@/components/page'
import { Await, Failed, Loading } from '@/components/states'
import { formatDate } from '@/lib/dates'
import { useTexts } from '@/lib/i18n'
import { formatNumber } from '@/lib/numbers'
import { RuleReading } from './rule-reading'
import { StepLinks } from './step-links'
import { StepActs } from './step-acts'
import { figuresOf, ORDER, type StepName } from './steps'
import { Step } from './step'
import { texts } from './texts'

/** “Khởi tạo tỉnh”: seven steps, each done or open, by whom, with its link; the last line says whether the province is ready. */
export function SetupPage() {
  const t = useTexts(texts)
  const me = useMe()
  const setup = useView<SetupView>(directoryPaths.setup)
  const periods = useView<ListOf<PeriodView>>(reportingPaths.periods)
  return (
    <Page title={t.title} units={me.data?.unitPath.slice(0, 1) ?? []} intro={t.about}>
      <Await query={setup} rows={7}>
        {(view) => (
          <>
            <ol className="plain">
              {view.steps.map((step) => (
                <Step key={step.step} number={ORDER.indexOf(step.step) + 1} name={step.step} done={step.done} step={step} links={<StepLinks step={step.step} />} acts={<StepActs step={step} />}>
                  <p>{figuresOf(t, step.step, view).map((line, index) => <span key={line} className={index > 0 ? 'warning-text' : ''}>{line} </span>)}</p>
                  {step.step === 'rules' && view.counts.unconfiguredRules > 0 && <RuleReading setup={view} step={step} />}
                </Step>
              ))}
              <Step number={ORDER.length} name="periods" done={(periods.data?.items.length ?? 0) > 0} links={<StepLinks step="periods" />}>
                {periods.error && <Failed error={periods.error} onRetry={() => periods.refetch()} />}
                {periods.data && <p>{periods.data.items.length > 0 ? t.periodsThere(formatNumber(periods.data.items.length)) : t.noPeriods}</p>}
              </Step>
            </ol>
            {periods.isPending && !periods.error ? <Loading rows={1} /> : <Readiness view={view} periods={(periods.data?.items.length ?? 0) > 0} />}
          </>
        )}
      </Await>
    </Page>
  )
}

function Readiness({ view, periods }: { view: SetupView; periods: boolean }) {
  const t = useTexts(texts)
  const open: StepName[] = [...view.steps.filter((step) => !step.done).map((step) => step.step), ...(periods ? [] : (['periods'] as const))]
  const missing = open.map((name) => t.numbered(ORDER.indexOf(name) + 1, t.steps[name])).join('; ')
  return (
    <p className={open.length === 0 ? 'note' : 'note note-warn'} role="status">
      <strong>{open.length === 0 ? t.ready(formatDate(view.on)) : t.notReady(missing)}</strong>
    </p>
  )
}

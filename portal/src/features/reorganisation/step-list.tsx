import type { ReorganisationView } from '@/api/reorganisations'
import { useShownTime } from '@/api/shown-time'
import { DataTable } from '@/components/data-table'
import { Empty } from '@/components/states'
import { useTexts } from '@/lib/i18n'
import { texts } from './texts'

/** Who did what when, latest first. */
export function StepList({ view }: { view: ReorganisationView }) {
  const t = useTexts(texts)
  const shownTime = useShownTime()
  if (view.steps.length === 0) return <Empty>{t.noSteps}</Empty>
  return (
    <DataTable
      caption={t.tabs.steps}
      rows={view.steps.map((step, index) => ({ ...step, index })).reverse()}
      rowKey={(step) => String(step.index)}
      columns={[
        { key: 'act', title: t.act, heads: true, render: (step) => t.acts[step.act] ?? '–' },
        { key: 'at', title: t.at, render: (step) => (step.at ? shownTime(step.at) : '') },
        { key: 'by', title: t.by, render: (step) => step.by ?? '' },
        { key: 'reason', title: t.reason, render: (step) => step.reason ?? '' },
      ]}
    />
  )
}

import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useAct, useView, type Page as ListOf } from '@/api/queries'
import { reportingPaths, type PeriodView } from '@/api/reporting'
import { allowed } from '@/api/views'
import { Choice } from '@/components/filters'
import { ActStatus } from '@/components/problem'
import { Await, Empty } from '@/components/states'
import { useAddressState } from '@/lib/address-state'
import { formatDate } from '@/lib/dates'
import { useTexts } from '@/lib/i18n'
import { texts } from './texts'

/** The period of the address, or the newest one that is open, else the last one; what is closed is still shown. */
export function WithPeriod({ children }: { children: (period: PeriodView, choice: ReactNode) => ReactNode }) {
  const t = useTexts(texts)
  const { values, change } = useAddressState(['period'])
  const periods = useView<ListOf<PeriodView>>(reportingPaths.periods)
  return (
    <Await query={periods}>
      {({ items }) => {
        const period = items.find((each) => each.id === values.period) ?? items.find((each) => each.state === 'open') ?? items.find((each) => each.state === 'closed') ?? items[0]
        if (!period) return <Empty>{t.noPeriods}</Empty>
        const choice = (
          <Choice
            label={t.period}
            value={period.id}
            allowAll={false}
            options={items.map((each) => ({ value: each.id, label: `${each.title} (${each.planTitle})` }))}
            onChange={(id) => change({ period: id })}
          />
        )
        const opening = <Opening key={period.id} period={period} />
        if (period.state === 'planned') return <>{choice}<Empty>{period.opensOn ? t.opensOn(formatDate(period.opensOn)) : t.opensLater}</Empty>{opening}</>
        return (
          <>
            {period.state === 'closed' && <p className="note">{t.periodClosed}</p>}
            {opening}
            {children(period, choice)}
          </>
        )
      }}
    </Await>
  )
}

/** Opening a period before its day, or one that is closed: for whoever the server lets, the effect said beside it. */
function Opening({ period }: { period: PeriodView }) {
  const t = useTexts(texts)
  const act = useAct<void>(() => ({ path: reportingPaths.opening(period.id), body: {} }))
  if (!allowed(period.actions, 'open')) return null
  return (
    <div className="bar no-print">
      <p>{t.openPeriodEffect}</p>
      <Button loading={act.isPending} onClick={() => act.mutate()}>{period.state === 'closed' ? t.openPeriodAgain : t.openPeriod}</Button>
      <ActStatus act={act} />
    </div>
  )
}

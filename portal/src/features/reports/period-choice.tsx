import type { ReactNode } from 'react'
import { useView, type Page as ListOf } from '@/api/queries'
import { reportingPaths, type PeriodView } from '@/api/reporting'
import { Choice } from '@/components/filters'
import { Await, Empty } from '@/components/states'
import { useAddressState } from '@/lib/address-state'
import { formatDate } from '@/lib/dates'
import { useTexts } from '@/lib/i18n'
import { texts } from './texts'

/** The period of the address, or the newest one that is open. */
export function WithPeriod({ children }: { children: (period: PeriodView, choice: ReactNode) => ReactNode }) {
  const t = useTexts(texts)
  const { values, change } = useAddressState(['period'])
  const periods = useView<ListOf<PeriodView>>(reportingPaths.periods)
  return (
    <Await query={periods}>
      {({ items }) => {
        const period = items.find((each) => each.id === values.period) ?? items.find((each) => each.state === 'open') ?? items[0]
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
        if (period.state === 'planned') return <>{choice}<Empty>{t.opensOn(formatDate(period.opensOn))}</Empty></>
        return children(period, choice)
      }}
    </Await>
  )
}

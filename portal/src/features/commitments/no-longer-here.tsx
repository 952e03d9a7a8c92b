import type { GapItem } from '@/api/commitments'
import { directoryPaths, type ProviderView } from '@/api/directory'
import { DatedAct } from '@/components/dated-act'
import { dayBefore, formatDate, plusDays } from '@/lib/dates'
import { useTexts } from '@/lib/i18n'
import { texts } from './texts'

/** “Không còn làm việc”: told to the directory, and the person leaves the list. */
export function NoLongerHere({ item }: { item: GapItem }) {
  const t = useTexts(texts)
  const name = item.subject.name ?? ''
  return (
    <DatedAct<ProviderView>
      record={directoryPaths.provider(item.subject.id)}
      verb={t.noLongerHere}
      name={name}
      effect={t.noLongerHereAsk(name)}
      dateLabel={t.lastDay}
      request={({ on }) => ({ path: directoryPaths.providerDeparture(item.subject.id), body: { departedOn: plusDays(on, 1) } })}
      compare={(theirs, { on }) => [
        { label: t.workplace, theirs: theirs.facility.name, mine: item.subject.workplace },
        { label: t.lastDay, theirs: theirs.departedOn && formatDate(dayBefore(theirs.departedOn)), mine: formatDate(on) },
      ]}
    />
  )
}

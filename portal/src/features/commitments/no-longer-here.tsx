import type { GapItem } from '@/api/commitments'
import { directoryPaths, type ProviderView } from '@/api/directory'
import { askedLastDay } from '@/components/asked'
import { RecordAct } from '@/components/record-act'
import { useTexts } from '@/lib/i18n'
import { texts } from './texts'

/** “Không còn làm việc”: told to the directory, and the person leaves the list. */
export function NoLongerHere({ item }: { item: GapItem }) {
  const t = useTexts(texts)
  const name = item.subject.name ?? ''
  return (
    <RecordAct<ProviderView>
      record={directoryPaths.provider(item.subject.id)}
      verb={t.noLongerHere}
      name={name}
      effect={t.noLongerHereAsk(name)}
      path={directoryPaths.providerDeparture(item.subject.id)}
      asks={{ departedOn: askedLastDay(t.lastDay, (theirs) => theirs.departedOn, '') }}
      alsoCompared={(theirs) => [{ label: t.workplace, theirs: theirs.facility.name, mine: item.subject.workplace }]}
    />
  )
}

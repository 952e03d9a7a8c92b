import type { OrganisationView } from '@/api/directory'
import { directoryPaths } from '@/api/directory'
import { reorganisationPaths, type BodyView, type ReorganisationView } from '@/api/reorganisations'
import { RecordAct, type DescribedAct } from '@/components/record-act'
import { RemoteSelect } from '@/components/remote-select'
import { formatDate } from '@/lib/dates'
import { useTexts } from '@/lib/i18n'
import { formatNumber } from '@/lib/numbers'
import { texts } from './texts'

/** The successor of a closing body, chosen once for all its people; or the word that nobody goes on. */
export function SuccessorActs({ view, row }: { view: ReorganisationView; row: BodyView }) {
  const t = useTexts(texts)
  const on = { record: reorganisationPaths.one(view.id), path: reorganisationPaths.successors(view.id), name: row.organisation.name, also: { organisation: row.organisation.id } }
  const known = row.chosen ?? row.proposed
  const people = formatNumber(row.people)
  return (
    <div className="actions">
      <RecordAct<ReorganisationView>
        {...on}
        look="small"
        verb={t.choose}
        effect={t.chooseEffect(people, formatDate(view.effectiveOn))}
        asks={{ successor: askedBody(t, view.effectiveOn, known && { value: known.id, label: known.name }) }}
      />
      {!row.endsWithoutSuccessor && <RecordAct<ReorganisationView> {...on} verb={t.without} effect={t.withoutEffect(row.organisation.name, people)} />}
    </div>
  )
}

type AskedBody = NonNullable<DescribedAct<ReorganisationView>['asks']>[string]

/** A body that exists on the day, found by a few letters. */
export function askedBody(t: (typeof texts)['vi'], on: string, known?: { value: string; label: string }): AskedBody {
  return {
    label: t.successor,
    required: true,
    input: (
      <RemoteSelect<OrganisationView>
        path={directoryPaths.organisations}
        query={{ on }}
        option={(each) => ({ value: each.id, label: each.name })}
        placeholder={t.successorHint}
        {...(known ? { known } : {})}
      />
    ),
    ...(known ? { starts: () => known.value } : {}),
    theirs: () => '',
    mine: () => t.successor,
  }
}

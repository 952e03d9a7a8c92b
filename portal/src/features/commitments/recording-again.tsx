import type { CommitmentView } from '@/api/commitments'
import { useTexts } from '@/lib/i18n'
import { OnePaper } from './one-paper'
import { texts } from './texts'

/** After “Ghi nhầm, lập lại” has ended the wrong entry: the same paper once more, with all that was entered, to be put right. */
export function RecordingAgain({ view, onClose }: { view: CommitmentView; onClose: () => void }) {
  const t = useTexts(texts)
  return (
    <OnePaper
      view={view}
      title={t.againTitle(view.subject.name ?? '–')}
      effect={t.againEffect}
      verb={t.record}
      starts={{ signedOn: view.signedOn, place: view.place ?? '', counterparty: view.counterparty, clauses: view.clauses.map((clause) => clause.kind) }}
      also={{
        ...(view.sheet ? { sheet: view.sheet.id } : {}),
        ...(view.renews ? { renews: view.renews } : {}),
        ...(view.keptAt ? { keptAt: view.keptAt } : {}),
      }}
      onClose={onClose}
    />
  )
}

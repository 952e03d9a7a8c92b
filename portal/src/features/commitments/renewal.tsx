import type { CommitmentView } from '@/api/commitments'
import { useTexts } from '@/lib/i18n'
import { OnePaper } from './one-paper'
import { texts } from './texts'

/** “Ký lại”: a new commitment follows the old one, linked to it; the clauses are those in force on the day of signing. */
export function Renewal({ view, onClose }: { view: CommitmentView; onClose: () => void }) {
  const t = useTexts(texts)
  return (
    <OnePaper
      view={view}
      title={t.renewTitle(view.subject.name ?? '–')}
      effect={t.renewEffect}
      verb={t.renew}
      starts={{ place: view.place ?? '' }}
      also={{ renews: view.id }}
      onClose={onClose}
    />
  )
}

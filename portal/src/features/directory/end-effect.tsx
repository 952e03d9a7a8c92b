import { directoryPaths, type HeldPosts, type OrganisationView } from '@/api/directory'
import { useFigures, useOpenWork, type Figure } from '@/api/open-work'
import { failures } from '@/lib/common-texts'
import { useTexts } from '@/lib/i18n'
import { formatNumber } from '@/lib/numbers'
import { texts } from './texts'

/** Whom and what the end of a body concerns, in figures: its people, the papers it has taken, the reports it still owes. */
export function EndEffect({ of: { id, name } }: { of: OrganisationView }) {
  const t = useTexts(texts)
  const f = useTexts(failures)
  const people = useFigures<HeldPosts>(directoryPaths.heldPosts, [id], true, (row) => row.people)
  const posts = useFigures<HeldPosts>(directoryPaths.heldPosts, [id], true, (row) => row.posts)
  const work = useOpenWork([id], true)
  const inWords = (figure: Figure) => (figure === 'asked' ? '…' : figure === 'unknown' ? t.notKnown : formatNumber(figure))
  return (
    <>
      <p>{t.endConcerns(name)}</p>
      <ul>
        <li>{t.endPeople(inWords(people.of(id)), inWords(posts.of(id)))}</li>
        <li>{t.endPapers(inWords(work.commitments(id)))}</li>
        <li>{t.endReports(inWords(work.reports(id)))}</li>
      </ul>
      {work.away.map((service) => <p key={service} className="note note-warn" role="status">{f.unavailable(f.modules[service])}</p>)}
      <p>{t.endEffect}</p>
    </>
  )
}

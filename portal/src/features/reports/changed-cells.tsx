import { useView } from '@/api/queries'
import { reportingPaths, type ChangedCell, type EditionView, type SubmissionView } from '@/api/reporting'
import { DataTable } from '@/components/data-table'
import { Section } from '@/components/page'
import { Await } from '@/components/states'
import { useTexts } from '@/lib/i18n'
import { texts } from './texts'

/** What the present edition changes in the one sent before it; nothing for a report that was never revised. */
export function ChangesSinceSent({ view }: { view: Pick<SubmissionView, 'id' | 'earlierEditions'> }) {
  const before = view.earlierEditions.at(-1)
  return before ? <ChangesSince id={view.id} edition={before.edition} number={before.number ?? before.name} /> : null
}

function ChangesSince({ id, edition, number }: { id: string; edition: number; number: string }) {
  const t = useTexts(texts)
  const query = useView<EditionView>(reportingPaths.edition(id, edition))
  return (
    <Section title={t.changesSince(number)}>
      <Await query={query} rows={3}>{({ changes }) => <ChangedCells caption={t.changesSince(number)} cells={changes} />}</Await>
    </Section>
  )
}

/** Only the cells that read differently: where, what stood there, what stands there now. */
export function ChangedCells({ caption, cells }: { caption: string; cells: readonly ChangedCell[] }) {
  const t = useTexts(texts)
  if (cells.length === 0) return <p className="secondary">{t.noChanges}</p>
  return (
    <DataTable
      caption={caption}
      rows={cells}
      rowKey={(cell) => `${cell.place} ${cell.name} ${cell.unit ?? ''}`}
      columns={[
        { key: 'name', title: t.item, heads: true, render: (cell) => [cell.name, cell.unit].filter(Boolean).join(', ') },
        { key: 'place', title: t.place, render: (cell) => cell.place },
        { key: 'before', title: t.oldShort, align: 'end', render: (cell) => cell.before },
        { key: 'after', title: t.newShort, align: 'end', render: (cell) => cell.after },
      ]}
    />
  )
}

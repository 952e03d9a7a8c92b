import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { Link } from 'react-router'
import { importPaths, type ImportKindName, type ImportView } from '@/api/imports'
import { usePermission } from '@/api/me'
import { useView } from '@/api/queries'
import { DataTable } from '@/components/data-table'
import { fileTexts } from '@/components/file-texts'
import { Section } from '@/components/page'
import { Await } from '@/components/states'
import { useTexts } from '@/lib/i18n'
import { links } from '@/lib/links'
import { formatNumber } from '@/lib/numbers'
import { hasDone } from './counts'
import { Repairs } from './repairs'
import { texts } from './texts'

const EVERY = 1_000

/** An accepted file on its way: how many rows are done, and in the end what became of it. */
export function ImportProgress({ kind, id }: { kind: ImportKindName; id: string }) {
  const query = useView<ImportView>(importPaths.one(kind, id), {}, { refetchInterval: (view) => (view?.state === 'carried_out' ? false : EVERY) })
  const client = useQueryClient()
  const finished = query.data?.state === 'carried_out'
  useEffect(() => {
    // The lists hold more than they did; what this page shows of the import is the newest already.
    if (finished) void client.invalidateQueries({ predicate: ({ queryKey: [path] }) => String(path).startsWith('/api/') && path !== importPaths.one(kind, id) })
  }, [client, finished, kind, id])
  return <Await query={query} rows={2}>{(view) => <Outcome kind={kind} view={view} />}</Await>
}

function Outcome({ kind, view }: { kind: ImportKindName; view: ImportView }) {
  const t = useTexts(texts)
  const [done, rows] = [formatNumber(view.done), formatNumber(view.rows)]
  return (
    <Section title={view.fileName}>
      <div className="stack">
        {view.state === 'carried_out' ? (
          <p role="status" className="note">{hasDone(t, view)}</p>
        ) : (
          <div>
            <p role="status">{t.progress(done, rows)}</p>
            <progress max={view.rows} value={view.done} aria-label={t.progress(done, rows)} />
          </div>
        )}
        {view.state === 'carried_out' && <NextSteps passwords={kind === 'people' && view.added > 0} />}
        <Conflicts conflicts={view.conflicts} />
        <Repairs repairs={view.repairs} imported />
      </div>
    </Section>
  )
}

/** Where the work goes on: first passwords for those who came, and the set-up list for whoever fills the province by it. */
function NextSteps({ passwords }: { passwords: boolean }) {
  const t = useTexts(texts)
  const setsUp = usePermission('setup:check')
  return (
    <div className="actions">
      {passwords && <Link className="button" to={links.firstPasswords()}>{t.firstPasswords}</Link>}
      {setsUp && <Link className="button button-plain" to={links.setup()}>{t.setup}</Link>}
    </div>
  )
}

function Conflicts({ conflicts }: { conflicts: ImportView['conflicts'] }) {
  const t = useTexts(texts)
  const w = useTexts(fileTexts)
  if (conflicts.length === 0) return null
  const title = t.conflicts(formatNumber(conflicts.length))
  return (
    <div>
      <p className="note note-warn">{title}. {t.conflictsNote}</p>
      <DataTable
        caption={title}
        cards={false}
        rows={conflicts}
        rowKey={(conflict) => `${conflict.row} ${conflict.text}`}
        columns={[
          { key: 'row', title: w.row, heads: true, align: 'end', width: '5rem', render: (conflict) => conflict.row },
          { key: 'text', title: t.conflict, render: (conflict) => conflict.text },
        ]}
      />
    </div>
  )
}

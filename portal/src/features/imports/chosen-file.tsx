import { useQuery } from '@tanstack/react-query'
import { Alert, Button } from 'antd'
import { useEffect, useEffectEvent } from 'react'
import { importPaths, XLSX, type ImportKindName, type ImportView } from '@/api/imports'
import { Problem } from '@/api/problem'
import { useAct } from '@/api/queries'
import { rowFaults } from '@/api/row-faults'
import { DownloadButton } from '@/components/download-button'
import { FaultTable } from '@/components/fault-table'
import { ActStatus } from '@/components/problem'
import { failures } from '@/lib/common-texts'
import { useTexts } from '@/lib/i18n'
import { formatNumber } from '@/lib/numbers'
import { wouldDo } from './counts'
import { Repairs } from './repairs'
import { texts } from './texts'

const MOST_BYTES = 10 * 1024 * 1024

interface Chosen {
  kind: ImportKindName
  file: File
  onAccepted: (accepted: ImportView) => void
}

/** A file as it was when it was chosen: what is imported is what was tried out, whatever Excel writes meanwhile. */
export function ChosenFile(props: Chosen) {
  const t = useTexts(texts)
  const f = useTexts(failures)
  const { file } = props
  const small = file.size <= MOST_BYTES
  const content = useQuery({
    queryKey: ['content', file.name, file.size, file.lastModified],
    queryFn: async () => new Blob([await file.arrayBuffer()], { type: XLSX }),
    enabled: small,
    networkMode: 'always',
    retry: false,
    staleTime: Infinity,
    gcTime: 0,
  })
  if (!small) return <Alert type="error" role="alert" showIcon title={f.tooLarge} />
  if (content.error) return <Alert type="error" role="alert" showIcon title={t.unreadable} />
  return content.data ? <TriedOut {...props} content={content.data} /> : <p role="status">{t.reading}</p>
}

function TriedOut({ kind, file, content, onAccepted }: Chosen & { content: Blob }) {
  const t = useTexts(texts)
  const sent = (dryRun: boolean) => ({ path: importPaths.file(kind, file.name, dryRun), body: content })
  const trial = useAct<void, ImportView>(() => sent(true), { refresh: [] })
  const real = useAct<void, ImportView>(() => sent(false), { onDone: ({ view }) => onAccepted(view) })
  const tryOut = useEffectEvent(() => trial.mutate())
  useEffect(() => tryOut(), [])
  const refused = real.error ?? trial.error
  const rejected = refused instanceof Problem && refused.code === 'import_rejected' ? refused : undefined
  return (
    <div className="stack imported" aria-live="polite">
      {trial.isPending && trial.failureCount === 0 && <p>{t.checking}</p>}
      {rejected ? (
        <Faults kind={kind} content={content} rejected={rejected} />
      ) : (
        <>
          <ActStatus act={trial} />
          <ActStatus act={real} />
          {trial.isError && !isOfFile(trial.error) && <div><Button onClick={() => trial.mutate()}>{t.checkAgain}</Button></div>}
        </>
      )}
      {trial.data && !rejected && <Trial view={trial.data.view} sending={real.isPending} onImport={() => real.mutate()} />}
    </div>
  )
}

/** The file itself was refused; after anything else the same one can be tried again, signed in anew for example. */
function isOfFile(error: unknown): boolean {
  return error instanceof Problem && [400, 413, 415, 422].includes(error.status)
}

function Faults({ kind, content, rejected }: { kind: ImportKindName; content: Blob; rejected: Problem }) {
  const t = useTexts(texts)
  const faults = rowFaults(rejected.errors)
  const all = formatNumber(rejected.errorCount)
  return (
    <>
      <div className="section-head">
        <p role="alert" className="warning-text">{t.faults(all)}</p>
        <DownloadButton label={t.marked} request={{ path: importPaths.marked(kind), from: content }} />
      </div>
      {rejected.errorCount > faults.length && <p className="secondary">{t.someFaults(formatNumber(faults.length), all)}</p>}
      <FaultTable caption={t.faults(all)} faults={faults} />
    </>
  )
}

function Trial({ view, sending, onImport }: { view: ImportView; sending: boolean; onImport: () => void }) {
  const t = useTexts(texts)
  const news = view.added + view.changed
  return (
    <>
      <p className="summary-sentence">{wouldDo(t, view)}</p>
      <Repairs repairs={view.repairs} />
      {news > 0 && <div className="main-act"><Button type="primary" loading={sending} onClick={onImport}>{t.importRows(formatNumber(news))}</Button></div>}
    </>
  )
}

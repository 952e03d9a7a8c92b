import { Button } from 'antd'
import { useEffect, useEffectEvent, useState } from 'react'
import { withQuery } from '@/api/client'
import { Problem } from '@/api/problem'
import { useAct } from '@/api/queries'
import { reportingPaths, type BirthImport } from '@/api/reporting'
import { rowFaults } from '@/api/row-faults'
import { FaultTable } from '@/components/fault-table'
import { FilePicker } from '@/components/file-picker'
import { Section } from '@/components/page'
import { ActStatus } from '@/components/problem'
import { useTexts } from '@/lib/i18n'
import { formatNumber } from '@/lib/numbers'
import { saveFile } from '@/lib/save-file'
import { BIRTH_COLUMNS } from './birth-file'
import { texts } from './texts'

/** A file of birth counts: tried out at once when chosen, taken whole or not at all; the same file again changes nothing. */
export function BirthImportForm() {
  const t = useTexts(texts)
  const [chosen, setChosen] = useState<{ file: File; time: number }>()
  return (
    <Section
      title={t.importTitle}
      actions={<Button type="link" onClick={() => saveFile({ name: 'so-lieu-sinh.csv', blob: new Blob([`\ufeff${BIRTH_COLUMNS.join(',')}\r\n`], { type: 'text/csv' }) })}>{t.template}</Button>}
    >
      <p className="secondary">{t.importNote}</p>
      <FilePicker label={t.chooseFile} accept=".csv,text/csv" chosen={chosen?.file} onChoose={(file) => setChosen({ file, time: Date.now() })} />
      {chosen && <ChosenFile key={chosen.time} file={chosen.file} />}
    </Section>
  )
}

function ChosenFile({ file }: { file: File }) {
  const t = useTexts(texts)
  // Made once: sent again it is the same content, under the same key.
  const [body] = useState(() => new Blob([file], { type: 'text/csv' }))
  const request = (dryRun: boolean) => ({ path: withQuery(reportingPaths.birthImports, { fileName: file.name, dryRun }), body })
  const trial = useAct<void, BirthImport>(() => request(true), { refresh: [] })
  const real = useAct<void, BirthImport>(() => request(false))
  const tryOut = useEffectEvent(() => trial.mutate())
  useEffect(() => tryOut(), [])
  const faults = [trial.error, real.error].flatMap((error) => (error instanceof Problem ? rowFaults(error.errors) : []))
  const tried = trial.data?.view
  const done = real.data?.view
  return (
    <div className="stack imported" aria-live="polite">
      {trial.isPending && <p>{t.checkingFile}</p>}
      <ActStatus act={trial} />
      <ActStatus act={real} />
      {faults.length > 0 && (
        <>
          <p className="warning-text">{t.rowsWrong(formatNumber(faults.length))}</p>
          <FaultTable caption={t.rowsWrong(formatNumber(faults.length))} faults={faults} headings={t.birthColumns} />
        </>
      )}
      {tried && !done && (
        <>
          <p>{t.fileFine(formatNumber(tried.rows), formatNumber(tried.added), formatNumber(tried.unchanged))}</p>
          {tried.added > 0 && <div><Button type="primary" loading={real.isPending} onClick={() => real.mutate()}>{t.importRows(formatNumber(tried.added))}</Button></div>}
        </>
      )}
      {done && <p role="status" className="note">{t.importedRows(formatNumber(done.added), formatNumber(done.unchanged))}</p>}
    </div>
  )
}

import { Button, Checkbox, Input } from 'antd'
import { useId, useState } from 'react'
import { withQuery } from '@/api/client'
import { Problem } from '@/api/problem'
import { useAct } from '@/api/queries'
import { reportingPaths, type FigureDocument } from '@/api/reporting'
import { DataTable } from '@/components/data-table'
import { FilePicker } from '@/components/file-picker'
import { Section } from '@/components/page'
import { ActStatus } from '@/components/problem'
import { useLanguage, useTexts } from '@/lib/i18n'
import { label } from '@/lib/labels'
import { formatNumber } from '@/lib/numbers'
import { ExchangeFaults } from './exchange-faults'
import { EXCHANGE_FILES, exchangeBody, exchangeFormOf, type ExchangeForm } from './exchange-file'
import { exchangeTexts } from './exchange-texts'
import type { Drafting } from './use-report-draft'

interface Terms {
  reason: string
  replace: boolean
}

/** Figures out of a file of another system: tried out before they are stored, and nothing that was typed goes without a word. */
export function FillFromFile({ report, drafting }: { report: string; drafting: Drafting }) {
  const t = useTexts(exchangeTexts)
  const reasonId = useId()
  const [chosen, setChosen] = useState<{ file: File; form: ExchangeForm; time: number }>()
  const [terms, setTerms] = useState<Terms>({ reason: '', replace: false })
  return (
    <Section title={t.fillTitle}>
      <p className="secondary">{t.fillNote}</p>
      <FilePicker
        label={t.chooseFile}
        accept={EXCHANGE_FILES}
        chosen={chosen?.file}
        onChoose={(file) => {
          setTerms({ reason: '', replace: false })
          setChosen({ file, form: exchangeFormOf(file.name) ?? 'data-value-set', time: Date.now() })
        }}
      />
      {chosen && (
        <div className="stack">
          <div>
            <label htmlFor={reasonId}>{t.reason}</label>
            <Input id={reasonId} maxLength={1000} autoComplete="off" value={terms.reason} onChange={(event) => setTerms({ ...terms, reason: event.target.value })} />
            <span className="secondary">{t.reasonHint}</span>
          </div>
          <Checkbox checked={terms.replace} onChange={(event) => setTerms({ ...terms, replace: event.target.checked })}>{t.replace}</Checkbox>
          <Checked key={`${chosen.time} ${terms.replace} ${terms.reason}`} report={report} file={chosen.file} form={chosen.form} terms={terms} drafting={drafting} />
        </div>
      )}
    </Section>
  )
}

/** One file on terms that no longer change: checked, and stored after that. */
function Checked({ report, file, form, terms, drafting }: { report: string; file: File; form: ExchangeForm; terms: Terms; drafting: Drafting }) {
  const t = useTexts(exchangeTexts)
  const [body] = useState(() => exchangeBody(file, form))
  const language = useLanguage()
  const [unsaved, setUnsaved] = useState(false)
  const request = (dryRun: boolean) => ({
    path: withQuery(reportingPaths.figureDocument(report, form), { fileName: file.name, reason: terms.reason.trim(), replace: terms.replace || undefined, dryRun }),
    body,
  })
  const trial = useAct<void, FigureDocument>(() => request(true), { refresh: [] })
  const real = useAct<void, FigureDocument>(() => ({ ...request(false), etag: drafting.etag() }))
  /** What is typed on the screen is saved first, so that a file meets it as it meets everything else that was typed. */
  const savedFirst = async (act: { mutate: () => void }) => {
    const saved = await drafting.save()
    setUnsaved(!saved)
    if (saved) act.mutate()
  }
  const refused = [real.error, trial.error].find((error) => error instanceof Problem && error.errors.length > 0)
  const tried = trial.data?.view
  const done = real.data?.view
  const changes = tried?.figures.filter((figure) => figure.effect !== 'same').length ?? 0
  return (
    <div className="stack imported" aria-live="polite">
      {!trial.data && <div><Button type="primary" loading={trial.isPending} onClick={() => void savedFirst(trial)}>{t.check}</Button></div>}
      {unsaved && <p role="alert" className="warning-text">{t.unsavedFirst}</p>}
      <ActStatus act={trial} />
      <ActStatus act={real} />
      {refused instanceof Problem && (
        <ExchangeFaults caption={(refused.status === 409 ? t.typedOtherwise : t.faults)(formatNumber(refused.errorCount))} errors={refused.errors} />
      )}
      {tried && !done && (
        <>
          <p>{t.fine(formatNumber(tried.values), formatNumber(changes))}</p>
          <DataTable
            caption={t.fillTitle}
            rows={tried.figures}
            rowKey={(figure) => figure.key}
            columns={[
              { key: 'figure', title: t.figure, heads: true, render: (figure) => figure.name },
              { key: 'before', title: t.standing, align: 'end', render: (figure) => (figure.before === undefined ? '–' : formatNumber(figure.before)) },
              { key: 'value', title: t.inFile, align: 'end', render: (figure) => formatNumber(figure.value) },
              { key: 'effect', title: t.effect, render: (figure) => label('fillEffect', figure.effect, language) },
            ]}
          />
          {changes > 0 && <div><Button type="primary" loading={real.isPending} onClick={() => void savedFirst(real)}>{t.record(formatNumber(changes))}</Button></div>}
        </>
      )}
      {done && <p role="status" className="note">{t.recorded(formatNumber(done.values))}</p>}
    </div>
  )
}

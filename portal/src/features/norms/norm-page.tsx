import { useParams } from 'react-router'
import { normPaths, type NormText, type NormView } from '@/api/norms'
import { useView } from '@/api/queries'
import { useShownTime } from '@/api/shown-time'
import { allowed, refusal } from '@/api/views'
import { Chip, StatusChip } from '@/components/chip'
import { DataTable } from '@/components/data-table'
import { Facts, Page, Section } from '@/components/page'
import { RecordFileList } from '@/components/record-files'
import { Await } from '@/components/states'
import { clauseName } from '@/lib/clause-name'
import { formatDate } from '@/lib/dates'
import { useLanguage, useTexts } from '@/lib/i18n'
import { NormActs } from './norm-acts'
import { RecordNorm } from './record-norm'
import { texts } from './texts'

/** The convention of one village or the regulation of one body: the text that waits, the one that applies, those before. */
export function NormPage() {
  const { id = '' } = useParams()
  const query = useView<NormView>(normPaths.norm(id))
  return <Await query={query}>{(view) => <Norm view={view} />}</Await>
}

function Norm({ view }: { view: NormView }) {
  const t = useTexts(texts)
  const name = view.holderName ?? '–'
  const [newest, ...earlier] = view.texts
  const waits = refusal(view.actions, 'confirmation')
  return (
    <Page
      narrow
      title={t.pageTitle[view.kind](name)}
      unit={view.unit}
      intro={<Chip tone={view.hasClause ? 'good' : 'warn'}>{view.hasClause ? t.has : t.lacks}</Chip>}
      actions={
        <>
          {allowed(view.actions, 'record') && <RecordNorm kind={view.kind} holder={view.holder} name={name} look="main" />}
          <NormActs view={view} name={name} />
        </>
      }
    >
      {view.responsible.id !== view.unit.id && <p className="secondary">{t.followedBy(view.responsible.name)}</p>}
      {view.waiting && (
        <Section title={t.waiting}>
          <TextFacts text={view.waiting} />
          {waits && <p className="note">{waits}</p>}
        </Section>
      )}
      <Section title={t.current}>{newest ? <TextFacts text={newest} /> : <p>{t.noCurrent}</p>}</Section>
      {earlier.length > 0 && (
        <Section title={t.earlier}>
          {earlier.map((text) => <TextFacts key={text.adoptedOn} text={text} />)}
        </Section>
      )}
      <Section title={t.files}><RecordFileList record={normPaths.norm(view.id)} /></Section>
      <History view={view} />
    </Page>
  )
}

function TextFacts({ text }: { text: NormText }) {
  const t = useTexts(texts)
  const language = useLanguage()
  return (
    <div className="stack">
      <div><StatusChip group="normStatus" code={text.status} /></div>
      <Facts
        facts={[
          [t.adoptedOn, formatDate(text.adoptedOn)],
          [t.clauses, text.clauses.map((clause) => clauseName(clause, language)).join('; ')],
          [t.reference, text.reference],
          [t.keptAt, text.keptAt],
          text.repealedOn ? [t.repealedOn, formatDate(text.repealedOn)] : null,
        ]}
      />
      {text.clausesEndedByLaw > 0 && <p className="note">{t.endedByLaw(text.clausesEndedByLaw, formatDate(text.clausesEndedByLawFrom))}</p>}
    </div>
  )
}

function History({ view }: { view: NormView }) {
  const t = useTexts(texts)
  const shownTime = useShownTime()
  return (
    <Section title={t.history}>
      <DataTable
        caption={t.history}
        rows={view.history}
        rowKey={(step) => `${step.at} ${step.act}`}
        columns={[
          { key: 'at', title: t.when, heads: true, render: (step) => shownTime(step.at) },
          { key: 'act', title: t.what, render: (step) => t.acts[step.act] ?? t.otherAct },
          { key: 'by', title: t.by, render: (step) => step.by ?? '' },
        ]}
      />
    </Section>
  )
}

import { Link, useParams } from 'react-router'
import { commitmentPaths, type CommitmentView, type ErasedSigner, type QuestioningReading, type QuestioningView } from '@/api/commitments'
import { useMe, usePermission } from '@/api/me'
import { useList, useView } from '@/api/queries'
import { useShownTime } from '@/api/shown-time'
import { Chip } from '@/components/chip'
import { ListTable } from '@/components/data-table'
import { Facts, Page, Section } from '@/components/page'
import { RecordAct } from '@/components/record-act'
import { RecordFileList } from '@/components/record-files'
import { Await, Empty } from '@/components/states'
import { common, failures } from '@/lib/common-texts'
import { formatDate } from '@/lib/dates'
import { useLanguage, useTexts } from '@/lib/i18n'
import { label } from '@/lib/labels'
import { links } from '@/lib/links'
import { caseTexts } from './case-texts'

/** A commitment in question in a case; whoever is not of the case is told no more than of an address that does not exist. */
export function QuestioningPage() {
  const { id = '' } = useParams()
  const f = useTexts(failures)
  const me = useMe()
  const may = usePermission('commitment:question')
  const query = useView<QuestioningView>(commitmentPaths.questioning(id), {}, { enabled: may })
  if (me.data && !may) return <Empty>{f.notFound}</Empty>
  return <Await query={query}>{(view) => <Questioning view={view} />}</Await>
}

function Questioning({ view }: { view: QuestioningView }) {
  const t = useTexts(caseTexts)
  const language = useLanguage()
  const outcome = view.outcome && label('questioningOutcome', view.outcome, language)
  return (
    <Page
      narrow
      title={t.questioningTitle}
      intro={outcome ? <Chip>{outcome}</Chip> : <Chip tone="warn">{t.underQuestion}</Chip>}
      actions={!outcome && <Dismissal view={view} />}
    >
      <Section title={view.caseReference}>
        <Facts
          facts={[
            [t.caseReference, view.caseReference],
            [t.ofCommitment, <OfCommitment key="commitment" id={view.commitment} name={view.erasedSigner?.name} />],
            [t.openedOn, formatDate(view.openedOn)],
            view.closedOn ? [t.closedOn, formatDate(view.closedOn)] : null,
            outcome ? [t.outcome, outcome] : null,
          ]}
        />
        <p className="no-print"><Link to={links.questionings()}>{t.questionings}</Link></p>
      </Section>
      {view.erasedSigner && (
        <Section title={t.erasedSigner}>
          <Erased id={view.id} signer={view.erasedSigner} />
        </Section>
      )}
      <Section title={t.readings}><Readings id={view.id} /></Section>
    </Page>
  )
}

/** Name and scans that this case alone keeps, and until it ends. */
function Erased({ id, signer }: { id: string; signer: ErasedSigner }) {
  const t = useTexts(caseTexts)
  return (
    <>
      <p>{t.erasedEffect(formatDate(signer.erasedOn))}</p>
      <Facts facts={[[t.signer, signer.name], signer.keptAt ? [t.keptAt, signer.keptAt] : null]} />
      <h3>{t.scans}</h3>
      <RecordFileList record={commitmentPaths.questioning(id)} />
    </>
  )
}

/** Who read it: kept apart from the log, where such a line would tell that there is a case. */
function Readings({ id }: { id: string }) {
  const t = useTexts(caseTexts)
  const language = useLanguage()
  const shownTime = useShownTime()
  const list = useList<QuestioningReading>(commitmentPaths.questioningReadings(id))
  return (
    <ListTable
      caption={t.readings}
      list={list}
      rowKey={(row) => `${row.at} ${row.name} ${row.where}`}
      empty={t.noReadings}
      columns={[
        { key: 'at', title: t.readAt, heads: true, render: (row) => shownTime(row.at) },
        { key: 'name', title: t.reader, render: (row) => row.name },
        { key: 'where', title: t.readIn, render: (row) => label('readIn', row.where, language) },
      ]}
    />
  )
}

/** By name for who may read commitments as well. */
function OfCommitment({ id, name }: { id: string; name?: string | undefined }) {
  const t = useTexts(caseTexts)
  const may = usePermission('commitment:read')
  const commitment = useView<CommitmentView>(commitmentPaths.commitment(id), {}, { enabled: may })
  if (!may) return <>{name ?? id}</>
  return <Link to={links.commitment(id)}>{name ?? commitment.data?.subject.name ?? t.openCommitment}</Link>
}

function Dismissal({ view }: { view: QuestioningView }) {
  const t = useTexts(caseTexts)
  const c = useTexts(common)
  const language = useLanguage()
  return (
    <RecordAct<QuestioningView>
      record={commitmentPaths.questioning(view.id)}
      look="button"
      verb={t.dismiss}
      name={view.caseReference}
      effect={t.dismissEffect}
      path={commitmentPaths.dismissal(view.id)}
      alsoCompared={(theirs) => [{ label: c.status, theirs: theirs.outcome ? label('questioningOutcome', theirs.outcome, language) : t.underQuestion, mine: label('questioningOutcome', 'not_confirmed', language) }]}
    />
  )
}

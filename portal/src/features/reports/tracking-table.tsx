import { Button } from 'antd'
import { Link } from 'react-router'
import { useAct } from '@/api/queries'
import { reportingPaths, type SubmissionView, type TrackedSubmission } from '@/api/reporting'
import { allowed } from '@/api/views'
import { Chip } from '@/components/chip'
import { DataTable } from '@/components/data-table'
import { ActOutcome } from '@/components/overtaken'
import { Empty } from '@/components/states'
import { common, failures } from '@/lib/common-texts'
import { formatDate } from '@/lib/dates'
import { useTexts } from '@/lib/i18n'
import { links } from '@/lib/links'
import { SubmissionChip } from './submission-status'
import { texts } from './texts'

/** One row per owing unit in administrative order; a partner's row has no clock and no colour. */
export function TrackingTable({ title, rows, filtered, onClear }: { title: string; rows: readonly TrackedSubmission[]; filtered: boolean; onClear: () => void }) {
  const t = useTexts(texts)
  const c = useTexts(common)
  return (
    <section className="tracked">
      <h2>{title}</h2>
      {rows.length === 0 && filtered && <Empty>{c.emptyByFilter} <button type="button" className="linklike" onClick={onClear}>{c.dropFilter}</button></Empty>}
      {rows.length > 0 && (
        <DataTable
          caption={title}
          rows={rows}
          rowKey={(row) => row.submission}
          columns={[
            { key: 'unit', title: c.unit, heads: true, render: (row) => <UnitCell row={row} /> },
            { key: 'state', title: c.status, render: (row) => <><SubmissionChip mode={row.mode} state={row.state} />{row.late && row.mode === 'directive' ? <> <Chip tone="bad">{row.lateText ?? t.late}</Chip></> : null}</> },
            { key: 'on', title: t.submittedOn, render: (row) => <CameIn row={row} /> },
            { key: 'check', title: t.toLookAt, render: (row) => <Findings row={row} /> },
            { key: 'acts', title: c.actions, print: false, render: (row) => <RowActs row={row} /> },
          ]}
        />
      )}
    </section>
  )
}

/** The day on which it came in, and until when it is to be looked at. */
function CameIn({ row }: { row: TrackedSubmission }) {
  const t = useTexts(texts)
  const { submittedOn, receiving } = row
  if (!submittedOn) return null
  const last = receiving?.acceptBy ?? receiving?.returnBy
  return (
    <>
      {formatDate(submittedOn)}
      {receiving && last && <div>{receiving.overdue ? <Chip tone="bad">{t.receivingOver(formatDate(last))}</Chip> : <span className="secondary small">{t.receivingUntil(formatDate(last))}</span>}</div>}
    </>
  )
}

function UnitCell({ row }: { row: TrackedSubmission }) {
  const name = row.organisation?.name ?? row.unit.name
  return row.version === undefined ? <>{name}</> : <Link to={links.receive(row.submission)}>{name}</Link>
}

function Findings({ row }: { row: TrackedSubmission }) {
  const t = useTexts(texts)
  const findings = [
    row.warnings > 0 ? t.warnings(row.warnings) : '',
    row.overrides > 0 ? t.overrides(row.overrides) : '',
    row.openRemarks > 0 ? t.openRemarks(row.openRemarks) : '',
  ].filter(Boolean)
  if (findings.length > 0) return <span className="warning-text">{findings.join(' · ')}</span>
  return row.state === 'submitted' ? <>{t.clean}</> : null
}

function RowActs({ row }: { row: TrackedSubmission }) {
  const t = useTexts(texts)
  const c = useTexts(common)
  const f = useTexts(failures)
  const name = row.organisation?.name ?? row.unit.name
  const act = useAct<'acceptance' | 'thanks'>((what) => ({ path: reportingPaths.act(row.submission, what), etag: `"${row.version}"`, body: {} }))
  return (
    <div className="actions">
      {allowed(row.actions, 'accept') && <Button loading={act.isPending} aria-label={`${t.accept}: ${name}`} onClick={() => act.mutate('acceptance')}>{t.accept}</Button>}
      {allowed(row.actions, 'thank') && <Button loading={act.isPending} aria-label={`${t.thank}: ${name}`} onClick={() => act.mutate('thanks')}>{t.thank}</Button>}
      {allowed(row.actions, 'return') && <Link to={`${links.receive(row.submission)}?returning=true`} aria-label={`${t.return}: ${name}`}>{t.return}</Link>}
      <ActOutcome
        act={act}
        record={reportingPaths.submission(row.submission)}
        judges={act.variables === 'acceptance'}
        compare={(theirs: SubmissionView, what) => [
          { label: c.status, theirs: theirs.stateText, mine: row.stateText },
          { label: f.actOnIt, theirs: '', mine: what === 'thanks' ? t.thank : t.accept },
        ]}
      />
    </div>
  )
}

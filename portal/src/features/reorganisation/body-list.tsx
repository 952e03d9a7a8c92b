import { Button, Checkbox } from 'antd'
import { useState } from 'react'
import { usePermission } from '@/api/me'
import { useOpenWork, type Figure } from '@/api/open-work'
import { useList } from '@/api/queries'
import { reorganisationPaths, type BodyView, type ReorganisationView } from '@/api/reorganisations'
import { allowed } from '@/api/views'
import { Chip } from '@/components/chip'
import { ListTable } from '@/components/data-table'
import { Dialog } from '@/components/dialog'
import { ExportButton } from '@/components/list-files'
import { UnitName } from '@/components/unit-name'
import { useAddressState } from '@/lib/address-state'
import { common, failures } from '@/lib/common-texts'
import { useTexts } from '@/lib/i18n'
import { formatNumber } from '@/lib/numbers'
import { PersonList } from './person-list'
import { SuccessorActs } from './successor-acts'
import { texts } from './texts'

/** Bodies that close or whose people pass: each has its successor once, for all its people. */
export function BodyList({ view }: { view: ReorganisationView }) {
  const t = useTexts(texts)
  const c = useTexts(common)
  const f = useTexts(failures)
  const mayPlan = usePermission('reorganisation:plan')
  const { values, change } = useAddressState(['undecided'])
  const only = values.undecided === 'true'
  const query = { undecided: only || undefined }
  const list = useList<BodyView>(reorganisationPaths.bodies(view.id), query)
  const before = view.state === 'planned' || view.state === 'confirmed'
  const work = useOpenWork(list.items.map((row) => row.organisation.id), before)
  return (
    <>
      <div className="filters no-print">
        <ExportButton title={t.tabs.bodies} path={reorganisationPaths.bodies(view.id)} query={query} />
        <Checkbox checked={only} onChange={(event) => change({ undecided: event.target.checked ? 'true' : undefined })}>{t.onlyUndecided}</Checkbox>
      </div>
      {work.away.map((service) => <p key={service} className="note note-warn" role="status">{f.unavailable(f.modules[service])} {t.figuresUnknown}</p>)}
      <ListTable
        caption={t.tabs.bodies}
        list={list}
        rowKey={(row) => row.organisation.id}
        empty={only ? t.allDecided : t.noBodies}
        columns={[
          { key: 'body', title: t.body, heads: true, render: (row) => row.organisation.name },
          { key: 'unit', title: c.unit, render: (row) => <UnitName unit={row.unit} placed /> },
          { key: 'people', title: t.people, render: (row) => <People view={view} row={row} mayOpen={mayPlan} /> },
          ...(before
            ? [
                { key: 'commitments', title: t.takenCommitments, align: 'end' as const, render: (row: BodyView) => <OpenFigure figure={work.commitments(row.organisation.id)} /> },
                { key: 'reports', title: t.owedReports, align: 'end' as const, render: (row: BodyView) => <OpenFigure figure={work.reports(row.organisation.id)} /> },
              ]
            : []),
          { key: 'successor', title: t.successor, render: (row) => <Successor row={row} /> },
          ...(allowed(view.actions, 'successor') ? [{ key: 'acts', title: '', print: false, render: (row: BodyView) => row.closes && <SuccessorActs view={view} row={row} /> }] : []),
        ]}
      />
    </>
  )
}

/** What another service counts; zero is a number, “Chưa biết” is none. */
function OpenFigure({ figure }: { figure: Figure }) {
  const t = useTexts(texts)
  if (figure === 'asked') return <span className="secondary">…</span>
  return figure === 'unknown' ? <span className="secondary">{t.notKnown}</span> : <>{formatNumber(figure)}</>
}

function Successor({ row }: { row: BodyView }) {
  const t = useTexts(texts)
  if (!row.closes) return <span className="secondary">{t.goesOn}</span>
  if (row.endsWithoutSuccessor) return <Chip>{t.endsWithout}</Chip>
  const successor = row.chosen ?? row.proposed
  if (successor) return <>{successor.name} <span className="secondary">({successor.id === row.proposed?.id ? t.proposed : t.chosen})</span></>
  return <Chip tone="warn">{t.notChosen}</Chip>
}

function People({ view, row, mayOpen }: { view: ReorganisationView; row: BodyView; mayOpen: boolean }) {
  const t = useTexts(texts)
  const c = useTexts(common)
  const [open, setOpen] = useState(false)
  const count = t.peopleCount(formatNumber(row.people))
  return (
    <>
      {mayOpen && row.people > 0 ? <button type="button" className="linklike" aria-label={`${count}: ${row.organisation.name}`} onClick={() => setOpen(true)}>{count}</button> : count}
      {row.peopleWithoutPost > 0 && <div><Chip tone="warn">{t.peopleWithout(formatNumber(row.peopleWithoutPost))}</Chip></div>}
      {row.peopleLate > 0 && <div><Chip tone="warn">{t.peopleLate(formatNumber(row.peopleLate))}</Chip></div>}
      {open && (
        <Dialog title={t.eachOf(row.organisation.name)} open onClose={() => setOpen(false)} className="dialog-wide" actions={<Button onClick={() => setOpen(false)}>{c.close}</Button>}>
          <PersonList view={view} body={row} />
        </Dialog>
      )}
    </>
  )
}

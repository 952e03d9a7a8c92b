import { Button, Checkbox } from 'antd'
import { useState } from 'react'
import { usePermission } from '@/api/me'
import { useList } from '@/api/queries'
import { reorganisationPaths, type BodyView, type ReorganisationView } from '@/api/reorganisations'
import { allowed } from '@/api/views'
import { Chip } from '@/components/chip'
import { ListTable } from '@/components/data-table'
import { Dialog } from '@/components/dialog'
import { UnitName } from '@/components/unit-name'
import { useAddressState } from '@/lib/address-state'
import { common } from '@/lib/common-texts'
import { useTexts } from '@/lib/i18n'
import { formatNumber } from '@/lib/numbers'
import { PersonList } from './person-list'
import { SuccessorActs } from './successor-acts'
import { texts } from './texts'

/** Bodies that close or whose people pass: each has its successor once, for all its people. */
export function BodyList({ view }: { view: ReorganisationView }) {
  const t = useTexts(texts)
  const c = useTexts(common)
  const mayPlan = usePermission('reorganisation:plan')
  const { values, change } = useAddressState(['undecided'])
  const only = values.undecided === 'true'
  const list = useList<BodyView>(reorganisationPaths.bodies(view.id), { undecided: only || undefined })
  return (
    <>
      <div className="filters no-print">
        <Checkbox checked={only} onChange={(event) => change({ undecided: event.target.checked ? 'true' : undefined })}>{t.onlyUndecided}</Checkbox>
      </div>
      <ListTable
        caption={t.tabs.bodies}
        list={list}
        rowKey={(row) => row.organisation.id}
        empty={only ? t.allDecided : t.noBodies}
        columns={[
          { key: 'body', title: t.body, heads: true, render: (row) => row.organisation.name },
          { key: 'unit', title: c.unit, render: (row) => <UnitName unit={row.unit} /> },
          { key: 'people', title: t.people, render: (row) => <People view={view} row={row} mayOpen={mayPlan} /> },
          { key: 'successor', title: t.successor, render: (row) => <Successor row={row} /> },
          ...(allowed(view.actions, 'successor') ? [{ key: 'acts', title: '', print: false, render: (row: BodyView) => row.closes && <SuccessorActs view={view} row={row} /> }] : []),
        ]}
      />
    </>
  )
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
      {open && (
        <Dialog title={t.eachOf(row.organisation.name)} open onClose={() => setOpen(false)} className="dialog-wide" actions={<Button onClick={() => setOpen(false)}>{c.close}</Button>}>
          <PersonList view={view} body={row} />
        </Dialog>
      )}
    </>
  )
}

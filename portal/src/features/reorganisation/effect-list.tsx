import { Button } from 'antd'
import { useAct, useList, useVersioned } from '@/api/queries'
import { reorganisationPaths, type EffectView, type ReorganisationView } from '@/api/reorganisations'
import { allowed, refusal } from '@/api/views'
import { ListTable } from '@/components/data-table'
import { ExportButton } from '@/components/list-files'
import { ActOutcome } from '@/components/overtaken'
import { UnitName } from '@/components/unit-name'
import { formatDate } from '@/lib/dates'
import { useLanguage, useTexts } from '@/lib/i18n'
import { label } from '@/lib/labels'
import { formatNumber } from '@/lib/numbers'
import { texts } from './texts'

/** “Chạy thử”: what would move from where to where, and the one press that does it; afterwards what was moved. */
export function EffectList({ view }: { view: ReorganisationView }) {
  const t = useTexts(texts)
  const language = useLanguage()
  const list = useList<EffectView>(reorganisationPaths.effects(view.id))
  const done = view.state === 'carried_out'
  return (
    <>
      <p>{done ? t.effectsAfter : t.effectsBefore}</p>
      <Carrying view={view} />
      <div className="filters no-print"><ExportButton title={done ? t.result : t.tabs.effects} path={reorganisationPaths.effects(view.id)} query={{}} /></div>
      <ListTable
        caption={done ? t.result : t.tabs.effects}
        list={list}
        rowKey={(row) => `${row.kind} ${row.from.path} ${row.to?.path ?? ''} ${row.split}`}
        empty={t.noEffects}
        columns={[
          { key: 'kind', title: t.kind, heads: true, render: (row) => label('movedKind', row.kind, language) },
          { key: 'from', title: t.from, render: (row) => <UnitName unit={row.from} placed /> },
          { key: 'to', title: t.to, render: (row) => <>{row.to ? row.to.name : t.ends}{row.split && <span className="warning-text"> ({t.toCheck})</span>}</> },
          { key: 'count', title: t.count, align: 'end', render: (row) => formatNumber(row.count) },
        ]}
      />
    </>
  )
}

/** The effect stands in figures on this very page, so one press is enough. */
function Carrying({ view }: { view: ReorganisationView }) {
  const t = useTexts(texts)
  const language = useLanguage()
  const offered = allowed(view.actions, 'execution')
  const reason = refusal(view.actions, 'execution')
  const record = useVersioned<ReorganisationView>(reorganisationPaths.one(view.id), {}, { enabled: offered })
  const act = useAct<void, ReorganisationView>(() => ({ path: reorganisationPaths.execution(view.id), etag: record.data?.etag }))
  if (!offered) return reason ? <p className="secondary">{reason}</p> : null
  return (
    <div className="section">
      <ActOutcome act={act} record={reorganisationPaths.one(view.id)} compare={(theirs: ReorganisationView) => [{ label: t.state, theirs: label('reorganisationState', theirs.state, language), mine: t.execute }]} />
      <div className="actions">
        <Button type="primary" disabled={!record.data} loading={act.isPending} onClick={() => act.mutate()}>{t.execute}</Button>
        <span className="secondary">{t.executeNote(formatDate(view.effectiveOn))}</span>
      </div>
    </div>
  )
}

import { Button } from 'antd'
import { useAct, useList, useVersioned } from '@/api/queries'
import { reorganisationPaths, type OpenQuestion, type ReorganisationView } from '@/api/reorganisations'
import { allowed } from '@/api/views'
import { Chip } from '@/components/chip'
import { ListTable } from '@/components/data-table'
import { ExportButton } from '@/components/list-files'
import { ActOutcome } from '@/components/overtaken'
import { UnitName } from '@/components/unit-name'
import { useLanguage, useTexts } from '@/lib/i18n'
import { label } from '@/lib/labels'
import { texts } from './texts'

/** “Kiểm tra”: each facility and village of a split unit, with its possible units beside it; one press places it. */
export function QuestionList({ view }: { view: ReorganisationView }) {
  const t = useTexts(texts)
  const language = useLanguage()
  const list = useList<OpenQuestion>(reorganisationPaths.questions(view.id))
  return (
    <>
      <p>{t.questionsAbout}</p>
      <div className="filters no-print"><ExportButton title={t.tabs.questions} path={reorganisationPaths.questions(view.id)} query={{}} /></div>
      <ListTable
        caption={t.tabs.questions}
        list={list}
        rowKey={(row) => row.record}
        empty={view.state === 'carried_out' ? t.allPlaced : t.noQuestions}
        columns={[
          { key: 'name', title: t.record, heads: true, render: (row) => row.name },
          { key: 'kind', title: t.kind, render: (row) => label('movedKind', row.kind, language) },
          { key: 'unit', title: t.oldUnit, render: (row) => <UnitName unit={row.unit} placed /> },
          { key: 'chosen', title: t.now, render: (row) => (row.chosen ? <Chip tone="good">{row.chosen.name}</Chip> : <Chip tone="warn">{t.notChosen}</Chip>) },
          ...(allowed(view.actions, 'placement') ? [{ key: 'acts', title: t.lookedAt, print: false, render: (row: OpenQuestion) => <Placing view={view} row={row} /> }] : []),
        ]}
      />
    </>
  )
}

function Placing({ view, row }: { view: ReorganisationView; row: OpenQuestion }) {
  const t = useTexts(texts)
  const record = useVersioned<ReorganisationView>(reorganisationPaths.one(view.id))
  const act = useAct<string, unknown>((unit) => ({ path: reorganisationPaths.placements(view.id), body: { record: row.record, unit }, etag: record.data?.etag }))
  const nameOf = (path: string) => row.candidates.find((each) => each.path === path)?.name
  return (
    <>
      <div className="actions" role="group" aria-label={row.name}>
        {row.candidates.map((unit) => (
          <Button
            key={unit.id}
            size="small"
            aria-label={t.placeAt(unit.name, row.name)}
            aria-pressed={unit.id === row.chosen?.id}
            type={unit.id === row.chosen?.id ? 'primary' : 'default'}
            disabled={!record.data}
            loading={act.isPending && act.variables === unit.path}
            onClick={() => act.mutate(unit.path)}
          >
            {unit.name}
          </Button>
        ))}
      </div>
      <ActOutcome act={act} record={reorganisationPaths.one(view.id)} compare={(_: ReorganisationView, path) => [{ label: row.name, theirs: row.chosen?.name, mine: nameOf(path) }]} />
    </>
  )
}

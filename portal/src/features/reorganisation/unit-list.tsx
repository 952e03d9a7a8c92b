import { useList } from '@/api/queries'
import { reorganisationPaths, type PassingUnit, type ReorganisationView } from '@/api/reorganisations'
import { ListTable } from '@/components/data-table'
import { ExportButton } from '@/components/list-files'
import { UnitName } from '@/components/unit-name'
import { useLanguage, useTexts } from '@/lib/i18n'
import { label } from '@/lib/labels'
import { texts } from './texts'

/** The facts: which unit goes into which. */
export function UnitList({ view }: { view: ReorganisationView }) {
  const t = useTexts(texts)
  const language = useLanguage()
  const list = useList<PassingUnit>(reorganisationPaths.units(view.id))
  return (
    <>
      <div className="filters no-print"><ExportButton title={t.tabs.units} path={reorganisationPaths.units(view.id)} query={{}} /></div>
      <ListTable
        caption={t.tabs.units}
        list={list}
        rowKey={(row) => row.unit.id}
        empty={t.noDays}
        columns={[
          { key: 'unit', title: t.unit, heads: true, render: (row) => <UnitName unit={row.unit} placed /> },
          { key: 'fate', title: t.fate, render: (row) => label('unitFate', row.fate, language) },
          { key: 'into', title: t.into, render: (row) => row.successors.map((unit) => unit.name).join(', ') },
          { key: 'to', title: t.followedBy, render: (row) => row.to.name },
        ]}
      />
    </>
  )
}

import { useList } from '@/api/queries'
import { reorganisationPaths, type PassingUnit, type ReorganisationView } from '@/api/reorganisations'
import { ListTable } from '@/components/data-table'
import { UnitName } from '@/components/unit-name'
import { useTexts } from '@/lib/i18n'
import { texts } from './texts'

/** The facts: which unit goes into which. */
export function UnitList({ view }: { view: ReorganisationView }) {
  const t = useTexts(texts)
  const list = useList<PassingUnit>(reorganisationPaths.units(view.id))
  return (
    <ListTable
      caption={t.tabs.units}
      list={list}
      rowKey={(row) => row.unit.id}
      empty={t.noDays}
      columns={[
        { key: 'unit', title: t.unit, heads: true, render: (row) => <UnitName unit={row.unit} /> },
        { key: 'fate', title: t.fate, render: (row) => t.fates[row.fate] },
        { key: 'into', title: t.into, render: (row) => row.successors.map((unit) => unit.name).join(', ') },
        { key: 'to', title: t.followedBy, render: (row) => row.to.name },
      ]}
    />
  )
}

import type { OutgoingTable } from '@/api/outgoing'
import { DataTable } from '@/components/data-table'
import { Section } from '@/components/page'
import { useTexts } from '@/lib/i18n'
import { Shown } from './shown-value'
import { texts } from './texts'

/** A table of the report by unit, its total as the last line. */
export function OutgoingTableView({ table }: { table: OutgoingTable }) {
  const t = useTexts(texts)
  const title = t.annex(table.number, table.title)
  return (
    <Section title={title}>
      <DataTable
        caption={title}
        cards={false}
        rows={table.rows}
        rowKey={(row) => `${row.code ?? ''} ${row.name}`}
        columns={[
          { key: 'row', title: table.rowsAre, heads: true, render: (row) => row.name },
          ...table.columns.map((column, index) => ({
            key: `${index} ${column.key ?? ''}`,
            title: column.unit ? `${column.title} (${column.unit})` : column.title,
            align: 'end' as const,
            render: (row: OutgoingTable['rows'][number]) => <Shown value={row.cells[index]} />,
          })),
        ]}
        foot={
          table.total && (
            <tr>
              <th scope="row" className="heads">{table.total.name}</th>
              {table.total.cells.map((value, index) => <td key={index} className="end"><Shown value={value} /></td>)}
            </tr>
          )
        }
      />
    </Section>
  )
}

import type { RowFault } from '@/api/row-faults'
import { useTexts } from '@/lib/i18n'
import { DataTable, type Column } from './data-table'
import { fileTexts } from './file-texts'

/** “Dòng, cột, lỗi, cách sửa”: what is wrong in a file, in its own order. */
export function FaultTable({ caption, faults, headings = {} }: { caption: string; faults: readonly RowFault[]; headings?: Record<string, string> }) {
  const t = useTexts(fileTexts)
  const headingOf = ({ column, heading }: RowFault) => (column && headings[column]) || heading || '–'
  const columns: Column<RowFault>[] = [
    { key: 'row', title: t.row, heads: true, align: 'end', width: '5rem', render: (fault) => fault.row ?? '–' },
    { key: 'column', title: t.column, render: headingOf },
    { key: 'fault', title: t.fault, render: (fault) => fault.text },
    ...(faults.some((fault) => fault.remedy) ? [{ key: 'remedy', title: t.remedy, render: (fault: RowFault) => fault.remedy ?? '' }] : []),
  ]
  return <DataTable caption={caption} cards={false} rows={faults} rowKey={(fault) => `${fault.row} ${fault.column} ${fault.text}`} columns={columns} />
}

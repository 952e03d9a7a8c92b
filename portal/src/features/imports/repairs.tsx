import type { ImportView } from '@/api/imports'
import { DataTable } from '@/components/data-table'
import { fileTexts } from '@/components/file-texts'
import { useTexts } from '@/lib/i18n'
import { formatNumber } from '@/lib/numbers'
import { texts } from './texts'

/** What was mended in reading, so that nobody finds another value in the list than in the file without having been told. */
export function Repairs({ repairs, imported = false }: { repairs: ImportView['repairs']; imported?: boolean }) {
  const t = useTexts(texts)
  const w = useTexts(fileTexts)
  if (repairs.length === 0) return null
  const title = t.repairs(formatNumber(repairs.length))
  return (
    <div>
      <p className="note">{title}.{!imported && ` ${t.repairsNote}`}</p>
      <DataTable
        caption={title}
        cards={false}
        rows={repairs}
        rowKey={(repair) => `${repair.row} ${repair.column} ${repair.text}`}
        columns={[
          { key: 'row', title: w.row, heads: true, align: 'end', width: '5rem', render: (repair) => repair.row },
          { key: 'column', title: w.column, render: (repair) => repair.column ?? '' },
          { key: 'text', title: t.repair, render: (repair) => repair.text },
        ]}
      />
    </div>
  )
}

import { Link } from 'react-router'
import { useView } from '@/api/queries'
import { reportingPaths, type Consolidation } from '@/api/reporting'
import { DataTable } from '@/components/data-table'
import { Await } from '@/components/states'
import { common } from '@/lib/common-texts'
import { useLanguage, useTexts } from '@/lib/i18n'
import { label } from '@/lib/labels'
import { links } from '@/lib/links'
import { withHeld } from './consolidation'
import { texts } from './texts'

/** The units whose figures make up a sum, each with the way to its own report, where the figure opens further down. */
export function UnitsBehind({ report, figure }: { report: string; figure: string }) {
  const t = useTexts(texts)
  const c = useTexts(common)
  const language = useLanguage()
  const query = useView<Consolidation>(reportingPaths.act(report, 'consolidation'))
  return (
    <Await query={query} rows={3}>
      {({ columns, rows }) => {
        const place = columns.findIndex((column) => column.key === figure)
        if (place < 0) return null
        return (
          <>
            <h3>{t.unitsBehind}</h3>
            <DataTable
              caption={t.unitsBehind}
              rows={rows.filter((row) => row.mode === 'directive')}
              rowKey={(row) => row.submission}
              columns={[
                { key: 'unit', title: c.unit, heads: true, render: (row) => (withHeld(row.state) ? <>{row.name} <span className="secondary">{t.notSubmitted}</span></> : <Link to={`${links.receive(row.submission)}#item-${encodeURIComponent(figure)}`}>{row.name}</Link>) },
                { key: 'value', title: t.value, align: 'end', render: (row) => (withHeld(row.state) ? '–' : row.cells[place]?.text) },
                { key: 'origin', title: t.whence, render: (row) => { const origin = row.cells[place]?.origin; return origin && !withHeld(row.state) ? label('origin', origin, language) : '' } },
              ]}
            />
          </>
        )
      }}
    </Await>
  )
}

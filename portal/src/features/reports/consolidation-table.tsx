import { Link } from 'react-router'
import type { Cell, Consolidation } from '@/api/reporting'
import { common } from '@/lib/common-texts'
import { useLanguage, useTexts } from '@/lib/i18n'
import { label } from '@/lib/labels'
import { links } from '@/lib/links'
import { texts } from './texts'
import { withHeld } from './consolidation'

/** Units down, figures across; head and first column stay. A unit without a report says so and shows no zero. */
export function ConsolidationTable({ data, unit }: { data: Consolidation; unit: string }) {
  const t = useTexts(texts)
  const c = useTexts(common)
  return (
    <div className="table-frame wide-table" role="region" aria-label={t.consolidationTitle} tabIndex={0}>
      <table className="table">
        <caption className="visually-hidden">{t.consolidationTitle}</caption>
        <thead>
          <tr>
            <th scope="col" className="first">{c.unit}</th>
            {data.columns.map((column) => <th key={column.key} scope="col" className="end">{column.name}{column.unit && <span className="secondary"> ({column.unit})</span>}</th>)}
          </tr>
        </thead>
        <tbody>
          {data.rows.map((row) => (
            <tr key={row.submission}>
              <th scope="row" className="first">
                {withHeld(row.state) ? <>{row.name}<div className="small secondary">{t.notSubmitted}</div></> : <><Link to={links.receive(row.submission)}>{row.name}</Link>{!row.included && <div className="small secondary">{row.stateText}, {t.notIncluded}</div>}</>}
              </th>
              {data.columns.map((column, index) => <CellOf key={column.key} cell={withHeld(row.state) ? undefined : row.cells[index]} />)}
            </tr>
          ))}
          <tr>
            <th scope="row" className="first">{t.ownFigures(unit)}</th>
            {data.columns.map((column, index) => <CellOf key={column.key} cell={data.own[index]} />)}
          </tr>
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className="first">{data.text || t.total}</th>
            {data.columns.map((column, index) => <CellOf key={column.key} cell={data.total[index]} total />)}
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

function CellOf({ cell, total = false }: { cell: Cell | undefined; total?: boolean }) {
  const t = useTexts(texts)
  const language = useLanguage()
  const mark = total
    ? cell?.origin === 'recomputed' ? t.recomputed : cell?.origin === 'distinct' ? t.distinct : ''
    : cell?.origin === 'overridden' || cell?.origin === 'typed' ? label('origin', cell.origin, language) : ''
  return (
    <td className="end">
      {cell?.text ?? '–'}
      {mark && <div className="small secondary">{mark}</div>}
    </td>
  )
}

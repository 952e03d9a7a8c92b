import { Button } from 'antd'
import { Link } from 'react-router'
import { useView, type Page as ListOf } from '@/api/queries'
import { reportingPaths, type IndicatorView, type ReportFigure } from '@/api/reporting'
import { useShownTime } from '@/api/shown-time'
import { Chip } from '@/components/chip'
import { DataTable } from '@/components/data-table'
import { Dialog } from '@/components/dialog'
import { Facts } from '@/components/page'
import { common } from '@/lib/common-texts'
import { formatDate } from '@/lib/dates'
import { useLanguage, useTexts } from '@/lib/i18n'
import { label } from '@/lib/labels'
import { links } from '@/lib/links'
import { formatNumber } from '@/lib/numbers'
import { automaticOf } from './report-draft'
import { texts } from './texts'
import { UnitsBehind } from './units-behind'

const lists: Record<string, (unit: string) => string> = {
  commitments: (unit) => `${links.commitments()}?status=all&unit=${unit}`,
  tallies: (unit) => `${links.tallies()}?unit=${unit}`,
  norms: (unit) => `${links.norms()}?unit=${unit}`,
  providers: (unit) => `${links.providers()}?unit=${unit}`,
  facilities: (unit) => `${links.facilities()}?unit=${unit}`,
}

/** The way to the records behind a figure, in the reader's own scope, or why it is not open. */
function ListBehind({ list, unit }: { list: NonNullable<ReportFigure['list']>; unit: string }) {
  const t = useTexts(texts)
  const to = lists[list.name]
  if (!list.allowed) return <p className="secondary">{t.listNotOpen(list.reason ?? '')}</p>
  return to ? <p><Link to={to(encodeURIComponent(unit))}>{t.seeList}</Link></p> : null
}

export interface SourceMoved {
  takeNew: () => void
  keep: () => void
}

/** Where a figure comes from: definition, numerator and denominator, whence and when, what was changed by hand on the way up. */
export function FigurePanel({ figure, report, unit, onClose, moved }: { figure: ReportFigure; report: string; unit: string; onClose: () => void; moved?: SourceMoved | undefined }) {
  const t = useTexts(texts)
  const c = useTexts(common)
  const shownTime = useShownTime()
  const language = useLanguage()
  const indicators = useView<ListOf<IndicatorView>>(reportingPaths.indicators)
  const indicator = indicators.data?.items.find((each) => each.figures.some((own) => own.key === figure.key))
  const automatic = automaticOf(figure)
  const below = figure.overridesBelow ?? []
  return (
    <Dialog title={figure.name} open onClose={onClose} className="dialog-wide" actions={<Button type="primary" onClick={onClose}>{c.close}</Button>}>
      {indicator && <p>{indicator.name}. {t.aggregation[indicator.aggregation] ?? ''}</p>}
      <Facts
        facts={[
          [t.value, [figure.text, figure.state === 'known' ? figure.unit : ''].filter(Boolean).join(' ')],
          figure.interval?.text ? [t.interval, figure.interval.text] : null,
          figure.origin ? [t.whence, label('origin', figure.origin, language)] : null,
          figure.numerator !== undefined && figure.denominator !== undefined
            ? [t.fraction, t.fractionOf(formatNumber(figure.numerator), formatNumber(figure.denominator))]
            : null,
          figure.contributions ? [t.contributions, t.ofUnits(figure.contributions.supplied, figure.contributions.of)] : null,
          figure.source ? [t.source, figure.source] : null,
          figure.reason ? [t.reason, figure.reason] : null,
          figure.origin === 'overridden' && automatic !== undefined ? [t.automaticValue, <s key="value">{figure.automaticText ?? formatNumber(automatic, figure.decimals)}</s>] : null,
        ]}
      />
      {figure.cutOff && <p className="asof">{figure.readAt ? t.cutOffRead(formatDate(figure.cutOff), shownTime(figure.readAt)) : t.cutOff(formatDate(figure.cutOff))}</p>}
      {figure.list && <ListBehind list={figure.list} unit={unit} />}
      {figure.now !== undefined && (
        <div className="note note-warn">
          <p>{t.sourceMoved(figure.text, formatNumber(figure.now, figure.decimals))}</p>
          {moved && (
            <div className="actions">
              <Button onClick={moved.takeNew}>{t.takeNew}</Button>
              <Button onClick={moved.keep}>{t.keepOld(figure.text)}</Button>
            </div>
          )}
        </div>
      )}
      {(figure.targets ?? []).map((target) => (
        <p key={`${target.plan} ${target.text}`}>{t.target(target.text)} <Chip>{target.resultText}</Chip> <span className="secondary">{target.formal}</span></p>
      ))}
      {figure.contributions && <UnitsBehind report={report} figure={figure.key} />}
      {below.length > 0 && (
        <>
          <h3>{t.changedBelow(below.length)}</h3>
          <DataTable
            caption={t.changedBelow(below.length)}
            rows={below}
            rowKey={(row) => `${row.unit} ${row.value}`}
            columns={[
              { key: 'unit', title: c.unit, heads: true, render: (row) => row.unit },
              { key: 'automatic', title: t.automaticValue, align: 'end', render: (row) => <s>{formatNumber(row.automatic, figure.decimals)}</s> },
              { key: 'value', title: t.value, align: 'end', render: (row) => formatNumber(row.value, figure.decimals) },
              { key: 'reason', title: t.reason, render: (row) => row.reason },
            ]}
          />
        </>
      )}
    </Dialog>
  )
}

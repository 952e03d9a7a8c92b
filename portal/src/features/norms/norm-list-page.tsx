import { Checkbox } from 'antd'
import { Link } from 'react-router'
import { useMe } from '@/api/me'
import { normPaths, type NormKind, type NormRow, type NormSummary } from '@/api/norms'
import { useList } from '@/api/queries'
import { useShownTime } from '@/api/shown-time'
import { allowed } from '@/api/views'
import { Chip, StatusChip } from '@/components/chip'
import { ListTable, type Column } from '@/components/data-table'
import { ExportButton } from '@/components/list-files'
import { Page } from '@/components/page'
import { Tabs } from '@/components/tabs'
import { useAddressState } from '@/lib/address-state'
import { common } from '@/lib/common-texts'
import { formatDate } from '@/lib/dates'
import { useLanguage, useTexts } from '@/lib/i18n'
import { links } from '@/lib/links'
import { formatNumber } from '@/lib/numbers'
import { villageName } from '@/lib/village-name'
import { RecordNorm } from './record-norm'
import { texts } from './texts'

const KINDS: readonly NormKind[] = ['village_convention', 'internal_regulation']

/** “Quy chế, hương ước”: which villages and bodies have the clause, those that lack it first. */
export function NormListPage() {
  const t = useTexts(texts)
  const c = useTexts(common)
  const language = useLanguage()
  const me = useMe()
  const { values, change } = useAddressState(['kind', 'unit', 'lacking'])
  const kind = KINDS.find((each) => each === values.kind) ?? 'village_convention'
  const query = { kind, unit: values.unit ?? me.data?.appointment?.unit.path, lacking: values.lacking }
  const list = useList<NormRow, { summary: NormSummary }>(normPaths.norms, query)
  const summary = list.first?.summary
  const nameOf = ({ holder }: NormRow) => (kind === 'village_convention' ? villageName(holder.name, holder.kind, language) : holder.name)
  const columns: Column<NormRow>[] = [
    { key: 'holder', title: t.holder[kind], heads: true, render: (row) => (row.norm ? <Link to={links.norm(row.norm)}>{nameOf(row)}</Link> : nameOf(row)) },
    { key: 'unit', title: c.unit, render: (row) => row.unit.name },
    { key: 'clause', title: t.clause, render: (row) => <Chip tone={row.hasClause ? 'good' : 'warn'}>{row.hasClause ? t.has : t.lacks}</Chip> },
    { key: 'status', title: c.status, render: (row) => <NormState row={row} /> },
    { key: 'adopted', title: t.adoptedOn, render: (row) => formatDate(row.text?.adoptedOn) },
    { key: 'reference', title: t.reference, render: (row) => row.text?.reference ?? '' },
    { key: 'acts', title: '', print: false, render: (row) => allowed(row.actions, 'record') && <RecordNorm kind={kind} holder={row.holder.id} name={nameOf(row)} look="link" /> },
  ]
  return (
    <Page
      title={t.title}
      units={me.data?.unitPath ?? []}
      intro={summary && <Summary summary={summary} />}
      actions={<ExportButton title={t.tabs[kind]} path={normPaths.norms} query={query} />}
    >
      <Tabs label={t.title} chosen={kind} onChoose={(next) => change({ kind: next })} choices={KINDS.map((key) => ({ key, label: t.tabs[key] }))} />
      <div className="filters no-print">
        <Checkbox checked={values.lacking === 'true'} onChange={(event) => change({ lacking: event.target.checked ? 'true' : undefined })}>{t.lackingOnly}</Checkbox>
      </div>
      <ListTable
        caption={t.tabs[kind]}
        list={list}
        columns={columns}
        rowKey={(row) => row.holder.id}
        empty={
          values.lacking ? (
            <>{c.emptyByFilter} <button type="button" className="linklike" onClick={() => change({ lacking: undefined })}>{c.dropFilter}</button></>
          ) : (
            t.none[kind]
          )
        }
      />
    </Page>
  )
}

function NormState({ row }: { row: NormRow }) {
  const t = useTexts(texts)
  return (
    <span className="actions">
      {row.status && row.status !== 'recorded' && <StatusChip group="normStatus" code={row.status} />}
      {row.waiting && <Chip tone="warn">{t.waits}</Chip>}
    </span>
  )
}

function Summary({ summary }: { summary: NormSummary }) {
  const t = useTexts(texts)
  const c = useTexts(common)
  const shownTime = useShownTime()
  return (
    <>
      <strong>{t.withClause(formatNumber(summary.withClause), formatNumber(summary.holders))}</strong>
      {summary.waiting > 0 && ` · ${t.waitingCount(formatNumber(summary.waiting))}`}
      {summary.toReview > 0 && ` · ${t.toReview(formatNumber(summary.toReview))}`}
      {` · ${c.asOf(shownTime(summary.asOf))}`}
    </>
  )
}

import { Segmented } from 'antd'
import { useMe, usePermission } from '@/api/me'
import { useList, useView, type Page as ListOf } from '@/api/queries'
import { reportingPaths, type BirthImport, type BirthRow } from '@/api/reporting'
import { useShownTime } from '@/api/shown-time'
import { DataTable, ListTable } from '@/components/data-table'
import { Page, Section } from '@/components/page'
import { Await, Empty } from '@/components/states'
import { useAddressState } from '@/lib/address-state'
import { common } from '@/lib/common-texts'
import { formatDate } from '@/lib/dates'
import { useTexts } from '@/lib/i18n'
import { formatNumber } from '@/lib/numbers'
import { BirthImportForm } from './birth-import'
import './reports.css'
import { texts } from './texts'

/** “Số liệu sinh”: counts by source side by side, none overwriting another; the province imports them by file. */
export function BirthsPage() {
  const t = useTexts(texts)
  const c = useTexts(common)
  const shownTime = useShownTime()
  const me = useMe()
  const mayImport = usePermission('birth:import')
  const { values, change } = useAddressState(['by'])
  const unit = me.data?.appointment?.unit
  const births = useView<ListOf<BirthRow>>(reportingPaths.births, { unit: unit?.path, breakdown: values.by === 'unit' ? 'children' : undefined }, { enabled: unit !== undefined, keep: true })
  const imports = useList<BirthImport>(reportingPaths.birthImports)
  return (
    <Page title={t.birthsTitle} units={me.data?.unitPath ?? []} intro={t.birthsNote}>
      {mayImport && <BirthImportForm />}
      {unit && unit.level !== 'commune' && (
        <div className="bar no-print">
          <Segmented
            value={values.by ?? 'total'}
            options={[{ value: 'total', label: t.wholeUnit }, { value: 'unit', label: t.byUnit }]}
            onChange={(by) => change({ by: by === 'unit' ? 'unit' : undefined })}
          />
        </div>
      )}
      <Await query={births}>
        {({ items }) =>
          items.length === 0 ? <Empty>{t.noBirths}</Empty> : (
            <DataTable
              caption={t.birthsTitle}
              rows={items}
              rowKey={(row) => `${row.unit.id} ${row.source} ${row.from} ${row.to} ${row.status} ${row.revision}`}
              columns={[
                { key: 'unit', title: c.unit, heads: true, render: (row) => row.unit.name },
                { key: 'source', title: t.source, render: (row) => row.sourceName },
                { key: 'period', title: t.period, render: (row) => `${formatDate(row.from)} – ${formatDate(row.to)}` },
                { key: 'boys', title: t.boys, align: 'end', render: (row) => formatNumber(row.boys) },
                { key: 'girls', title: t.girls, align: 'end', render: (row) => formatNumber(row.girls) },
                { key: 'births', title: t.births, align: 'end', render: (row) => formatNumber(row.births) },
                { key: 'status', title: t.quality, render: (row) => row.statusText },
                { key: 'communes', title: t.communes, align: 'end', render: (row) => (row.of !== undefined ? `${formatNumber(row.communes)}/${formatNumber(row.of)}` : '') },
              ]}
            />
          )
        }
      </Await>
      {mayImport && (
        <Section title={t.importsDone} id="imports">
          <ListTable
            caption={t.importsDone}
            list={imports}
            empty={t.noImports}
            rowKey={(row) => row.id}
            columns={[
              { key: 'file', title: t.file, heads: true, render: (row) => row.fileName },
              { key: 'at', title: t.when, render: (row) => shownTime(row.importedAt) },
              { key: 'rows', title: t.rows, align: 'end', render: (row) => formatNumber(row.rows) },
              { key: 'added', title: t.added, align: 'end', render: (row) => formatNumber(row.added) },
              { key: 'unchanged', title: t.unchanged, align: 'end', render: (row) => formatNumber(row.unchanged) },
            ]}
          />
        </Section>
      )}
    </Page>
  )
}

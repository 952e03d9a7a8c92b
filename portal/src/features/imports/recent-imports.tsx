import { importPaths, type ImportKindName, type ImportView } from '@/api/imports'
import { useView } from '@/api/queries'
import { useShownTime } from '@/api/shown-time'
import { Chip } from '@/components/chip'
import { DataTable } from '@/components/data-table'
import { Section } from '@/components/page'
import { Await, Empty } from '@/components/states'
import { common } from '@/lib/common-texts'
import { useLanguage, useTexts } from '@/lib/i18n'
import { label } from '@/lib/labels'
import { formatNumber } from '@/lib/numbers'
import { texts } from './texts'

/** What was imported into this list of late, newest first. */
export function RecentImports({ kind, onOpen }: { kind: ImportKindName; onOpen: (id: string) => void }) {
  const t = useTexts(texts)
  const c = useTexts(common)
  const language = useLanguage()
  const shownTime = useShownTime()
  const recent = useView<{ items: ImportView[] }>(importPaths.recent(kind))
  const result = ({ added, changed, unchanged, conflicts }: ImportView) =>
    [t.resultOf(formatNumber(added), formatNumber(changed), formatNumber(unchanged)), ...(conflicts.length > 0 ? [t.conflictsOf(formatNumber(conflicts.length))] : [])].join('; ')
  return (
    <Section title={t.recent}>
      <Await query={recent} rows={3}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty>{t.noRecent}</Empty>
          ) : (
            <DataTable
              caption={t.recent}
              rows={items}
              rowKey={(view) => view.id ?? view.fileName}
              columns={[
                { key: 'file', title: t.file, heads: true, render: (view) => view.id && <button type="button" className="linklike" onClick={() => onOpen(view.id ?? '')}>{view.fileName}</button> },
                { key: 'at', title: t.at, render: (view) => shownTime(view.importedAt) },
                { key: 'by', title: t.by, render: (view) => view.importedBy },
                { key: 'state', title: c.status, render: (view) => <Chip tone={view.state === 'carried_out' ? 'good' : 'warn'}>{label('importState', view.state, language)}</Chip> },
                { key: 'result', title: t.result, render: result },
              ]}
            />
          )
        }
      </Await>
    </Section>
  )
}

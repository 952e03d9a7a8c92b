import { directoryPaths, type AuditEntry, type AuditPage as AuditList } from '@/api/directory'
import { useMe } from '@/api/me'
import { useList } from '@/api/queries'
import { useShownTime } from '@/api/shown-time'
import { Chip } from '@/components/chip'
import { ListTable } from '@/components/data-table'
import { ExportButton } from '@/components/list-files'
import { Page } from '@/components/page'
import { common } from '@/lib/common-texts'
import { useTexts } from '@/lib/i18n'
import { auditTexts } from './audit-texts'

/** “Nhật ký”: who read people, exported, was refused or changed rights, newest first; and whether the record is whole. */
export function AuditPage() {
  const t = useTexts(auditTexts)
  const c = useTexts(common)
  const shownTime = useShownTime()
  const me = useMe()
  const list = useList<AuditEntry, AuditList>(directoryPaths.audit)
  const whole = list.first?.whole
  return (
    <Page title={t.title} units={me.data?.unitPath.slice(0, 1) ?? []} intro={t.intro} actions={<ExportButton title={t.title} path={directoryPaths.audit} query={{}} />}>
      {whole === false && <p role="alert" className="note note-warn">{t.notWhole}</p>}
      {whole === true && <p className="secondary">{t.whole}</p>}
      <ListTable
        caption={t.title}
        list={list}
        rowKey={(entry) => String(entry.number)}
        empty={c.emptyByScope}
        columns={[
          { key: 'at', title: t.when, heads: true, render: (entry) => shownTime(entry.at) },
          { key: 'act', title: t.act, render: (entry) => <Chip tone={entry.act === 'refused' ? 'warn' : 'plain'}>{t.acts[entry.act] ?? t.otherAct}</Chip> },
          { key: 'what', title: t.what, render: (entry) => (entry.act === 'refused' ? <code>{entry.what}</code> : (t.things[entry.what] ?? <code>{entry.what}</code>)) },
          { key: 'outcome', title: t.outcome, render: (entry) => <Outcome entry={entry} /> },
          { key: 'actor', title: t.actor, render: (entry) => (entry.actor && entry.actor !== 'unknown' ? <code>{entry.actor}</code> : t.nobody) },
        ]}
      />
    </Page>
  )
}

function Outcome({ entry }: { entry: AuditEntry }) {
  const t = useTexts(auditTexts)
  if (entry.act === 'refused') return <>{t.refusals[entry.outcome] ?? entry.outcome}</>
  return <>{t.outcomes[entry.outcome] ?? <code>{entry.outcome}</code>}</>
}

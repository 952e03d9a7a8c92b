import { useId } from 'react'
import { type AuditEntry, type AuditPage as AuditList } from '@/api/directory'
import { useMe } from '@/api/me'
import { privacyPaths, type AccountHolder } from '@/api/privacy'
import { useList, useView, type Page as ListOf } from '@/api/queries'
import { useShownTime } from '@/api/shown-time'
import { Chip } from '@/components/chip'
import { ListTable } from '@/components/data-table'
import { Choice } from '@/components/filters'
import { DateInput, isUnreadable } from '@/components/inputs'
import { ExportButton } from '@/components/list-files'
import { Page } from '@/components/page'
import { useAddressState } from '@/lib/address-state'
import { common } from '@/lib/common-texts'
import { useTexts } from '@/lib/i18n'
import { auditTexts } from './audit-texts'

const SERVICES = ['directory', 'commitments', 'reporting'] as const
const MOST_ACCOUNTS = 100

/** “Nhật ký”: who read, exported, was refused or changed rights in a service, newest first; and whether the record is whole. */
export function AuditPage() {
  const t = useTexts(auditTexts)
  const c = useTexts(common)
  const shownTime = useShownTime()
  const me = useMe()
  const { values, change, clear, filtered } = useAddressState(['service', 'act', 'actor', 'from', 'to'])
  const service = SERVICES.find((each) => each === values.service) ?? SERVICES[0]
  const query = { act: values.act, actor: values.actor, from: values.from, to: values.to }
  const path = privacyPaths.audit(service)
  const list = useList<AuditEntry, AuditList>(path, query)
  const holders = useHolders(list.items)
  const whole = list.first?.whole
  return (
    <Page title={t.title} units={me.data?.unitPath.slice(0, 1) ?? []} intro={t.intro} actions={<ExportButton title={t.title} path={path} query={query} />}>
      <div className="filters no-print">
        <Choice label={t.service} value={service} allowAll={false} options={SERVICES.map((value) => ({ value, label: t.services[value] }))} onChange={(next) => change({ service: next })} />
        <Choice label={t.act} value={values.act} options={Object.entries(t.acts).map(([value, label]) => ({ value, label }))} onChange={(act) => change({ act })} />
        <Day label={c.from} value={values.from} onChange={(from) => change({ from })} />
        <Day label={c.to} value={values.to} onChange={(to) => change({ to })} />
        {values.actor && <button type="button" className="linklike" onClick={() => change({ actor: undefined })}>{t.everybody}</button>}
      </div>
      {whole === false && <p role="alert" className="note note-warn">{t.notWhole}</p>}
      {whole === true && <p className="secondary">{t.whole}</p>}
      <ListTable
        caption={t.title}
        list={list}
        rowKey={(entry) => String(entry.number)}
        empty={filtered ? <>{c.emptyByFilter} <button type="button" className="linklike" onClick={clear}>{c.dropFilter}</button></> : c.emptyByScope}
        columns={[
          { key: 'at', title: t.when, heads: true, render: (entry) => shownTime(entry.at) },
          { key: 'act', title: t.act, render: (entry) => <Chip tone={entry.act === 'refused' ? 'warn' : 'plain'}>{t.acts[entry.act] ?? t.otherAct}</Chip> },
          { key: 'what', title: t.what, render: (entry) => (entry.act === 'refused' ? <code>{entry.what}</code> : (t.things[entry.what] ?? <code>{entry.what}</code>)) },
          { key: 'outcome', title: t.outcome, render: (entry) => <Outcome entry={entry} /> },
          { key: 'actor', title: t.actor, render: (entry) => <Actor entry={entry} holder={holders.get(entry.actor)} onChoose={(actor) => change({ actor })} /> },
        ]}
      />
    </Page>
  )
}

/** Who has the accounts that stand in these entries. */
function useHolders(entries: readonly AuditEntry[]): Map<string, AccountHolder> {
  const accounts = [...new Set(entries.map((entry) => entry.actor).filter(isAccount))].slice(0, MOST_ACCOUNTS)
  const holders = useView<ListOf<AccountHolder>>(privacyPaths.accounts, { subjects: accounts.join(',') }, { enabled: accounts.length > 0, keep: true })
  return new Map((holders.data?.items ?? []).map((holder) => [holder.subject, holder]))
}

function isAccount(actor: string): boolean {
  return actor !== '' && actor !== 'unknown'
}

/** The name of whoever acted; chosen, it narrows the record to them. */
function Actor({ entry, holder, onChoose }: { entry: AuditEntry; holder: AccountHolder | undefined; onChoose: (actor: string) => void }) {
  const t = useTexts(auditTexts)
  if (!isAccount(entry.actor)) return <>{t.nobody}</>
  return <button type="button" className="linklike" title={entry.actor} onClick={() => onChoose(entry.actor)}>{holder ? `${holder.name} (${holder.username})` : <code>{entry.actor}</code>}</button>
}

function Day({ label, value, onChange }: { label: string; value: string | undefined; onChange: (day: string | undefined) => void }) {
  const id = useId()
  return (
    <div className="filter">
      <label htmlFor={id}>{label}</label>
      <DateInput id={id} value={value} onChange={(day) => { if (!isUnreadable(day)) onChange(day) }} />
    </div>
  )
}

function Outcome({ entry }: { entry: AuditEntry }) {
  const t = useTexts(auditTexts)
  if (entry.act === 'refused') return <>{t.refusals[entry.outcome] ?? entry.outcome}</>
  return <>{t.outcomes[entry.outcome] ?? <code>{entry.outcome}</code>}</>
}

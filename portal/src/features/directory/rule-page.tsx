import { Alert } from 'antd'
import { directoryPaths, type RuleList } from '@/api/directory'
import { useMe, usePermission } from '@/api/me'
import { useView } from '@/api/queries'
import { StatusChip } from '@/components/chip'
import { DataTable } from '@/components/data-table'
import { DateInput } from '@/components/inputs'
import { ExportButton } from '@/components/list-files'
import { Page } from '@/components/page'
import { Await } from '@/components/states'
import { useAddressState } from '@/lib/address-state'
import { common } from '@/lib/common-texts'
import { dayBefore, formatDate } from '@/lib/dates'
import { useTexts } from '@/lib/i18n'
import { OverrideSection } from './override-section'
import { nameOfRule, ruleNames, ruleStandstills, ruleText } from '@/lib/rule-names'
import { texts } from './texts'

/** “Quy định”: the rules in force on a date, unverified ones first. */
export function RulePage() {
  const t = useTexts(texts)
  const c = useTexts(common)
  const names = useTexts(ruleNames)
  const me = useMe()
  // Whoever proposes or confirms finds the overrides on top; for everybody else they follow the rules.
  const confirms = usePermission('rule:confirm')
  const decides = usePermission('rule:override') || confirms
  const { values, change } = useAddressState(['on'])
  const on = values.on ?? me.data?.today
  const rules = useView<RuleList>(directoryPaths.rules, { on }, { enabled: on !== undefined, keep: true })
  return (
    <Page title={t.rules} units={me.data?.unitPath.slice(0, 1) ?? []} actions={<ExportButton title={t.rules} path={directoryPaths.rules} query={{ on }} />}>
      <div className="filters no-print">
        <div className="filter">
          <label htmlFor="rules-on">{t.onDate}</label>
          <DateInput id="rules-on" value={on} onChange={(day) => typeof day === 'string' && change({ on: day })} />
        </div>
      </div>
      <Await query={rules}>
        {(list) => {
          const rows = [...list.items].sort((a, b) => Number(a.acting) - Number(b.acting))
          return (
            <>
              {decides && <OverrideSection rules={rows} today={me.data?.today} />}
              <Standstills keys={list.unconfigured} />
              <DataTable
                caption={t.rules}
                rows={rows}
                rowKey={(rule) => `${rule.key} ${rule.validFrom} ${rule.tenantOverride}`}
                columns={[
                  { key: 'name', title: t.ruleName, heads: true, render: (rule) => <RuleName name={nameOfRule(names, rule.key)} waitsFor={rule.waitsFor} /> },
                  { key: 'value', title: t.ruleValue, render: (rule) => (rule.acting ? ruleText(rule.value) : '–') },
                  { key: 'status', title: c.status, render: (rule) => <StatusChip group="ruleStatus" code={rule.status} /> },
                  { key: 'where', title: t.ruleScope, render: (rule) => (rule.tenantOverride ? t.provincial : t.national) },
                  { key: 'from', title: c.from, render: (rule) => formatDate(rule.validFrom) },
                  { key: 'to', title: c.to, render: (rule) => (rule.validTo ? formatDate(dayBefore(rule.validTo)) : '') },
                  { key: 'source', title: t.ruleSource, render: (rule) => rule.source },
                ]}
              />
              {!decides && <OverrideSection rules={rows} today={me.data?.today} />}
            </>
          )
        }}
      </Await>
    </Page>
  )
}

/** What waits for a rule that has no value yet, so that nobody has to look for the reason at the work itself. */
function Standstills({ keys }: { keys: string[] }) {
  const t = useTexts(texts)
  const names = useTexts(ruleNames)
  const standstills = useTexts(ruleStandstills)
  if (keys.length === 0) return null
  return (
    <Alert
      type="warning"
      showIcon
      title={t.notActing}
      className="bar"
      description={
        <ul className="plain">
          {keys.map((key) => (
            <li key={key}>
              {nameOfRule(names, key)}: {standstills[key] ?? t.stands}
            </li>
          ))}
        </ul>
      }
    />
  )
}

function RuleName({ name, waitsFor }: { name: string; waitsFor?: string | undefined }) {
  const t = useTexts(texts)
  return (
    <>
      {name}
      {waitsFor && <div className="secondary">{t.waitsFor(waitsFor)}</div>}
    </>
  )
}

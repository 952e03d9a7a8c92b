import { Button } from 'antd'
import { useState } from 'react'
import { directoryPaths, type OverrideView, type RuleView } from '@/api/directory'
import { usePermission } from '@/api/me'
import { useView, type Page as ListOf } from '@/api/queries'
import { Chip, type Tone } from '@/components/chip'
import { DataTable } from '@/components/data-table'
import { Dialog } from '@/components/dialog'
import { ExportButton } from '@/components/list-files'
import { Section } from '@/components/page'
import { Await } from '@/components/states'
import { common } from '@/lib/common-texts'
import { dayBefore, formatDate } from '@/lib/dates'
import { useLanguage, useTexts } from '@/lib/i18n'
import { label } from '@/lib/labels'
import { OverrideActs } from './override-acts'
import { OverrideForm } from './override-form'
import { overrideTexts } from './override-texts'
import { nameOfRule, ruleNames, ruleText } from '@/lib/rule-names'

const TONES: Record<OverrideView['state'], Tone> = { proposed: 'warn', confirmed: 'good', withdrawal_proposed: 'warn', withdrawn: 'plain' }

const waits = (row: OverrideView) => row.state === 'proposed' || row.state === 'withdrawal_proposed'

/** “Ghi đè của tỉnh”: what the province has entered in place of shipped rules, those waiting for the second person first. */
export function OverrideSection({ rules, today }: { rules: readonly RuleView[]; today: string | undefined }) {
  const t = useTexts(overrideTexts)
  const c = useTexts(common)
  const language = useLanguage()
  const names = useTexts(ruleNames)
  const mayPropose = usePermission('rule:override')
  const [proposing, setProposing] = useState(false)
  const overrides = useView<ListOf<OverrideView>>(directoryPaths.overrides)
  return (
    <Section
      title={t.title}
      actions={
        <div className="actions">
          <ExportButton title={t.title} path={directoryPaths.overrides} query={{}} />
          {mayPropose && <Button onClick={() => setProposing(true)}>{t.propose}</Button>}
        </div>
      }
    >
      <p className="secondary">{t.how}</p>
      <Await query={overrides} rows={2}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="empty">{t.none}</p>
          ) : (
            <DataTable
              caption={t.title}
              rows={[...items].sort((a, b) => Number(!waits(a)) - Number(!waits(b)))}
              rowKey={(row) => row.id}
              columns={[
                { key: 'name', title: t.rule, heads: true, render: (row) => nameOfRule(names, row.key) },
                { key: 'value', title: t.value, render: (row) => ruleText(row.value) },
                { key: 'state', title: c.status, render: (row) => <span className="nowrap"><Chip tone={TONES[row.state]}>{label('overrideState', row.state, language)}</Chip>{row.state === 'confirmed' && !row.heeded && <div className="secondary">{t.notHeeded}</div>}</span> },
                { key: 'from', title: c.from, render: (row) => formatDate(row.validFrom) },
                { key: 'to', title: c.to, render: (row) => (row.validTo ? formatDate(dayBefore(row.validTo)) : '') },
                { key: 'source', title: t.source, render: (row) => row.source },
                {
                  key: 'acts',
                  title: '',
                  print: false,
                  render: (row) => (
                    <div className="actions">
                      <OverrideActs row={row} name={nameOfRule(names, row.key)} />
                    </div>
                  ),
                },
              ]}
            />
          )
        }
      </Await>
      <Dialog title={t.propose} open={proposing} onClose={() => setProposing(false)}>
        <OverrideForm rules={rules} today={today} onDone={() => setProposing(false)} />
      </Dialog>
    </Section>
  )
}

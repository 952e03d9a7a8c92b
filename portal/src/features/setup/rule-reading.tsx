import { Button } from 'antd'
import { directoryPaths, type RuleList, type SetupStep, type SetupView } from '@/api/directory'
import { useAct, useView } from '@/api/queries'
import { allowed } from '@/api/views'
import { Chip } from '@/components/chip'
import { DataTable } from '@/components/data-table'
import { ActStatus } from '@/components/problem'
import { Await } from '@/components/states'
import { useTexts } from '@/lib/i18n'
import { nameOfRule, ruleNames } from '@/lib/rule-names'
import { texts } from './texts'

/** Each rule without a value, read one by one: a value of the province is entered at the rules, or it is left as it is. */
export function RuleReading({ setup, step }: { setup: SetupView; step: SetupStep }) {
  const t = useTexts(texts)
  const names = useTexts(ruleNames)
  const rules = useView<RuleList>(directoryPaths.rules, { on: setup.on })
  const leave = useAct<string, SetupView>((key) => ({ path: directoryPaths.ruleLeftUnconfigured, body: { key } }))
  const may = allowed(step.actions, 'left_unconfigured')
  return (
    <div className="bar">
      <ActStatus act={leave} />
      <Await query={rules} rows={2}>
        {({ unconfigured }) => (
          <DataTable
            caption={t.readRules}
            rows={unconfigured}
            rowKey={(key) => key}
            columns={[
              { key: 'name', title: t.steps.rules, heads: true, render: (key) => nameOfRule(names, key) },
              {
                key: 'act',
                title: '',
                render: (key) => {
                  if (setup.leftRules.includes(key)) return <Chip>{t.left}</Chip>
                  if (!may) return null
                  return <Button size="small" aria-label={t.leaveRule(nameOfRule(names, key))} loading={leave.isPending && leave.variables === key} onClick={() => leave.mutate(key)}>{t.leave}</Button>
                },
              },
            ]}
          />
        )}
      </Await>
    </div>
  )
}

import { Button } from 'antd'
import { Link, useNavigate } from 'react-router'
import { useMe, usePermission } from '@/api/me'
import { useAct, useView, type Page as ListOf } from '@/api/queries'
import { reorganisationPaths, type ReorganisationDay, type ReorganisationView } from '@/api/reorganisations'
import { Chip } from '@/components/chip'
import { DataTable } from '@/components/data-table'
import { ExportButton } from '@/components/list-files'
import { Page } from '@/components/page'
import { ActStatus } from '@/components/problem'
import { Await, Empty } from '@/components/states'
import { formatDate } from '@/lib/dates'
import { useTexts } from '@/lib/i18n'
import { links } from '@/lib/links'
import { formatNumber } from '@/lib/numbers'
import { beforeAndAfter } from './counts'
import { StateChip } from './state-chip'
import { texts } from './texts'

/** “Sắp xếp đơn vị”: the days on which units change, those to come and those still due first. */
export function ReorganisationListPage() {
  const t = useTexts(texts)
  const me = useMe()
  const navigate = useNavigate()
  const mayPlan = usePermission('reorganisation:plan')
  const days = useView<ListOf<ReorganisationDay>>(reorganisationPaths.all)
  const plan = useAct<string, ReorganisationView>((effectiveOn) => ({ path: reorganisationPaths.all, body: { effectiveOn } }), {
    onDone: ({ view }) => navigate(links.reorganisation(view.id)),
  })
  return (
    <Page title={t.title} units={me.data?.unitPath.slice(0, 1) ?? []} intro={t.about} actions={<ExportButton title={t.title} path={reorganisationPaths.all} query={{}} />}>
      <ActStatus act={plan} />
      <Await query={days}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty>{t.noDays}</Empty>
          ) : (
            <DataTable
              caption={t.title}
              rows={[...items].sort((a, b) => b.effectiveOn.localeCompare(a.effectiveOn))}
              rowKey={(day) => day.effectiveOn}
              columns={[
                { key: 'day', title: t.day, heads: true, render: (day) => (day.id ? <Link to={links.reorganisation(day.id)}>{formatDate(day.effectiveOn)}</Link> : formatDate(day.effectiveOn)) },
                { key: 'counts', title: t.beforeAfter, render: (day) => beforeAndAfter(t, day) },
                { key: 'ending', title: t.ending, align: 'end', render: (day) => formatNumber(day.unitsEnding) },
                { key: 'state', title: t.state, render: (day) => <DayState day={day} today={me.data?.today} /> },
                {
                  key: 'act',
                  title: '',
                  print: false,
                  render: (day) => {
                    const date = formatDate(day.effectiveOn)
                    if (day.id && day.state !== 'withdrawn') return <Link to={links.reorganisation(day.id)} aria-label={t.openFor(date)}>{t.open}</Link>
                    if (!mayPlan || isOver(day, me.data?.today)) return null
                    return <Button size="small" aria-label={t.planFor(date)} loading={plan.isPending && plan.variables === day.effectiveOn} onClick={() => plan.mutate(day.effectiveOn)}>{t.plan}</Button>
                  },
                },
              ]}
            />
          )
        }
      </Await>
    </Page>
  )
}

/** A day long past at whose units nothing stands any more. */
function isOver(day: ReorganisationDay, today: string | undefined): boolean {
  return !day.due && !day.id && today !== undefined && day.effectiveOn <= today
}

function DayState({ day, today }: { day: ReorganisationDay; today: string | undefined }) {
  const t = useTexts(texts)
  return (
    <>
      {day.state ? <StateChip state={day.state} /> : isOver(day, today) ? <span className="secondary">{t.nothingLeft}</span> : <Chip>{t.notPlanned}</Chip>}
      {day.due && <> <Chip tone="warn">{t.dueNow}</Chip></>}
    </>
  )
}

import { commitmentPaths, type TallyKind, type TallyRow, type TallySummary } from '@/api/commitments'
import { useMe } from '@/api/me'
import { useList } from '@/api/queries'
import { useShownTime } from '@/api/shown-time'
import { MoreRows } from '@/components/data-table'
import { ExportButton, ImportLink } from '@/components/list-files'
import { Page } from '@/components/page'
import { Empty, Failed, Loading } from '@/components/states'
import { Tabs } from '@/components/tabs'
import { useAddressState } from '@/lib/address-state'
import { useTexts } from '@/lib/i18n'
import { formatNumber } from '@/lib/numbers'
import { useIsPhone } from '@/lib/phone'
import { ClauseFilter, useClauses } from './clause-filter'
import { TallyCards } from './tally-cards'
import { TallyGrid } from './tally-grid'
import { texts } from './texts'

const KINDS: readonly TallyKind[] = ['household_group', 'staff_of_unit', 'school']

/** Totals of villages, bodies and schools: how many in all, earlier ones included; sending twice changes nothing. */
export function TallyPage() {
  const t = useTexts(texts)
  const me = useMe()
  const isPhone = useIsPhone()
  const { values, change } = useAddressState(['kind', 'unit', 'holder', 'clause'])
  const kind = KINDS.find((each) => each === values.kind) ?? 'household_group'
  const unit = values.unit ?? me.data?.appointment?.unit.path
  const clauses = useClauses(kind)
  const clause = clauses.find((each) => each.kind === values.clause)?.kind
  const query = { subjectKind: kind, unit, clause }
  const list = useList<TallyRow, { summary: TallySummary }>(commitmentPaths.tallies, query)
  const summary = list.first?.summary
  const mayRecord = me.data?.permissions.includes('tally:record') ?? false
  const one = list.items.find((row) => row.holder.id === values.holder)

  return (
    <Page
      title={t.title[kind]}
      units={me.data?.unitPath ?? []}
      intro={summary && <Summary summary={summary} />}
      actions={
        !(isPhone && one) && (
          <>
            <ExportButton title={t.title[kind]} path={commitmentPaths.tallies} query={query} />
            <ImportLink kind="tallies" />
          </>
        )
      }
    >
      {!(isPhone && one) && (
        <>
          <Tabs label={t.title[kind]} chosen={kind} onChoose={(next) => change({ kind: next, holder: undefined, clause: undefined })} choices={KINDS.map((key) => ({ key, label: t.tabs[key] }))} />
          <ClauseFilter offered={clauses} chosen={clause ?? list.items[0]?.clause} onChoose={(next) => change({ clause: next })} />
        </>
      )}
      {list.isPending && !list.error && <Loading />}
      {list.error && <Failed error={list.error} onRetry={() => list.refetch()} />}
      {list.items.length === 0 && list.data && <Empty>{kind === 'household_group' ? t.none : t.noneOther}</Empty>}
      {list.items.length > 0 &&
        (isPhone ? (
          <TallyCards key={`${kind} ${clause}`} kind={kind} rows={list.items} open={values.holder} mayRecord={mayRecord} onOpen={(holder) => change({ holder })} />
        ) : (
          <TallyGrid key={`${kind} ${clause}`} kind={kind} rows={list.items} mayRecord={mayRecord} />
        ))}
      {list.items.length > 0 && !(isPhone && one) && <MoreRows list={list} />}
    </Page>
  )
}

function Summary({ summary }: { summary: TallySummary }) {
  const t = useTexts(texts)
  const shownTime = useShownTime()
  return (
    <>
      <strong>{t.missingFirst(summary.missing, summary.holders)}</strong>
      <span> · {t.sum(formatNumber(summary.signed), formatNumber(summary.total))} · {shownTime(summary.asOf)}</span>
    </>
  )
}

import { directoryPaths, type OverrideView } from '@/api/directory'
import { useEachView, useView, type Page as ListOf } from '@/api/queries'
import { reorganisationPaths, type ReorganisationDay, type ReorganisationView } from '@/api/reorganisations'
import { allowed, type Action } from '@/api/views'

const RULE_ACTS = ['confirmation', 'withdrawal_confirmation']
const REFORM_ACTS = ['confirmation', 'late_post_confirmation']

/** What the directory lets the leader of the province decide now: its own rules, and reforms whose plan is complete. */
export function useDecisions({ enabled }: { enabled: boolean }) {
  const overrides = useView<ListOf<OverrideView>>(directoryPaths.overrides, {}, { enabled })
  const days = useView<ListOf<ReorganisationDay>>(reorganisationPaths.all, {}, { enabled })
  const undecided = days.data?.items.filter(({ state, latePosts }) => state === 'planned' || latePosts > 0) ?? []
  const reforms = useEachView<ReorganisationView>(undecided.flatMap(({ id }) => (id ? [reorganisationPaths.one(id)] : [])))
  return {
    rules: overrides.data?.items.filter(({ actions }) => allowsOne(actions, RULE_ACTS)).length ?? 0,
    reforms: reforms.flatMap(({ data }) => (data && allowsOne(data.actions, REFORM_ACTS) ? [data] : [])),
    failed: [overrides, days, ...reforms].find(({ error }) => error),
  }
}

export type Decisions = ReturnType<typeof useDecisions>

function allowsOne(actions: readonly Action[], names: readonly string[]): boolean {
  return names.some((name) => allowed(actions, name))
}

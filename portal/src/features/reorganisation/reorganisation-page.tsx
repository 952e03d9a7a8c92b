import { useParams } from 'react-router'
import { useMe } from '@/api/me'
import { useView } from '@/api/queries'
import { reorganisationPaths, type ReorganisationView } from '@/api/reorganisations'
import { Page } from '@/components/page'
import { Await } from '@/components/states'
import { Tabs } from '@/components/tabs'
import { useAddressState } from '@/lib/address-state'
import { formatDate } from '@/lib/dates'
import { useTexts } from '@/lib/i18n'
import { formatNumber } from '@/lib/numbers'
import { allowsAny } from '@/lib/permissions'
import { BodyList } from './body-list'
import { beforeAndAfter } from './counts'
import { EffectList } from './effect-list'
import { LatePostList } from './late-post-list'
import { NextWork } from './next-work'
import { QuestionList } from './question-list'
import { ReorganisationActs } from './reorganisation-acts'
import { StateChip } from './state-chip'
import { StepList } from './step-list'
import { texts } from './texts'
import { UnitList } from './unit-list'

type Part = keyof (typeof texts)['vi']['tabs']

const ASKED_AGAIN = 2000

/** One reorganisation: what has to be decided before the day, the dry run, the act, and afterwards the same lists as a record. */
export function ReorganisationPage() {
  const t = useTexts(texts)
  const { id = '' } = useParams()
  const me = useMe()
  const record = useView<ReorganisationView>(reorganisationPaths.one(id), {}, { refetchInterval: (view) => (view?.state === 'carrying_out' ? ASKED_AGAIN : false) })
  const view = record.data
  return (
    <Page
      title={view ? t.titleOn(formatDate(view.effectiveOn)) : t.title}
      units={me.data?.unitPath.slice(0, 1) ?? []}
      intro={view && <><StateChip state={view.state} /> {beforeAndAfter(t, view)}</>}
      actions={view && <ReorganisationActs view={view} />}
    >
      <Await query={record}>
        {(known) => (
          <>
            <NextWork view={known} />
            <Parts view={known} permissions={me.data?.permissions ?? []} />
          </>
        )}
      </Await>
    </Page>
  )
}

/** Facilities and villages have names that the administrator is not to see: those parts are for the branch. */
function Parts({ view, permissions }: { view: ReorganisationView; permissions: readonly string[] }) {
  const t = useTexts(texts)
  const { values, change } = useAddressState(['part'])
  const mayPlace = allowsAny(permissions, ['reorganisation:place'])
  const mayConfirm = allowsAny(permissions, ['reorganisation:confirm'])
  const parts: Part[] = ['bodies', ...(mayPlace ? (['questions'] as const) : []), ...(mayConfirm && view.latePosts > 0 ? (['latePosts'] as const) : []), 'effects', 'units', 'steps']
  const chosen = parts.find((part) => part === values.part) ?? (mayPlace && !allowsAny(permissions, ['reorganisation:plan']) && view.openQuestions > 0 ? 'questions' : 'bodies')
  const done = view.state === 'carried_out'
  const titles: Record<Part, string> = {
    ...t.tabs,
    ...(done ? { effects: t.result } : {}),
    bodies: counted(t.tabs.bodies, view.bodiesUndecided),
    questions: counted(t.tabs.questions, view.openQuestions),
    latePosts: counted(t.tabs.latePosts, view.latePosts),
  }
  return (
    <>
      <Tabs label={t.parts} chosen={chosen} choices={parts.map((key) => ({ key, label: titles[key] }))} onChoose={(part) => change({ part })} />
      {chosen === 'bodies' && <BodyList view={view} />}
      {chosen === 'questions' && <QuestionList view={view} />}
      {chosen === 'latePosts' && <LatePostList view={view} />}
      {chosen === 'effects' && <EffectList view={view} />}
      {chosen === 'units' && <UnitList view={view} />}
      {chosen === 'steps' && <StepList view={view} />}
    </>
  )
}

function counted(title: string, open: number): string {
  return open > 0 ? `${title} (${formatNumber(open)})` : title
}

import { Button } from 'antd'
import { useAct, useList, useVersioned } from '@/api/queries'
import { reorganisationPaths, type PassingPerson, type ReorganisationView } from '@/api/reorganisations'
import { allowed, refusal } from '@/api/views'
import { Chip } from '@/components/chip'
import { ListTable } from '@/components/data-table'
import { ExportButton } from '@/components/list-files'
import { ActOutcome } from '@/components/overtaken'
import { useLanguage, useTexts } from '@/lib/i18n'
import { label } from '@/lib/labels'
import { formatNumber } from '@/lib/numbers'
import { texts } from './texts'

/** Appointments that were made after the plan was confirmed: the second person reads them and lets them go on. */
export function LatePostList({ view }: { view: ReorganisationView }) {
  const t = useTexts(texts)
  const language = useLanguage()
  const list = useList<PassingPerson>(reorganisationPaths.latePosts(view.id))
  const rolesOf = (roles: readonly string[]) => roles.map((role) => label('role', role, language)).join(', ')
  return (
    <>
      <p>{t.latePostsAbout}</p>
      <div className="filters no-print"><ExportButton title={t.tabs.latePosts} path={reorganisationPaths.latePosts(view.id)} query={{}} /></div>
      <ListTable
        caption={t.tabs.latePosts}
        list={list}
        rowKey={(row) => row.appointmentId}
        empty={t.noLatePosts}
        columns={[
          { key: 'person', title: t.person, heads: true, render: (row) => row.person.name },
          { key: 'old', title: t.body, render: (row) => `${rolesOf(row.roles)} – ${row.organisation.name}, ${row.unit.name}` },
          { key: 'next', title: t.newPost, render: (row) => (row.to ? `${rolesOf(row.to.roles)} – ${row.to.organisation.name}, ${row.to.unit.name}` : <Chip tone="warn">{t.noNewPost}</Chip>) },
        ]}
      />
      <LookedAt view={view} posts={list.items.map((row) => row.appointmentId)} />
    </>
  )
}

/** Exactly the posts on the screen are confirmed; what comes meanwhile is asked about again. */
function LookedAt({ view, posts }: { view: ReorganisationView; posts: readonly string[] }) {
  const t = useTexts(texts)
  const language = useLanguage()
  const offered = allowed(view.actions, 'late_post_confirmation')
  const refused = refusal(view.actions, 'late_post_confirmation')
  const record = useVersioned<ReorganisationView>(reorganisationPaths.one(view.id), {}, { enabled: offered })
  const act = useAct<void, ReorganisationView>(() => ({ path: reorganisationPaths.latePostConfirmation(view.id), body: { appointments: posts }, etag: record.data?.etag }))
  if (!offered) return refused ? <p className="secondary">{refused}</p> : null
  const verb = t.confirmLatePosts(formatNumber(posts.length))
  return (
    <div className="section">
      <ActOutcome act={act} record={reorganisationPaths.one(view.id)} compare={(theirs: ReorganisationView) => [{ label: t.state, theirs: label('reorganisationState', theirs.state, language), mine: verb }]} />
      <div className="actions">
        <Button type="primary" disabled={!record.data || posts.length === 0} loading={act.isPending} onClick={() => act.mutate()}>{verb}</Button>
      </div>
    </div>
  )
}

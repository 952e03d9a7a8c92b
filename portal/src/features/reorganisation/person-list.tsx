import { useList } from '@/api/queries'
import { reorganisationPaths, type BodyView, type PassingPerson, type ReorganisationView } from '@/api/reorganisations'
import { allowed } from '@/api/views'
import { Chip } from '@/components/chip'
import { ListTable } from '@/components/data-table'
import { ExportButton } from '@/components/list-files'
import { RecordAct } from '@/components/record-act'
import { formatDate } from '@/lib/dates'
import { useLanguage, useTexts } from '@/lib/i18n'
import { label } from '@/lib/labels'
import { askedBody } from './successor-acts'
import { texts } from './texts'

/** The people of a body: what ends, what each is from the day on, and the exceptions. */
export function PersonList({ view, body }: { view: ReorganisationView; body: BodyView }) {
  const t = useTexts(texts)
  const language = useLanguage()
  const list = useList<PassingPerson>(reorganisationPaths.people(view.id, body.organisation.id))
  const mayChoose = allowed(view.actions, 'successor')
  const mayChooseLate = allowed(view.actions, 'exception')
  const rolesOf = (roles: readonly string[]) => roles.map((role) => label('role', role, language)).join(', ')
  return (
    <>
      <div className="filters no-print"><ExportButton title={t.eachOf(body.organisation.name)} path={reorganisationPaths.people(view.id, body.organisation.id)} query={{}} /></div>
      <ListTable
        caption={t.eachOf(body.organisation.name)}
        list={list}
        rowKey={(row) => row.appointmentId}
        empty={t.noPeople}
        columns={[
          { key: 'person', title: t.person, heads: true, render: (row) => row.person.name },
          { key: 'roles', title: t.roles, render: (row) => `${rolesOf(row.roles)}, ${row.unit.name}` },
          { key: 'last', title: t.lastDay, render: (row) => formatDate(row.lastDay) },
          {
            key: 'next',
            title: t.newPost,
            render: (row) => (
              <>
                {row.to ? `${rolesOf(row.to.roles)} – ${row.to.organisation.name}, ${row.to.unit.name}` : <Chip tone="warn">{t.noNewPost}</Chip>}
                {row.late && <div><Chip tone="warn">{t.late}</Chip></div>}
                {row.exception && <span className="secondary"> ({t.exception})</span>}
              </>
            ),
          },
          ...(mayChoose || mayChooseLate ? [{ key: 'acts', title: '', print: false, render: (row: PassingPerson) => (mayChoose || row.late) && <Exceptions view={view} body={body} row={row} /> }] : []),
        ]}
      />
    </>
  )
}

function Exceptions({ view, body, row }: { view: ReorganisationView; body: BodyView; row: PassingPerson }) {
  const t = useTexts(texts)
  const on = {
    record: reorganisationPaths.one(view.id),
    path: reorganisationPaths.successors(view.id),
    name: row.person.name,
    also: { organisation: body.organisation.id, appointment: row.appointmentId },
  }
  return (
    <div className="actions">
      <RecordAct<ReorganisationView> {...on} look="small" verb={t.moveTo} effect={t.moveEffect(row.person.name)} asks={{ successor: askedBody(t, view.effectiveOn) }} />
      {row.to && <RecordAct<ReorganisationView> {...on} verb={t.notAppointed} effect={t.notAppointedEffect(row.person.name)} />}
    </div>
  )
}

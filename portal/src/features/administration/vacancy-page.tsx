import { Link } from 'react-router'
import { directoryPaths, type VacancyView } from '@/api/directory'
import { useMe, usePermission } from '@/api/me'
import { useList } from '@/api/queries'
import { ListTable } from '@/components/data-table'
import { DateInput } from '@/components/inputs'
import { ExportButton } from '@/components/list-files'
import { Page } from '@/components/page'
import { useAddressState } from '@/lib/address-state'
import { useTexts } from '@/lib/i18n'
import { links } from '@/lib/links'
import { texts } from './texts'
import { useVacancyColumns, vacancyKey } from './vacancy-table'

/** “Vị trí đang trống”: posts that nobody holds on a day, worked off until the list is empty. */
export function VacancyPage() {
  const t = useTexts(texts)
  const me = useMe()
  const mayWrite = usePermission('person:write')
  const columns = useVacancyColumns()
  const { values, change } = useAddressState(['on'])
  const list = useList<VacancyView>(directoryPaths.vacancies, { on: values.on })
  return (
    <Page title={t.vacancies} units={me.data?.unitPath ?? []} actions={<><ExportButton title={t.vacancies} path={directoryPaths.vacancies} query={{ on: values.on }} />{mayWrite && <Link className="button" to={links.people()}>{t.toPeople}</Link>}</>}>
      <div className="filters no-print">
        <div className="filter">
          <label htmlFor="vacant-on">{t.vacantOn}</label>
          <DateInput id="vacant-on" value={values.on ?? me.data?.today} onChange={(day) => typeof day === 'string' && change({ on: day })} />
        </div>
      </div>
      <ListTable caption={t.vacancies} list={list} columns={columns} rowKey={vacancyKey} empty={t.noVacancies} />
    </Page>
  )
}

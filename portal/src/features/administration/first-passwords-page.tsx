import { Alert, Button } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { directoryPaths, type PersonView } from '@/api/directory'
import { useMe, usePermission } from '@/api/me'
import { useList } from '@/api/queries'
import { useRows } from '@/api/rows'
import { DataTable, ListTable, type Column } from '@/components/data-table'
import { PrintIcon } from '@/components/icons'
import { Page } from '@/components/page'
import { useProblemSentence } from '@/components/problem'
import { common } from '@/lib/common-texts'
import { useTexts } from '@/lib/i18n'
import { links } from '@/lib/links'
import { formatNumber } from '@/lib/numbers'
import { texts } from './texts'

/** As many as the service lists at once; who comes after them has their turn when these have theirs. */
const AT_ONCE = 200

/** “Mật khẩu lần đầu”: whoever came by a file gets a first password; all of them stand on one sheet, this once. */
export function FirstPasswordsPage() {
  const t = useTexts(texts)
  const c = useTexts(common)
  const me = useMe()
  const mayWrite = usePermission('person:write')
  const sentence = useProblemSentence()
  const list = useList<PersonView>(directoryPaths.people, { awaitingPassword: true }, { size: AT_ONCE })
  const [given, setGiven] = useState<readonly PersonView[]>([])
  const sending = useRows<PersonView>((person) => person.id, (person) => ({ path: directoryPaths.password(person.id), body: {} }))

  const give = (people: readonly PersonView[]) => {
    setGiven(people)
    void sending.sendAll(people)
  }
  const failed = given.filter((person) => sending.states.get(person.id)?.state === 'failed')
  const person: Column<PersonView>[] = [
    { key: 'name', title: t.fullName, heads: true, render: (row) => row.name },
    { key: 'username', title: t.username, render: (row) => row.username },
    { key: 'organisation', title: t.organisation, render: (row) => row.appointments.map((held) => held.organisation.name).join('; ') },
  ]
  const password: Column<PersonView> = {
    key: 'password',
    title: t.oneTime,
    render: (row) => {
      const state = sending.states.get(row.id)
      if (state?.state === 'done') return <code>{(state.view as { password?: string }).password}</code>
      return state?.state === 'failed' ? sentence(state.error) : t.beingMade
    },
  }
  return (
    <Page
      title={t.firstPasswords}
      units={me.data?.unitPath ?? []}
      intro={t.firstPasswordsIntro}
      actions={
        <>
          {sending.done > 0 && <Button icon={<PrintIcon />} disabled={sending.running} onClick={() => window.print()}>{c.print}</Button>}
          {mayWrite && given.length === 0 && list.items.length > 0 && (
            <Button type="primary" onClick={() => give(list.items)}>{t.givePasswords(formatNumber(list.items.length))}</Button>
          )}
          <Link className="button button-plain" to={links.people()}>{t.toList}</Link>
        </>
      }
    >
      {given.length === 0 ? (
        <ListTable caption={t.firstPasswords} list={list} columns={person} rowKey={(row) => row.id} empty={t.nobodyWaits} />
      ) : (
        <>
          <Alert
            className="no-print"
            type="warning"
            role="status"
            showIcon
            title={t.passwordsOnce(formatNumber(sending.done), formatNumber(given.length))}
            action={failed.length > 0 && !sending.running && <Button onClick={() => void sending.sendAll(failed)}>{t.giveAgain(formatNumber(failed.length))}</Button>}
          />
          <DataTable caption={t.firstPasswords} cards={false} rows={given} rowKey={(row) => row.id} columns={[...person, password]} />
        </>
      )}
    </Page>
  )
}

import { Button } from 'antd'
import { Suspense, useState } from 'react'
import { Outlet, useLocation } from 'react-router'
import { useMe, type Me } from '@/api/me'
import { Problem } from '@/api/problem'
import { Dialog } from '@/components/dialog'
import { MenuIcon } from '@/components/icons'
import { Await, Loading } from '@/components/states'
import { common } from '@/lib/common-texts'
import { formatDate } from '@/lib/dates'
import { chooseLanguage, useLanguage, useTexts } from '@/lib/i18n'
import { isOfAuthority } from '@/lib/permissions'
import { AppointmentSwitch } from './appointment-switch'
import { Menu } from './menu'
import { OldProvinces } from './old-provinces'
import { leave } from './leave'
import { entriesFor } from './navigation'
import { shell } from './texts'

/** The frame around every page: who works for whom, where to go, and that demonstration data is no real data. */
export function Shell() {
  const me = useMe()
  if (me.error instanceof Problem && me.error.status === 403) return <WithoutRights />
  return <Await query={me} rows={6}>{(known) => <Frame me={known} />}</Await>
}

/** Whose roles open nothing yet is told so and can leave. */
function WithoutRights() {
  const t = useTexts(shell)
  return (
    <main className="boot">
      <h1>{t.noRights}</h1>
      <p>{t.noRightsText}</p>
      <Button type="primary" onClick={leave}>{t.signOut}</Button>
    </main>
  )
}

function Frame({ me }: { me: Me }) {
  const t = useTexts(shell)
  const c = useTexts(common)
  const [drawer, setDrawer] = useState(false)
  const entries = entriesFor(me.permissions)
  const { pathname } = useLocation()
  return (
    <div className="frame">
      <a className="skip-link" href="#content">{c.skipToContent}</a>
      <header>
      <Strip me={me} />
      <div className="header no-print">
        <Button className="menu-button" icon={<MenuIcon />} aria-label={t.openMenu} onClick={() => setDrawer(true)} />
        <div className="header-place">
          <strong>{isOfAuthority(me.permissions) ? t.authority : me.tenant.name}</strong>
          <span>{me.appointment?.organisation.name}</span>
        </div>
        <AppointmentSwitch me={me} />
        <HeaderActs me={me} />
      </div>
      </header>
      <div className="body">
        <aside className="sidebar no-print"><Menu entries={entries} /></aside>
        <main id="content" className="content" tabIndex={-1} key={pathname}>
          {me.appointment !== undefined || isOfAuthority(me.permissions) ? <Suspense fallback={<Loading />}><Outlet context={me} /></Suspense> : <WithoutAppointment me={me} />}
        </main>
      </div>
      <Dialog title={t.menu} open={drawer} onClose={() => setDrawer(false)} className="drawer" actions={<Button onClick={() => setDrawer(false)}>{c.close}</Button>}>
        <Menu entries={entries} onChoose={() => setDrawer(false)} />
        <p className="secondary">{me.name}</p>
        <AppointmentSwitch me={me} />
      </Dialog>
    </div>
  )
}

function Strip({ me }: { me: Me }) {
  const t = useTexts(shell)
  const { name, demonstration, lastDay } = me.tenant
  return (
    <>
      {lastDay && <div className="strip" role="note">{t.sealed(name, formatDate(lastDay))}</div>}
      {(demonstration || me.todayShifted) && <div className="strip" role="note">{demonstration ? t.demonstration(formatDate(me.today)) : t.shifted(formatDate(me.today))}</div>}
    </>
  )
}

function HeaderActs({ me }: { me: Me }) {
  const t = useTexts(shell)
  const c = useTexts(common)
  const language = useLanguage()
  const [help, setHelp] = useState(false)
  const other = language === 'vi' ? 'en' : 'vi'
  return (
    <div className="header-acts">
      <span className="header-name secondary">{me.name}</span>
      <OldProvinces provinces={me.tenant.predecessors} />
      <Button type="link" lang={other} onClick={() => chooseLanguage(other)}>{t.language}</Button>
      <Button type="link" onClick={() => setHelp(true)}>{t.help}</Button>
      <Button onClick={leave}>{t.signOut}</Button>
      <Dialog title={t.helpTitle} open={help} onClose={() => setHelp(false)} actions={<Button type="primary" onClick={() => setHelp(false)}>{c.close}</Button>}>
        <p>{t.helpDates}</p>
        <p>{t.helpSearch}</p>
        <p>{t.helpPaste}</p>
        <p>{t.helpContact}</p>
      </Dialog>
    </div>
  )
}

function WithoutAppointment({ me }: { me: Me }) {
  const t = useTexts(shell)
  return (
    <div className="page page-narrow">
      <h1>{t.entries.start}</h1>
      <p>{me.ended ? t.ended(me.ended.organisation.name, formatDate(me.ended.validTo)) : t.noAppointment}</p>
    </div>
  )
}

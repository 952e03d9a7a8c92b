import { Button } from 'antd'
import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { readSession, refreshSession, signOut } from '@/api/client'
import { loginAddress, sessionStore } from '@/api/session'
import { Dialog } from '@/components/dialog'
import { Failed, Loading } from '@/components/states'
import { useTexts } from '@/lib/i18n'
import { shell } from './texts'
import { watchUse } from './watch-use'

const IDLE_WARNING = 25 * 60_000
const IDLE_END = 30 * 60_000
const RETURN_WINDOW = '/app/signed-in'

/** Nobody passes without a session; whoever's session ends keeps the page as it is and signs in beside it. */
export function SessionGate({ children }: { children: ReactNode }) {
  const session = useQuery({ queryKey: ['/session'], queryFn: readSession, staleTime: Infinity, retry: 1 })
  if (session.isPending) return <main className="boot"><Loading rows={3} /></main>
  if (session.isError) return <main className="boot"><Failed error={session.error} onRetry={() => session.refetch()} /></main>
  if (!session.data.authenticated) return <ToSignIn login={session.data.login} />
  return (
    <>
      {children}
      <ExpiredDialog username={session.data.username} />
      <IdleWarning />
    </>
  )
}

function ToSignIn({ login }: { login: string }) {
  const t = useTexts(shell)
  const failed = new URLSearchParams(window.location.search).get('login') === 'failed'
  useEffect(() => {
    if (!failed) window.location.replace(loginAddress(login, window.location.pathname + window.location.search))
  }, [login, failed])
  if (failed) {
    return (
      <main className="boot">
        <h1>{t.signInFailed}</h1>
        <p>{t.signInFailedText}</p>
        <Button type="primary" href={loginAddress(login, '/app/')}>{t.signInAgain}</Button>
      </main>
    )
  }
  return <main className="boot"><Loading rows={3} /></main>
}

function ExpiredDialog({ username }: { username: string }) {
  const t = useTexts(shell)
  const client = useQueryClient()
  const expired = useSyncExternalStore(sessionStore.subscribe, sessionStore.isExpired)
  const [note, setNote] = useState<string>()
  const goOn = async () => {
    const session = await readSession().catch(() => undefined)
    if (!session?.authenticated) {
      sessionStore.expire()
      setNote(t.stillExpired)
    } else if (session.username !== username) {
      setNote(t.otherPerson(session.name))
      setTimeout(() => window.location.reload(), 3000)
    } else {
      setNote(undefined)
      await client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== '/session' })
    }
  }
  return (
    <Dialog
      title={t.expired}
      open={expired}
      actions={
        <>
          <Button href={loginAddress('/login', RETURN_WINDOW)} target="_blank" rel="opener">{t.signInNewWindow}</Button>
          <Button type="primary" onClick={goOn}>{t.continue}</Button>
        </>
      }
    >
      <p>{t.expiredText}</p>
      {note && <p role="alert" className="warning-text">{note}</p>}
    </Dialog>
  )
}

/** After 25 minutes without a hand on it: five more, or one press. Then it ends, also where the page went on reading by itself. */
function IdleWarning() {
  const t = useTexts(shell)
  const [idle, setIdle] = useState(false)
  useEffect(watchUse, [])
  useEffect(() => {
    const timer = setInterval(() => {
      const unused = sessionStore.isExpired() ? 0 : Date.now() - sessionStore.lastUse()
      setIdle(unused > IDLE_WARNING)
      if (unused > IDLE_END) void endSession()
    }, 10_000)
    return () => clearInterval(timer)
  }, [])
  if (!idle) return null
  return (
    <div className="strip strip-warning no-print" role="alert">
      {t.idle}{' '}
      <Button size="small" onClick={() => refreshSession().then(() => setIdle(false), () => setIdle(false))}>{t.stay}</Button>
    </div>
  )
}

/** The page keeps what was typed and asks to sign in beside it. */
async function endSession(): Promise<void> {
  sessionStore.expire()
  await signOut().catch(() => undefined)
}

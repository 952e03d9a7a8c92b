import { CopyButton } from '@/components/copy-button'
import { useTexts } from '@/lib/i18n'
import { agencyTexts } from './agency-texts'
import { texts } from './texts'

/** A secret that no screen shows a second time. */
export function SecretOnce({ name, clientId, secret }: { name: string; clientId: string; secret: string | undefined }) {
  const t = useTexts(agencyTexts)
  if (!secret) return <p className="note note-warn">{t.secretGone(name)}</p>
  return (
    <div role="status">
      <p>{t.secretOnce(name)}</p>
      <dl className="facts">
        <div><dt>{t.clientId}</dt><dd><code>{clientId}</code></dd></div>
        <div><dt>{t.secret}</dt><dd className="password">{secret}</dd></div>
      </dl>
      <CopyButton label={t.copySecret} text={() => secret} />
    </div>
  )
}

/** A password for the first sign-in, handed over in person. */
export function PasswordOnce({ name, password }: { name: string; password: string | undefined }) {
  const t = useTexts(texts)
  return (
    <>
      <p>{t.passwordOnce(name)}</p>
      <p className="password">{password ?? '–'}</p>
    </>
  )
}

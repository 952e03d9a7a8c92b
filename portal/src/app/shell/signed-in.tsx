import { useTexts } from '@/lib/i18n'
import { shell } from './texts'

/** Where the second window ends after a new sign-in: nothing to do here but to close it. */
export function SignedIn() {
  const t = useTexts(shell)
  return (
    <main className="page page-narrow boot">
      <h1>{t.signedIn}</h1>
      <p>{t.signedInText}</p>
    </main>
  )
}

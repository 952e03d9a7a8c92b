import { directoryPaths, type PersonView } from '@/api/directory'
import { useTexts } from '@/lib/i18n'
import { MadeAnew } from './made-anew'
import { PasswordOnce } from './secret-once'
import { texts } from './texts'

/** A new one-time password, shown once. */
export function NewPassword({ person }: { person: PersonView }) {
  const t = useTexts(texts)
  return (
    <MadeAnew<{ password: string }> verb={t.newPassword} name={person.name} effect={t.newPasswordEffect(person.name)} path={directoryPaths.password(person.id)}>
      {(made) => <PasswordOnce name={person.name} password={made.password} />}
    </MadeAnew>
  )
}

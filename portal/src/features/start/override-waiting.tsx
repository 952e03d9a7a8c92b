import { Link } from 'react-router'
import { directoryPaths, type OverrideView } from '@/api/directory'
import { useView, type Page as ListOf } from '@/api/queries'
import { allowed } from '@/api/views'
import { Section } from '@/components/page'
import { useTexts } from '@/lib/i18n'
import { links } from '@/lib/links'
import { formatNumber } from '@/lib/numbers'
import { texts } from './texts'

/** A rule of the province that waits for its second person, to act or to be withdrawn; absent when none does. */
export function OverrideWaiting() {
  const t = useTexts(texts)
  const overrides = useView<ListOf<OverrideView>>(directoryPaths.overrides)
  const waiting = overrides.data?.items.filter((row) => allowed(row.actions, 'confirmation') || allowed(row.actions, 'withdrawal_confirmation')) ?? []
  if (waiting.length === 0) return null
  return (
    <Section title={t.count(t.overridesWaiting, formatNumber(waiting.length))}>
      <div className="actions"><Link className="button" to={links.rules()}>{t.readAndConfirm}</Link></div>
    </Section>
  )
}

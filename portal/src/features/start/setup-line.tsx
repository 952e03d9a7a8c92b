import { Link } from 'react-router'
import { directoryPaths, type SetupView } from '@/api/directory'
import { useView } from '@/api/queries'
import { Section } from '@/components/page'
import { useTexts } from '@/lib/i18n'
import { links } from '@/lib/links'
import { formatNumber } from '@/lib/numbers'
import { texts } from './texts'

/** The set-up list until it is done, for whoever has a step of it to do. */
export function SetupLine() {
  const t = useTexts(texts)
  const setup = useView<SetupView>(directoryPaths.setup)
  const view = setup.data
  if (!view || view.ready || !view.steps.some((step) => !step.done && step.actions.length > 0)) return null
  const open = view.steps.filter((step) => !step.done).length
  return (
    <Section title={t.countOf(t.setup, formatNumber(open), formatNumber(view.steps.length))}>
      <div className="actions"><Link className="button" to={links.setup()}>{t.openSetup}</Link></div>
    </Section>
  )
}

import { Link } from 'react-router'
import { directoryPaths, type RuleList } from '@/api/directory'
import { useView } from '@/api/queries'
import { Section } from '@/components/page'
import { Await } from '@/components/states'
import { useTexts } from '@/lib/i18n'
import { links } from '@/lib/links'
import { formatNumber } from '@/lib/numbers'
import { texts } from './texts'

/** Rules that stand still because nobody has verified or entered them. */
export function UnconfiguredRuleCount({ today }: { today: string | undefined }) {
  const t = useTexts(texts)
  const rules = useView<RuleList>(directoryPaths.rules, { on: today })
  return (
    <Await query={rules} rows={1}>
      {(list) => (
        <li>
          <strong>{t.count(t.unverified, formatNumber(list.unconfigured.length))}</strong>
          <div className="actions"><Link className="button" to={links.rules()}>{t.rules}</Link></div>
        </li>
      )}
    </Await>
  )
}

/** The same for officers of the province, who have nothing else to administer. */
export function UnconfiguredRules({ today }: { today: string | undefined }) {
  const t = useTexts(texts)
  return (
    <Section title={t.administration}>
      <ul className="plain work"><UnconfiguredRuleCount today={today} /></ul>
    </Section>
  )
}

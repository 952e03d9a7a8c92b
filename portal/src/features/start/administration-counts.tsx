import { Link } from 'react-router'
import { directoryPaths, type PersonView, type RuleView } from '@/api/directory'
import { useMe } from '@/api/me'
import { useView, type Page as ListOf } from '@/api/queries'
import { Section } from '@/components/page'
import { Await } from '@/components/states'
import { useTexts } from '@/lib/i18n'
import { links } from '@/lib/links'
import { formatNumber } from '@/lib/numbers'
import { texts } from './texts'

/** What waits for the administrator of the province: people without assignment, rules that stand still. */
export function AdministrationCounts() {
  const t = useTexts(texts)
  const today = useMe().data?.today
  const people = useView<ListOf<PersonView>>(directoryPaths.people, { unappointed: true, limit: 50 })
  const rules = useView<ListOf<RuleView>>(directoryPaths.rules, { on: today })
  return (
    <Section title={t.administration}>
      <ul className="plain work">
        <Await query={people} rows={1}>
          {(list) => (
            <li>
              <strong>{t.count(t.unappointed, list.next ? `${formatNumber(list.items.length)}+` : formatNumber(list.items.length))}</strong>
              <div className="actions"><Link className="button" to={`${links.people()}?unappointed=true`}>{t.people}</Link></div>
            </li>
          )}
        </Await>
        <Await query={rules} rows={1}>
          {(list) => (
            <li>
              <strong>{t.count(t.unverified, formatNumber(list.items.filter((rule) => !rule.acting).length))}</strong>
              <div className="actions"><Link className="button" to={links.rules()}>{t.rules}</Link></div>
            </li>
          )}
        </Await>
      </ul>
    </Section>
  )
}

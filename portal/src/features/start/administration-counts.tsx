import { Link } from 'react-router'
import { directoryPaths, type PersonView } from '@/api/directory'
import { useMe } from '@/api/me'
import { useView, type Page as ListOf } from '@/api/queries'
import { Section } from '@/components/page'
import { Await } from '@/components/states'
import { plusDays } from '@/lib/dates'
import { useTexts } from '@/lib/i18n'
import { links } from '@/lib/links'
import { formatNumber } from '@/lib/numbers'
import { texts } from './texts'
import { UnconfiguredRuleCount } from './unconfigured-rules'

const SOON = 30

/** What waits for the administrator of the province: people without assignment or soon without one, rules that stand still. */
export function AdministrationCounts() {
  const t = useTexts(texts)
  const today = useMe().data?.today
  const people = useView<ListOf<PersonView>>(directoryPaths.people, { unappointed: true, limit: 50 })
  const ending = useView<ListOf<PersonView>>(directoryPaths.people, { endingBy: today && plusDays(today, SOON), limit: 50 }, { enabled: today !== undefined })
  const counted = (list: ListOf<unknown>) => (list.next ? `${formatNumber(list.items.length)}+` : formatNumber(list.items.length))
  return (
    <Section title={t.administration}>
      <ul className="plain work">
        <Await query={people} rows={1}>
          {(list) => (
            <li>
              <strong>{t.count(t.unappointed, counted(list))}</strong>
              <div className="actions"><Link className="button" to={`${links.people()}?unappointed=true`}>{t.people}</Link></div>
            </li>
          )}
        </Await>
        <Await query={ending} rows={1}>
          {(list) =>
            list.items.length > 0 && (
              <li>
                <strong>{t.count(t.endingSoon, counted(list))}</strong>
                <div className="actions"><Link className="button" to={`${links.people()}?ending=true`}>{t.people}</Link></div>
              </li>
            )
          }
        </Await>
        <UnconfiguredRuleCount today={today} />
      </ul>
    </Section>
  )
}

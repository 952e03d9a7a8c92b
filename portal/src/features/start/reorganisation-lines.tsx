import { Link } from 'react-router'
import { useMe } from '@/api/me'
import { useView, type Page as ListOf } from '@/api/queries'
import { reorganisationPaths, type ReorganisationDay } from '@/api/reorganisations'
import { Section } from '@/components/page'
import { dayBefore, formatDate } from '@/lib/dates'
import { useTexts } from '@/lib/i18n'
import { links } from '@/lib/links'
import { formatNumber } from '@/lib/numbers'
import { texts } from './texts'

/** Reorganisations that are on their way: still to be decided, waiting for the second person, or for the day. */
export function ReorganisationLines({ permissions }: { permissions: readonly string[] }) {
  const t = useTexts(texts)
  const today = useMe().data?.today
  const days = useView<ListOf<ReorganisationDay>>(reorganisationPaths.all)
  const isLate = (day: ReorganisationDay) => day.latePosts > 0 && permissions.includes('reorganisation:confirm')
  const mine = (day: ReorganisationDay) => (permissions.includes('reorganisation:plan') ? isOpen(day, today) : day.id !== undefined && (day.state === 'planned' || isLate(day)))
  const open = days.data?.items.filter(mine) ?? []
  open.sort((a, b) => a.effectiveOn.localeCompare(b.effectiveOn))
  if (open.length === 0) return null
  return (
    <Section title={t.reorganisations}>
      <ul className="plain work">
        {open.map((day) => (
          <li key={day.effectiveOn}>
            <strong>{day.due ? t.reorganisationDue(formatDate(dayBefore(day.effectiveOn))) : t.reorganisationFrom(formatDate(day.effectiveOn))}</strong>
            {isLate(day) && <p>{t.reorganisationLate(formatNumber(day.latePosts))}</p>}
            <div className="actions"><Link className="button" to={day.id ? links.reorganisation(day.id) : links.reorganisations()}>{t.openReorganisation}</Link></div>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function isOpen(day: ReorganisationDay, today: string | undefined): boolean {
  return day.due || (today !== undefined && day.effectiveOn > today && day.state !== 'carried_out')
}

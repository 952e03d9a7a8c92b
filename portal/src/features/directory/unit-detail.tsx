import { directoryPaths, type UnitDetail, type UnitLink } from '@/api/directory'
import { useView } from '@/api/queries'
import { Facts, Section } from '@/components/page'
import { Await } from '@/components/states'
import { common } from '@/lib/common-texts'
import { dayBefore, formatDate } from '@/lib/dates'
import { useLanguage, useTexts } from '@/lib/i18n'
import { label } from '@/lib/labels'
import { texts } from './texts'

/** Codes were issued on this day; a unit “since” then was simply already there. */
const ALREADY_THERE = '2004-07-08'

/** One unit: since when, until when, what it was before and where it belongs now. */
export function UnitDetailPanel({ id, on, onChoose }: { id: string; on: string | undefined; onChoose: (id: string) => void }) {
  const t = useTexts(texts)
  const c = useTexts(common)
  const language = useLanguage()
  const unit = useView<UnitDetail>(directoryPaths.unit(id))
  return (
    <Await query={unit}>
      {(view) => (
        <Section title={view.validTo && on !== undefined && view.validTo <= on ? `${view.fullName} ${c.oldUntil(formatDate(dayBefore(view.validTo)))}` : view.fullName}>
          <p className="secondary">{view.ancestors.map((each) => each.name).join(' › ')}</p>
          {madeOf(view).length > 1 && <p>{t.madeOf(madeOf(view).join(', '))}</p>}
          <Facts
            facts={[
              [c.status, label('level', view.level, language)],
              [t.code, view.code],
              [c.from, view.validFrom === ALREADY_THERE ? t.start : formatDate(view.validFrom)],
              view.validTo ? [c.to, formatDate(dayBefore(view.validTo))] : null,
            ]}
          />
          <Links title={t.formerly} links={view.formerly} onChoose={onChoose} />
          <Links title={t.nowBelongs} links={view.now} onChoose={onChoose} />
        </Section>
      )}
    </Await>
  )
}

/** What a new unit was put together from. */
function madeOf({ formerly, validFrom }: UnitDetail): string[] {
  return [...new Set(formerly.filter((link) => link.effective === validFrom && link.validTo).map((link) => link.unit.name))]
}

function Links({ title, links, onChoose }: { title: string; links: readonly UnitLink[]; onChoose: (id: string) => void }) {
  const t = useTexts(texts)
  const c = useTexts(common)
  const language = useLanguage()
  if (links.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {links.map((link) => (
          <li key={`${link.unit.id} ${link.effective ?? ''}`}>
            <button type="button" className="linklike" onClick={() => onChoose(link.unit.id)}>{link.unit.name}</button>
            {link.validTo && ` ${c.old}`}
            <span className="secondary">
              {' '}· {label('changeKind', link.kind, language)}
              {link.effective && ` · ${t.effective} ${formatDate(link.effective)}`}
              {link.resolution && ` · ${t.resolution} ${link.resolution}`}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

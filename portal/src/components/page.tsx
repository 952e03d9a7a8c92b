import { useEffect, type ReactNode } from 'react'
import type { UnitRef } from '@/api/me'
import { common } from '@/lib/common-texts'
import { useTexts } from '@/lib/i18n'
import { PrintHead } from './print-head'
import { UnitName } from './unit-name'

/** tỉnh › huyện › xã above each page; the unit of a record stands as in its list, since it may have ended. */
function UnitPathLine({ units, unit }: { units: readonly UnitRef[]; unit: UnitRef | undefined }) {
  const t = useTexts(common)
  if (units.length === 0 && !unit) return null
  return (
    <nav aria-label={t.unit} className="unit-path">
      <ol>
        {units.map((above) => <li key={above.id}>{above.name}</li>)}
        {unit && <li><UnitName unit={unit} /></li>}
      </ol>
    </nav>
  )
}

/** Every page: the reader's path of units or the unit of the record, one h1, what can be done. */
export function Page({
  title,
  units = [],
  unit,
  intro,
  actions,
  narrow = false,
  children,
}: {
  title: string
  units?: readonly UnitRef[]
  unit?: UnitRef
  intro?: ReactNode
  actions?: ReactNode
  narrow?: boolean
  children: ReactNode
}) {
  const t = useTexts(common)
  useEffect(() => {
    document.title = `${title} – ${t.product}`
  }, [title, t.product])
  return (
    <article className={narrow ? 'page page-narrow' : 'page'}>
      <PrintHead />
      <header className="page-head">
        <div>
          <UnitPathLine units={units} unit={unit} />
          <h1>{title}</h1>
          {intro && <div className="page-intro">{intro}</div>}
        </div>
        {actions && <div className="page-actions">{actions}</div>}
      </header>
      {children}
    </article>
  )
}

export function Section({ title, actions, children, id }: { title: string; actions?: ReactNode; children: ReactNode; id?: string }) {
  return (
    <section className="section" id={id}>
      <div className="section-head">
        <h2>{title}</h2>
        {actions}
      </div>
      {children}
    </section>
  )
}

/** Read-only values are text, not greyed inputs. */
export function Facts({ facts }: { facts: (readonly [label: string, value: ReactNode] | false | null | undefined)[] }) {
  return (
    <dl className="facts">
      {facts.map((fact) => fact && (
        <div key={fact[0]}>
          <dt>{fact[0]}</dt>
          <dd>{fact[1] === undefined || fact[1] === null || fact[1] === '' ? '–' : fact[1]}</dd>
        </div>
      ))}
    </dl>
  )
}

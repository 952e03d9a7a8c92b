import { Input } from 'antd'
import { useEffect, useId, useState } from 'react'
import { directoryPaths, type UnitMatch, type UnitView } from '@/api/directory'
import { useMe } from '@/api/me'
import { useView, type Page as ListOf } from '@/api/queries'
import { DateInput } from '@/components/inputs'
import { ExportButton } from '@/components/list-files'
import { Page } from '@/components/page'
import { Await, Empty } from '@/components/states'
import { useAddressState } from '@/lib/address-state'
import { common } from '@/lib/common-texts'
import { dayBefore, formatDate } from '@/lib/dates'
import { useTexts } from '@/lib/i18n'
import { formatNumber } from '@/lib/numbers'
import { texts } from './texts'
import { UnitDetailPanel } from './unit-detail'
import { UnitTree } from './unit-tree'

/** “Đơn vị hành chính”: what was where when; the tree at the chosen date, old names found. */
export function UnitPage() {
  const t = useTexts(texts)
  const me = useMe()
  const { values, change } = useAddressState(['on', 'chosen'])
  const on = values.on ?? me.data?.today
  const units = useView<ListOf<UnitView>>(directoryPaths.units, { on }, { enabled: on !== undefined, keep: true })
  const choose = (chosen: string) => change({ chosen })
  return (
    <Page
      title={t.units}
      units={me.data?.unitPath.slice(0, 1) ?? []}
      intro={units.data && <Counts units={units.data.items} on={on} />}
      actions={<ExportButton title={t.units} path={directoryPaths.units} query={{ on }} />}
    >
      <div className="filters no-print">
        <div className="filter">
          <label htmlFor="units-on">{t.onDate}</label>
          <DateInput id="units-on" value={on} onChange={(day) => typeof day === 'string' && change({ on: day })} />
        </div>
        <UnitSearch on={on} onChoose={choose} />
      </div>
      <div className="two-panes">
        <Await query={units} rows={10}>
          {(list) => (list.items.length === 0 ? <Empty>–</Empty> : <UnitTree units={list.items} own={me.data?.appointment?.unit.path} chosen={values.chosen} onChoose={choose} />)}
        </Await>
        {values.chosen && <UnitDetailPanel id={values.chosen} on={on} onChoose={choose} />}
      </div>
    </Page>
  )
}

function Counts({ units, on }: { units: readonly UnitView[]; on: string | undefined }) {
  const t = useTexts(texts)
  const count = (level: UnitView['level']) => units.filter((unit) => unit.level === level).length
  const districts = count('district')
  const line = districts > 0 ? t.countLine(formatNumber(districts), formatNumber(count('commune'))) : t.countCommunes(formatNumber(count('commune')))
  return <>{formatDate(on)}: {line}</>
}

function UnitSearch({ on, onChoose }: { on: string | undefined; onChoose: (id: string) => void }) {
  const t = useTexts(texts)
  const c = useTexts(common)
  const id = useId()
  const [typed, setTyped] = useState('')
  const [q, setQ] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setQ(typed.trim()), 300)
    return () => clearTimeout(timer)
  }, [typed])
  const nameOf = ({ unit, above, ended }: UnitMatch) => {
    const under = above.find((each) => each.level === 'district')
    return [under && unit.level === 'commune' ? `${unit.fullName}, ${under.name}` : unit.fullName, ended ? (unit.validTo ? c.oldUntil(formatDate(dayBefore(unit.validTo))) : c.old) : ''].filter(Boolean).join(' ')
  }
  const found = useView<ListOf<UnitMatch>>(directoryPaths.unitSearch, { q, on }, { enabled: q.length > 1, keep: true })
  return (
    <div className="filter filter-wide">
      <label htmlFor={id}>{t.searchUnit}</label>
      <Input id={id} type="search" autoComplete="off" value={typed} onChange={(event) => setTyped(event.target.value)} />
      {q.length > 1 && found.data && (
        <ul className="plain found" aria-live="polite">
          {found.data.items.length === 0 && <li className="secondary">{c.emptyByFilter}</li>}
          {found.data.items.map((match) => (
            <li key={match.unit.id}>
              <button type="button" className="linklike" onClick={() => onChoose(match.unit.id)}>
                {nameOf(match)}{match.ended && `: ${t.nowBelongsTo(match.now.map((unit) => unit.name).join(', '))}`}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

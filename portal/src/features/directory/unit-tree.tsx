import { useState } from 'react'
import type { UnitView } from '@/api/directory'
import { ChevronIcon } from '@/components/icons'
import { formatNumber } from '@/lib/numbers'

interface Branch {
  units: readonly UnitView[]
  own: string | undefined
  chosen: string | undefined
  onChoose: (id: string) => void
}

const depth = (path: string) => path.split('/').length

/** Province, districts (to 30/06/2025) and communes as nested lists; the own area stands open. */
export function UnitTree(branch: Branch) {
  const top = Math.min(...branch.units.map((unit) => depth(unit.path)))
  return (
    <ul className="plain unit-tree">
      {branch.units.filter((unit) => depth(unit.path) === top).map((unit) => <UnitNode key={unit.id} unit={unit} top {...branch} />)}
    </ul>
  )
}

function UnitNode({ unit, top = false, ...branch }: Branch & { unit: UnitView; top?: boolean }) {
  const [open, setOpen] = useState(top || (branch.own?.startsWith(unit.path) ?? false))
  const children = branch.units.filter((each) => each.path.startsWith(unit.path) && depth(each.path) === depth(unit.path) + 1)
  const name = (
    <button type="button" className="linklike" aria-current={unit.id === branch.chosen ? 'true' : undefined} onClick={() => branch.onChoose(unit.id)}>{unit.fullName}</button>
  )
  if (children.length === 0) return <li className="leaf">{name}</li>
  return (
    <li>
      <div className="tree-row">
        <button type="button" className="tree-toggle" aria-expanded={open} aria-label={unit.fullName} onClick={() => setOpen(!open)}><ChevronIcon /></button>
        {name} <span className="secondary">({formatNumber(children.length)})</span>
      </div>
      {open && <ul className="plain">{children.map((child) => <UnitNode key={child.id} unit={child} {...branch} />)}</ul>}
    </li>
  )
}

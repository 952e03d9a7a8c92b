import type { UnitView } from '@/api/directory'
import { formatNumber } from '@/lib/numbers'

/** Province, districts (to 30/06/2025) and communes as nested lists; the own area stands open. */
export function UnitTree({ units, own, chosen, onChoose }: { units: readonly UnitView[]; own: string | undefined; chosen: string | undefined; onChoose: (id: string) => void }) {
  const depth = (path: string) => path.split('/').length
  const top = Math.min(...units.map((unit) => depth(unit.path)))
  const below = (parent: UnitView) => units.filter((unit) => unit.path !== parent.path && unit.path.startsWith(parent.path) && depth(unit.path) === depth(parent.path) + 1)

  const branch = (unit: UnitView) => {
    const children = below(unit)
    const name = (
      <button type="button" className="linklike" aria-current={unit.id === chosen ? 'true' : undefined} onClick={() => onChoose(unit.id)}>{unit.fullName}</button>
    )
    if (children.length === 0) return <li key={unit.id} className="leaf">{name}</li>
    return (
      <li key={unit.id}>
        <details open={depth(unit.path) === top || (own?.startsWith(unit.path) ?? false)}>
          <summary>{name} <span className="secondary">({formatNumber(children.length)})</span></summary>
          <ul className="plain">{children.map(branch)}</ul>
        </details>
      </li>
    )
  }
  return <ul className="plain unit-tree">{units.filter((unit) => depth(unit.path) === top).map(branch)}</ul>
}

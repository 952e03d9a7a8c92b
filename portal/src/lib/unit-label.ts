interface Named {
  id: string
  code: string
  fullName: string
  level: string
  parentId?: string
}

/** How a unit is offered among others: one that has its name in common with another stands with its district, else with its code. */
export function unitLabel(unit: Named, among: Named[]): string {
  if (!among.some((other) => other.id !== unit.id && other.fullName === unit.fullName)) return unit.fullName
  const above = among.find((other) => other.id === unit.parentId && other.level === 'district')
  return above ? `${unit.fullName}, ${above.fullName}` : `${unit.fullName} (${unit.code})`
}

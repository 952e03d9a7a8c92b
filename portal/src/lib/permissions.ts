/** What the active appointment allows, as the server lists it; the menu and the start page are drawn from these. */
export type Permission = string

export function allowsAny(granted: readonly string[], needed: readonly Permission[]): boolean {
  return needed.length === 0 || needed.some((permission) => granted.includes(permission))
}

/** Heads of a body submit in person; anybody else names the paper that the head has signed. */
export function submitsInPerson(roles: readonly string[]): boolean {
  return roles.includes('leader') || roles.includes('unit_head')
}

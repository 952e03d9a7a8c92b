/** What the active appointment allows, as the server lists it; the menu and the start page are drawn from these. */
export type Permission = string

export function allowsAny(granted: readonly string[], needed: readonly Permission[]): boolean {
  return needed.length === 0 || needed.some((permission) => granted.includes(permission))
}

/** Whoever holds none of these has no work here, as a supervisor, who sees totals only. */
export const WORK: readonly Permission[] = ['submission:read', 'commitment:read', 'person:read', 'audit:read', 'data_request:read', 'rule:confirm', 'indicator:read']

export function hasWork(granted: readonly string[]): boolean {
  return allowsAny(granted, WORK)
}

/** Somebody of the Population Authority, who belongs to no province and holds no appointment in one. */
export function isOfAuthority(granted: readonly string[]): boolean {
  return granted.includes('national:read')
}

/** Heads of a body submit in person and take commitments for it; anybody else names the paper that the head has signed. */
export function headsABody(roles: readonly string[]): boolean {
  return roles.includes('leader') || roles.includes('unit_head')
}

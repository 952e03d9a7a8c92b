/** Shapes that all services share. */
export interface Action {
  name: string
  allowed: boolean
  reason?: string | null
}

export function allowed(actions: readonly Action[] | undefined, name: string): boolean {
  return actions?.some((action) => action.name === name && action.allowed) ?? false
}

export function refusal(actions: readonly Action[] | undefined, name: string): string | undefined {
  return actions?.find((action) => action.name === name && !action.allowed)?.reason ?? undefined
}

export interface HistoryEntry {
  at: string
  act: string
  item?: string | null
  itemName?: string | null
  by?: string | null
  role?: string | null
  organisation?: string | null
  from?: string | null
  to?: string | null
  reason?: string | null
}

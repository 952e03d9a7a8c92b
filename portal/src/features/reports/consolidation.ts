const NOTHING_HANDED_IN = ['open', 'drafted', 'not_submitted']

/** Whether a unit has handed in nothing, so that its cells are dashes and never zeros. */
export function withHeld(state: string): boolean {
  return NOTHING_HANDED_IN.includes(state)
}

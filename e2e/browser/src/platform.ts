/** Where the platform answers and what opens its demonstration accounts; given by whoever starts the journeys. */
export interface Platform {
  url: string
  password: string
}

export function platform(): Platform {
  return { url: needed('CANBANG_URL'), password: needed('CANBANG_PASSWORD') }
}

export function needed(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is missing: the journeys are started by BrowserJourneyTests, which gives it.`)
  return value
}

/** What whoever starts the journeys may name, and otherwise stays as it usually is. */
export function given(name: string, usual: string): string {
  return process.env[name] ?? usual
}

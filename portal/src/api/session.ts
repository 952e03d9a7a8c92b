/** The session lives on the gateway; the page only knows who is signed in and the token against forged requests. */
export type Session =
  | {
      authenticated: true
      name: string
      username: string
      expiresAt: string
      csrf: { header: string; token: string }
    }
  | { authenticated: false; login: string }

type Listener = () => void

let session: Session | undefined
let expired = false
let lastUse = Date.now()
const listeners = new Set<Listener>()

function tell(): void {
  listeners.forEach((listener) => listener())
}

export const sessionStore = {
  subscribe(listener: Listener): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  current: () => session,
  isExpired: () => expired,
  /** When somebody last did something on a page of this session: what a page reads by itself is no use of it. */
  lastUse: () => lastUse,
  set(next: Session): void {
    session = next
    expired = false
    tell()
  },
  /** Said by the client on 401: the page keeps everything and asks to sign in again in another window. */
  expire(): void {
    if (session?.authenticated && !expired) {
      expired = true
      tell()
    }
  },
  use(): void {
    lastUse = Date.now()
  },
}

export function loginAddress(login: string, returnTo: string): string {
  return `${login}?return=${encodeURIComponent(returnTo)}`
}

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
let lastAnswer = Date.now()
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
  /** When the server last answered this session: the idle clock runs from here. */
  lastAnswer: () => lastAnswer,
  set(next: Session): void {
    session = next
    expired = false
    lastAnswer = Date.now()
    tell()
  },
  /** Said by the client on 401: the page keeps everything and asks to sign in again in another window. */
  expire(): void {
    if (session?.authenticated && !expired) {
      expired = true
      tell()
    }
  },
  touch(): void {
    lastAnswer = Date.now()
  },
}

export function loginAddress(login: string, returnTo: string): string {
  return `${login}?return=${encodeURIComponent(returnTo)}`
}

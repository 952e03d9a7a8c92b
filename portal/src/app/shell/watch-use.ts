import { sessionStore } from '@/api/session'

const USES = ['pointerdown', 'keydown', 'wheel'] as const
const CHANNEL = 'canbang.use'
const BETWEEN_WORDS = 10_000

/** Notes when somebody works on this page, and tells the other windows of the same session. Answers how to stop. */
export function watchUse(): () => void {
  const others = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(CHANNEL)
  let told = 0
  const used = () => {
    sessionStore.use()
    if (others && Date.now() - told > BETWEEN_WORDS) {
      told = Date.now()
      others.postMessage('used')
    }
  }
  if (others) others.onmessage = () => sessionStore.use()
  USES.forEach((use) => window.addEventListener(use, used, { passive: true, capture: true }))
  return () => {
    USES.forEach((use) => window.removeEventListener(use, used, { capture: true }))
    others?.close()
  }
}

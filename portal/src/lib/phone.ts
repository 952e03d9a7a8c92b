import { useSyncExternalStore } from 'react'

const phone = window.matchMedia?.('(max-width: 767px)')

/** One column, cards and fingers below 768 px. */
export function useIsPhone(): boolean {
  return useSyncExternalStore(
    (listener) => {
      phone?.addEventListener('change', listener)
      return () => phone?.removeEventListener('change', listener)
    },
    () => phone?.matches ?? false,
  )
}

import { useEffect, useState } from 'react'

const EVERY = 1_500
const EVERY_LATER = 15_000
const LONG_ENOUGH = 20_000

/** How often a list is read again after something was added to the directory, which comes to it a moment later: at first at short intervals. */
export function useWatching() {
  const [watching, setWatching] = useState(0)
  useEffect(() => {
    if (watching === 0) return
    const enough = setTimeout(() => setWatching(0), LONG_ENOUGH)
    return () => clearTimeout(enough)
  }, [watching])
  return { watching: watching > 0, every: watching > 0 ? EVERY : EVERY_LATER, watch: () => setWatching((times) => times + 1) }
}

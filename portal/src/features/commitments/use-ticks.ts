import { useState } from 'react'

interface Ticks {
  /** What holds for every row, those to come included. */
  present: boolean
  exceptions: ReadonlySet<string>
}

/** Who signed: everyone until unticked by name, nobody once all are unticked, save those ticked again. */
export function useTicks() {
  const [{ present, exceptions }, setTicks] = useState<Ticks>({ present: true, exceptions: new Set() })
  return {
    isPresent: (id: string) => present !== exceptions.has(id),
    all: (all: boolean) => setTicks({ present: all, exceptions: new Set() }),
    tick: (id: string, ticked: boolean) =>
      setTicks((old) => {
        const next = new Set(old.exceptions)
        if (ticked === old.present) next.delete(id)
        else next.add(id)
        return { ...old, exceptions: next }
      }),
  }
}

import { useSearchParams } from 'react-router'

/** Filters, unit and period live in the address, so that a link can be sent; search text does not. */
export function useAddressState<Name extends string>(names: readonly Name[]) {
  const [parameters, setParameters] = useSearchParams()
  const values = Object.fromEntries(names.map((name) => [name, parameters.get(name) ?? undefined])) as Record<Name, string | undefined>
  const change = (next: Partial<Record<Name, string | undefined>>) =>
    setParameters(
      (old) => {
        const all = new URLSearchParams(old)
        for (const [name, value] of Object.entries(next) as [Name, string | undefined][]) {
          if (value) all.set(name, value)
          else all.delete(name)
        }
        return all
      },
      { replace: true },
    )
  const clear = () => change(Object.fromEntries(names.map((name) => [name, undefined])) as Partial<Record<Name, undefined>>)
  return { values, change, clear, filtered: names.some((name) => values[name]) }
}

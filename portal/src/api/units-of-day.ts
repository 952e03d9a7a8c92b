import { useQuery, useQueryClient } from '@tanstack/react-query'
import { get } from './client'
import { directoryPaths, type UnitView } from './directory'
import { useMe, type UnitRef } from './me'
import type { Page } from './queries'

/** Units of one day are facts: asked for once, whatever is changed meanwhile. */
function unitsOf(on: string | undefined, level?: UnitRef['level']) {
  return {
    queryKey: ['units-of-day', on, level],
    queryFn: ({ signal }: { signal: AbortSignal }) => get<Page<UnitView>>(directoryPaths.units, { on, level }, signal),
    staleTime: Infinity,
  }
}

function useUnits(on: string | undefined) {
  return useQuery({ ...unitsOf(on), enabled: on !== undefined, refetchOnWindowFocus: false }).data?.items
}

interface DistrictOfThen {
  path: string
  since: string
  today: string
}

/** The name of a district that has ended, as it was last: districts became towns and cities while their communes stayed. */
function useDistrict(then: DistrictOfThen | undefined): string | undefined {
  const client = useQueryClient()
  return useQuery({
    queryKey: ['district-as-it-was-last', then],
    queryFn: async () => {
      let last: UnitView | undefined
      for (let on = then?.since; then && on !== undefined && on <= then.today; on = last.validTo) {
        const { items } = await client.fetchQuery(unitsOf(on, 'district'))
        const next = items.find((each) => each.path === then.path)
        if (!next) break
        last = next
      }
      return last?.fullName ?? null
    },
    enabled: then !== undefined,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  }).data ?? undefined
}

export interface ShownUnit {
  /** True when it is no longer in force today. */
  old: boolean
  /** The district under which a commune stands or stood, since three of one province may bear one name. */
  district: string | undefined
}

/** How a unit is named today: in force or old, and a commune of a district with it. */
export function useShownUnit(unit: UnitRef): ShownUnit {
  const today = useMe().data?.today
  const inForce = useUnits(today)
  const mayHaveEnded = unit.level !== 'village' && inForce !== undefined && unit.path.startsWith(inForce[0]?.path.slice(0, 3) ?? '\u0000')
  const old = mayHaveEnded && !inForce.some((each) => each.id === unit.id)
  const path = unit.level === 'commune' && unit.path.split('/').length === 4 ? unit.path.slice(0, 7) : undefined
  const since = unit.id.split('@')[1]
  const then = useDistrict(old && path && since && today ? { path, since, today } : undefined)
  return { old, district: old ? then : inForce?.find((each) => each.path === path)?.fullName }
}

/** The name of the unit that stands at a path today. */
export function useUnitNow(path: string | undefined): string | undefined {
  const inForce = useUnits(useMe().data?.today)
  return path === undefined ? undefined : inForce?.find((each) => each.path === path)?.fullName
}

import { useQuery } from '@tanstack/react-query'
import { get } from './client'
import { directoryPaths, type UnitView } from './directory'
import { useMe, type UnitRef } from './me'
import type { Page } from './queries'

/** Units of one day are facts: asked for once, whatever is changed meanwhile. */
function useUnits(on: string | undefined, level?: UnitRef['level']) {
  return useQuery({
    queryKey: ['units-of-day', on, level],
    queryFn: ({ signal }) => get<Page<UnitView>>(directoryPaths.units, { on, level }, signal),
    enabled: on !== undefined,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  }).data?.items
}

export interface ShownUnit {
  /** True when it is no longer in force today. */
  old: boolean
  /** The district under which an old commune stood, since three of one province may bear one name. */
  district: string | undefined
}

/** How a unit is named today: in force or old, and an old commune with its district. */
export function useShownUnit(unit: UnitRef): ShownUnit {
  const today = useMe().data?.today
  const inForce = useUnits(today)
  const mayHaveEnded = unit.level !== 'village' && inForce !== undefined && unit.path.startsWith(inForce[0]?.path.slice(0, 3) ?? '\u0000')
  const old = mayHaveEnded && !inForce.some((each) => each.id === unit.id)
  const districtPath = unit.level === 'commune' && unit.path.split('/').length === 4 ? unit.path.slice(0, 7) : undefined
  const then = useUnits(old && districtPath ? unit.id.split('@')[1] : undefined, 'district')
  return { old, district: then?.find((each) => each.path === districtPath)?.fullName }
}

/** The name of the unit that stands at a path today. */
export function useUnitNow(path: string | undefined): string | undefined {
  const inForce = useUnits(useMe().data?.today)
  return path === undefined ? undefined : inForce?.find((each) => each.path === path)?.fullName
}

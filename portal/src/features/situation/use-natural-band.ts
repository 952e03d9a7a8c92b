import { directoryPaths, type RuleView } from '@/api/directory'
import { useMe } from '@/api/me'
import { useView, type Page } from '@/api/queries'

const RULE = 'srb.natural_band'

/** Between which ratios nature stays, in boys per 100 girls. */
export interface NaturalBand {
  from: number
  to: number
}

/** As the rule of the day says it; nothing while no verified rule does. */
export function useNaturalBand(): NaturalBand | undefined {
  const today = useMe().data?.today
  const rules = useView<Page<RuleView>>(directoryPaths.rules, { on: today }, { enabled: today !== undefined })
  const band = rules.data?.items.find((rule) => rule.key === RULE && rule.acting)?.value
  return isBand(band) ? band : undefined
}

function isBand(value: unknown): value is NaturalBand {
  return typeof value === 'object' && value !== null && 'from' in value && 'to' in value && typeof value.from === 'number' && typeof value.to === 'number'
}

import type { ReorganisationState } from '@/api/reorganisations'
import { Chip, type Tone } from '@/components/chip'
import { useTexts } from '@/lib/i18n'
import { texts } from './texts'

const TONES: Record<ReorganisationState, Tone> = { planned: 'warn', confirmed: 'good', carrying_out: 'warn', carried_out: 'good', withdrawn: 'plain' }

export function StateChip({ state }: { state: ReorganisationState }) {
  const t = useTexts(texts)
  return <span className="nowrap"><Chip tone={TONES[state]}>{t.states[state]}</Chip></span>
}

import type { ReorganisationState } from '@/api/reorganisations'
import { Chip, type Tone } from '@/components/chip'
import { useLanguage } from '@/lib/i18n'
import { label } from '@/lib/labels'

const TONES: Record<ReorganisationState, Tone> = { planned: 'warn', confirmed: 'good', carrying_out: 'warn', carried_out: 'good', withdrawn: 'plain' }

export function StateChip({ state }: { state: ReorganisationState }) {
  const language = useLanguage()
  return <span className="nowrap"><Chip tone={TONES[state]}>{label('reorganisationState', state, language)}</Chip></span>
}

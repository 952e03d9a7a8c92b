import type { OutgoingValue } from '@/api/outgoing'
import { Chip } from '@/components/chip'
import { useTexts } from '@/lib/i18n'
import { texts } from './texts'

/** A published number, or why there is none; a hidden one is told from one that nobody has supplied. */
export function Shown({ value }: { value: OutgoingValue | undefined }) {
  const t = useTexts(texts)
  if (!value) return null
  return value.state === 'suppressed' ? <Chip tone="plain">{t.hidden}</Chip> : <>{value.text}</>
}

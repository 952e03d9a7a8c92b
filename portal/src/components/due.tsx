import type { Due } from '@/api/reporting'
import { Chip, type Tone } from './chip'

const tones: Record<Due['level'], Tone> = { later: 'plain', in_10: 'plain', in_3: 'warn', today: 'warn', overdue: 'bad', none: 'plain' }

/** The server's own wording of a deadline; icon and word first, colour last. A request has none of them. */
export function DueText({ due }: { due: Due }) {
  if (due.level === 'none') return <span className="secondary">{due.text}</span>
  return <Chip tone={tones[due.level]}>{due.text}</Chip>
}

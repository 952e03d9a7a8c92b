import type { ReactNode } from 'react'
import { label, type LabelGroup } from '@/lib/labels'
import { useLanguage } from '@/lib/i18n'
import { ClockIcon, CrossIcon, DotIcon, ReturnIcon, TickIcon, WarningIcon } from './icons'

export type Tone = 'plain' | 'good' | 'warn' | 'bad'

/** A state as icon and word; colour comes last and alone says nothing. */
export function Chip({ tone = 'plain', icon, children }: { tone?: Tone; icon?: ReactNode; children: ReactNode }) {
  const own = { plain: <DotIcon />, good: <TickIcon />, warn: <ClockIcon />, bad: <WarningIcon /> }[tone]
  return <span className={`chip chip-${tone}`}>{icon ?? own} {children}</span>
}

const looks: Record<string, { tone: Tone; icon?: ReactNode }> = {
  active: { tone: 'good' },
  accepted: { tone: 'good' },
  consolidated: { tone: 'good' },
  approved: { tone: 'good' },
  sent: { tone: 'good' },
  verified: { tone: 'good' },
  in_force: { tone: 'good' },
  withdrawn: { tone: 'plain', icon: <CrossIcon /> },
  needs_review: { tone: 'plain', icon: <ReturnIcon /> },
  repealed: { tone: 'plain', icon: <CrossIcon /> },
  contributed: { tone: 'plain', icon: <TickIcon /> },
  thanked: { tone: 'plain', icon: <TickIcon /> },
  due_for_renewal: { tone: 'warn' },
  returned: { tone: 'warn', icon: <ReturnIcon /> },
  unverified: { tone: 'warn', icon: <WarningIcon /> },
  lapsed: { tone: 'bad' },
  breached: { tone: 'bad' },
  late: { tone: 'bad' },
  voided: { tone: 'plain', icon: <CrossIcon /> },
  ended: { tone: 'plain', icon: <CrossIcon /> },
}

export function StatusChip({ group, code }: { group: LabelGroup; code: string }) {
  const language = useLanguage()
  const look = looks[code] ?? { tone: 'plain' as const }
  return <span className="nowrap"><Chip tone={look.tone} icon={look.icon}>{label(group, code, language)}</Chip></span>
}

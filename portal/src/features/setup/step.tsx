import type { ReactNode } from 'react'
import type { SetupStep } from '@/api/directory'
import { Chip } from '@/components/chip'
import { formatDate } from '@/lib/dates'
import { useTexts } from '@/lib/i18n'
import type { StepName } from './steps'
import { texts } from './texts'

/** One step: its number and name, done or open, who does it, what is there, and where it is done. */
export function Step({ number, name, done, step, links, acts, children }: { number: number; name: StepName; done: boolean; step?: SetupStep; links: ReactNode; acts?: ReactNode; children: ReactNode }) {
  const t = useTexts(texts)
  return (
    <li className="section">
      <div className="section-head">
        <h2>{t.numbered(number, t.steps[name])}</h2>
        {done ? <Chip tone="good">{t.done}</Chip> : <Chip tone="warn">{step?.remark ? t.wrong : t.open}</Chip>}
      </div>
      {children}
      {step?.remark && <p className="warning-text">{t.reported(step.remark)}</p>}
      <p className="secondary">
        {t.who} {name === 'facilities' ? t.branch : t.administrator}
        {done && step?.saidBy && ` · ${t.said(step.saidBy, formatDate(step.saidOn))}`}
      </p>
      <div className="actions">{acts}{links}</div>
    </li>
  )
}

import { Checkbox } from 'antd'
import { useId } from 'react'
import { useMe } from '@/api/me'
import { DateInput } from '@/components/inputs'
import { useTexts } from '@/lib/i18n'
import { texts } from './texts'

/** The word of the directory for a list in which what has ended stands as well. */
const ALL = 'all'

/** Which day a list is about, today when nothing else is asked for; or all that ever was. */
export function OnDateFilter({ on, onChange }: { on: string | undefined; onChange: (on: string | undefined) => void }) {
  const t = useTexts(texts)
  const id = useId()
  const today = useMe().data?.today
  const all = on === ALL
  return (
    <>
      <div className="filter">
        <label htmlFor={id}>{t.onDate}</label>
        <DateInput id={id} disabled={all} value={all ? undefined : (on ?? today)} onChange={(day) => typeof day !== 'object' && onChange(day === today ? undefined : day)} />
      </div>
      <Checkbox checked={all} onChange={(event) => onChange(event.target.checked ? ALL : undefined)}>{t.endedToo}</Checkbox>
    </>
  )
}

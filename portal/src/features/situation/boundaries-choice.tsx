import { Choice } from '@/components/filters'
import { useTexts } from '@/lib/i18n'
import { texts } from './texts'

/** The one switch of figures over time: by the boundaries of their day, or by today’s. Empty means of their day. */
export function BoundariesChoice({ value, onChange }: { value: string | undefined; onChange: (next: 'now' | undefined) => void }) {
  const t = useTexts(texts)
  return (
    <Choice
      label={t.boundaries}
      value={value === 'now' ? 'now' : 'then'}
      allowAll={false}
      options={[
        { value: 'then', label: t.boundariesThen },
        { value: 'now', label: t.boundariesNow },
      ]}
      onChange={(next) => onChange(next === 'now' ? 'now' : undefined)}
    />
  )
}

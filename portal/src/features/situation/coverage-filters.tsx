import { Link } from 'react-router'
import { useId } from 'react'
import { Choice } from '@/components/filters'
import { DateInput } from '@/components/inputs'
import { useTexts } from '@/lib/i18n'
import { links } from '@/lib/links'
import { BoundariesChoice } from './boundaries-choice'
import type { CoverageOrder } from './coverage-rows'
import { texts } from './texts'

export interface CoverageFilter {
  unit?: string | undefined
  order?: string | undefined
  on?: string | undefined
  boundaries?: string | undefined
}

/** Order, day, and for a day that has passed the one switch: by the boundaries of that day, or by today’s. */
export function CoverageFilters({ filter, order, today, own, onChange }: { filter: CoverageFilter; order: CoverageOrder; today: string | undefined; own: { path: string; name: string } | undefined; onChange: (next: CoverageFilter) => void }) {
  const t = useTexts(texts)
  const id = useId()
  return (
    <div className="filters no-print">
      <div className="filter">
        <label htmlFor={id}>{t.onDay}</label>
        <DateInput id={id} value={filter.on ?? today} onChange={(day) => typeof day === 'string' && onChange(day === today ? { on: undefined, boundaries: undefined } : { on: day })} />
      </div>
      {filter.on && <BoundariesChoice value={filter.boundaries} onChange={(boundaries) => onChange({ boundaries, unit: undefined })} />}
      <Choice
        label={t.order}
        value={order ?? 'administrative'}
        allowAll={false}
        options={[
          { value: 'administrative', label: t.administrative },
          { value: 'providers', label: t.byProviderGap },
          { value: 'facilities', label: t.byFacilityGap },
        ]}
        onChange={(next) => onChange({ order: next === 'administrative' ? undefined : next })}
      />
      {filter.unit && filter.unit !== own?.path && <Link to={links.coverage()}>{t.backToOwn(own?.name ?? '')}</Link>}
    </div>
  )
}

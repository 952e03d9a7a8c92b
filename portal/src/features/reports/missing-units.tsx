import type { Coverage } from '@/api/reporting'
import { useTexts } from '@/lib/i18n'
import { formatNumber } from '@/lib/numbers'
import { texts } from './texts'

/** By name everybody whose figures a sum lacks: who did not report to its unit, then whom those lack that did. */
export function MissingUnits({ coverage }: { coverage: Coverage }) {
  const t = useTexts(texts)
  const below = coverage.missingBelow ?? []
  return (
    <>
      {coverage.missing.length > 0 && <p>{t.missingUnits(namesOf(coverage.missing))}</p>}
      {below.length > 0 && (
        <>
          <p>{t.missingBelow(formatNumber(missingBelow(coverage)))}</p>
          <ul>
            {below.map(({ unit, missing }) => (
              <li key={unit}>{t.missingIn(unit, formatNumber(missing.length), namesOf(missing))}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

export function lacksAny(coverage: Coverage): boolean {
  return coverage.missing.length + missingBelow(coverage) > 0
}

function missingBelow({ missingBelow: below = [] }: Coverage): number {
  return below.reduce((sum, { missing }) => sum + missing.length, 0)
}

function namesOf(missing: Coverage['missing']): string {
  return missing.map((unit) => unit.name).join(', ')
}

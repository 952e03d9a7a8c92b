import { parseWholeNumber } from '@/lib/numbers'

/** What may be typed in place of a rule's value, judged by the shape of the shipped one. */
export type ValueKind = 'number' | 'text' | 'numbers' | 'structured'

export function kindOf(value: unknown): ValueKind {
  if (typeof value === 'number') return 'number'
  if (typeof value === 'string') return 'text'
  if (Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === 'number')) return 'numbers'
  return 'structured'
}

/** “10,5” and “−10; −3; 0” as people write them; structured values as JSON. Undefined: not readable. */
export function readValue(kind: ValueKind, text: string): unknown {
  const trimmed = text.trim()
  if (trimmed === '') return undefined
  if (kind === 'text') return trimmed
  if (kind === 'number') return numberOf(trimmed)
  if (kind === 'numbers') {
    const numbers = trimmed.split(/[;\s]+/).filter(Boolean).map(numberOf)
    return numbers.includes(undefined) ? undefined : numbers
  }
  try {
    return JSON.parse(trimmed) as unknown
  } catch {
    return undefined
  }
}

export function writeValue(kind: ValueKind, value: unknown): string {
  if (kind === 'numbers') return (value as number[]).map(String).join('; ')
  if (kind === 'structured') return value === null || value === undefined ? '' : JSON.stringify(value, null, 2)
  return String(value).replace('.', ',')
}

function numberOf(text: string): number | undefined {
  const match = /^([-−]?)(.+)$/.exec(text)
  const digits = match?.[2] ?? ''
  const sign = match?.[1] ? -1 : 1
  const whole = parseWholeNumber(digits)
  if (whole.kind === 'number') return sign * whole.value
  return /^\d+,\d+$/.test(digits) ? sign * Number(digits.replace(',', '.')) : undefined
}

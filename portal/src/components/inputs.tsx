import { Input, type InputProps } from 'antd'
import { useState } from 'react'
import { formatDate, parseDate } from '@/lib/dates'
import { formatNumber, parseWholeNumber } from '@/lib/numbers'

type Shared = Omit<InputProps, 'value' | 'onChange' | 'type'>

/** What a field holds while the text is not (yet) a value: the text stays on the screen, the form refuses it. */
export interface Unreadable {
  unreadable: string
}

export type DateValue = string | Unreadable | undefined
export type NumberValue = number | Unreadable | undefined

export function isUnreadable(value: unknown): value is Unreadable {
  return typeof value === 'object' && value !== null && 'unreadable' in value
}

/** A date is typed as text dd/mm/yyyy; the browser's own date field swaps day and month on English systems. */
export function DateInput({ value, onChange, ...rest }: Shared & { value?: DateValue; onChange?: (value: DateValue) => void }) {
  const [typed, setTyped] = useState<string>()
  const shown = typed ?? (isUnreadable(value) ? value.unreadable : formatDate(value))
  return (
    <Input
      inputMode="numeric"
      autoComplete="off"
      placeholder="dd/mm/yyyy"
      maxLength={10}
      {...rest}
      value={shown}
      onChange={(event) => {
        const text = event.target.value
        setTyped(text)
        onChange?.(text.trim() === '' ? undefined : (parseDate(text) ?? { unreadable: text }))
      }}
      onBlur={(event) => {
        setTyped(undefined)
        rest.onBlur?.(event)
      }}
    />
  )
}

/** Whole numbers without spin buttons; empty is not zero. */
export function NumberInput({ value, onChange, ...rest }: Shared & { value?: NumberValue; onChange?: (value: NumberValue) => void }) {
  const [typed, setTyped] = useState<string>()
  const shown = typed ?? (isUnreadable(value) ? value.unreadable : formatNumber(value))
  return (
    <Input
      inputMode="numeric"
      autoComplete="off"
      maxLength={15}
      {...rest}
      value={shown}
      onChange={(event) => {
        const text = event.target.value
        setTyped(text)
        const parsed = parseWholeNumber(text)
        onChange?.(parsed.kind === 'empty' ? undefined : parsed.kind === 'number' ? parsed.value : { unreadable: text })
      }}
      onBlur={(event) => {
        setTyped(undefined)
        rest.onBlur?.(event)
      }}
    />
  )
}

import { Form, Input } from 'antd'
import type { ReactNode } from 'react'
import { dayBefore, formatDate, plusDays } from '@/lib/dates'
import { Field } from './form'
import { DateInput } from './inputs'
import type { Compared } from './overtaken'

/** What a form holds, by the names of its fields. */
export type Typed = Record<string, unknown>

/** One field of an act: how it is asked, what the service is told, and how it reads beside what somebody else told meanwhile. */
export interface AskedField<T, Value = never> {
  label: string
  hint?: ReactNode
  input: ReactNode
  kind?: 'text' | 'date' | 'number'
  required?: boolean | ((typed: Typed) => boolean)
  /** What it holds when the form opens. */
  starts?: (record: T) => unknown
  /** What the service is told, where that is not what is typed. */
  told?: (value: Value) => unknown
  theirs: (record: T) => ReactNode
  mine: (value: Value) => ReactNode
}

/** The fields of an act in their order, by the names that the service gives them. */
export type Asked<T> = Record<string, AskedField<T>>

/** The day on which something happens or begins. */
export function askedDay<T>(label: string, theirs: (record: T) => ReactNode): AskedField<T, string> {
  return { label, kind: 'date', required: true, input: <DateInput />, theirs, mine: formatDate }
}

/** Why something is recorded, in words; kept in the history only. */
export function askedReason<T>(label: string, longest: number): AskedField<T, string> {
  return { label, required: true, input: <Input maxLength={longest} />, theirs: () => '', mine: (typed) => typed }
}

/** The last day of something; the service is told the first day after it. */
export function askedLastDay<T>(label: string, firstDayAfter: (record: T) => string | undefined, goesOn: string): AskedField<T, string> {
  const theirs = (record: T) => {
    const after = firstDayAfter(record)
    return after ? formatDate(dayBefore(after)) : goesOn
  }
  return { ...askedDay(label, theirs), told: (lastDay) => plusDays(lastDay, 1) }
}

export function AskedFields<T>({ asks }: { asks: Asked<T> }) {
  return Object.entries(asks).map(([name, { label, hint, input, kind, required = false }]) => {
    const field = (must: boolean) => <Field key={name} name={name} label={label} hint={hint} kind={kind ?? 'text'} required={must}>{input}</Field>
    if (typeof required === 'boolean') return field(required)
    return <Form.Item key={name} noStyle shouldUpdate>{(form) => field(required(form.getFieldsValue(true) as Typed))}</Form.Item>
  })
}

export function startsWith<T>(asks: Asked<T>, record: T): Typed {
  return Object.fromEntries(Object.entries(asks).flatMap(([name, field]) => (field.starts ? [[name, field.starts(record)]] : [])))
}

export function toldOf<T>(asks: Asked<T>, typed: Typed): Typed {
  return Object.fromEntries(
    Object.entries(asks)
      .filter(([name]) => isGiven(typed[name]))
      .map(([name, { told }]) => [name, told ? told(typed[name] as never) : typed[name]]),
  )
}

export function compareAsked<T>(asks: Asked<T>, theirs: T, typed: Typed): Compared[] {
  return Object.entries(asks).map(([name, field]) => ({
    label: field.label,
    theirs: field.theirs(theirs),
    mine: isGiven(typed[name]) ? field.mine(typed[name] as never) : '',
  }))
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== ''
}

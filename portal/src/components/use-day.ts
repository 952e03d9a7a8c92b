import { Form } from 'antd'
import { useMe } from '@/api/me'
import type { DateValue } from './inputs'

/** The day that a date field of the form holds, once what was typed is one. */
export function useDay(field: string): string | undefined {
  const value = Form.useWatch<DateValue>(field)
  return typeof value === 'string' ? value : undefined
}

/** The same where it is still to come: bodies of that day are offered as well. */
export function useComingDay(field: string): string | undefined {
  const day = useDay(field)
  const today = useMe().data?.today
  return day !== undefined && today !== undefined && day > today ? day : undefined
}

/** Dates as people here write them: dd/mm/yyyy; times in Viet Nam's own zone whatever the machine says. */
const ZONE = 'Asia/Ho_Chi_Minh'
const DAY = 86_400_000

export function formatDate(iso: string | null | undefined): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '')
  return match ? `${match[3]}/${match[2]}/${match[1]}` : ''
}

/** Accepts 25/11/2024, 5/11/24, 05-11-2024, 5.11.2024 and 05112024; undefined when it is no day of the calendar. */
export function parseDate(text: string): string | undefined {
  const trimmed = text.trim()
  const match = /^(\d{1,2})[/\-. ](\d{1,2})[/\-. ](\d{2}|\d{4})$/.exec(trimmed) ?? /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(trimmed)
  if (!match) return undefined
  const [, d = '', m = '', y = ''] = match
  const [day, month, year] = [Number(d), Number(m), y.length === 2 ? 2000 + Number(y) : Number(y)]
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined
  return date.toISOString().slice(0, 10)
}

/** The last day in force, when all that is known is the first day no longer in force. */
export function dayBefore(iso: string): string {
  return plusDays(iso, -1)
}

export function plusDays(iso: string, days: number): string {
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

const time = new Intl.DateTimeFormat('vi-VN', { timeZone: ZONE, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
const timeWithSeconds = new Intl.DateTimeFormat('vi-VN', {
  timeZone: ZONE,
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
})
const day = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit' })

export function formatTime(instant: string | number, seconds = false): string {
  return (seconds ? timeWithSeconds : time).format(new Date(instant))
}

/** The day that an instant falls on in Viet Nam. */
export function localDay(instant: string | number): string {
  return day.format(new Date(instant))
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY)
}

/** Viet Nam keeps no summer time, so a day always has 24 hours. */
export function shiftedByDays(instant: string | number, days: number): number {
  return new Date(instant).getTime() + days * DAY
}

/** 10:14 23/11/2024 */
export function formatInstant(instant: string | number | null | undefined): string {
  if (instant === null || instant === undefined || instant === '') return ''
  return `${formatTime(instant)} ${formatDate(localDay(instant))}`
}

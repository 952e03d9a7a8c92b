import { describe, expect, it } from 'vitest'
import { dayBefore, formatDate, formatInstant, formatTime, parseDate } from './dates'

describe('dates', () => {
  it.each([
    ['25/11/2024', '2024-11-25'],
    ['5/11/24', '2024-11-05'],
    ['05112024', '2024-11-05'],
    ['051124', '2024-11-05'],
    ['5.11.2024', '2024-11-05'],
    [' 05-11-2024 ', '2024-11-05'],
    ['29/02/2024', '2024-02-29'],
  ])('reads %s as %s', (typed, iso) => expect(parseDate(typed)).toBe(iso))

  it.each(['31/02/2024', '29/02/2023', '13/25/2024', '2024-11-25', 'hôm nay', '', '5/11'])('refuses %s', (typed) =>
    expect(parseDate(typed)).toBeUndefined(),
  )

  it('never swaps day and month', () => expect(parseDate('04/03/2024')).toBe('2024-03-04'))
  it('shows a date as it is written here', () => expect(formatDate('2024-11-05')).toBe('05/11/2024'))
  it('shows times in Viet Nam wherever the machine is', () => {
    expect(formatTime('2024-11-23T03:14:05Z')).toBe('10:14')
    expect(formatTime('2024-11-23T03:14:05Z', true)).toBe('10:14:05')
    expect(formatInstant('2024-11-22T18:00:00Z')).toBe('01:00 23/11/2024')
  })
  it('names the last day in force of a unit', () => expect(dayBefore('2025-07-01')).toBe('2025-06-30'))
})

import { describe, expect, it } from 'vitest'
import { formatNumber, formatShare, parsePastedBlock, parseWholeNumber } from './numbers'

describe('numbers', () => {
  it.each(['1120', '1.120', '1 120', '1\u00a0120', ' 1120 '])('reads %s as 1120', (typed) =>
    expect(parseWholeNumber(typed)).toEqual({ kind: 'number', value: 1120 }),
  )
  it.each(['1,5', '1.12', '-3', '1e3', '12a', '1.1200', '1,120'])('refuses %s', (typed) =>
    expect(parseWholeNumber(typed)).toEqual({ kind: 'invalid' }),
  )
  it('does not take empty for zero', () => {
    expect(parseWholeNumber('')).toEqual({ kind: 'empty' })
    expect(parseWholeNumber('0')).toEqual({ kind: 'number', value: 0 })
  })
  it('writes numbers as they stand on paper', () => {
    expect(formatNumber(10600)).toBe('10.600')
    expect(formatNumber(112, 1)).toBe('112,0')
    expect(formatNumber(undefined)).toBe('')
    expect(formatShare(812, 857)).toBe('94,7%')
    expect(formatShare(1, 0)).toBe('–')
  })
  it('takes a block copied from a spreadsheet', () =>
    expect(parsePastedBlock('118\t112\r\n90\t\r\n')).toEqual([['118', '112'], ['90', '']]))
})

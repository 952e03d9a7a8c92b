import { expect, it } from 'vitest'
import { kindOf, readValue, writeValue } from './override-value'

it.each([
  ['number', '24', 24],
  ['number', '10,5', 10.5],
  ['number', '1.120', 1120],
  ['number', '−3', -3],
  ['numbers', '-10; -3; 0; 3', [-10, -3, 0, 3]],
  ['text', ' trước ngày 25/11 ', 'trước ngày 25/11'],
  ['structured', '{"from": 1}', { from: 1 }],
] as const)('reads a %s as people write it: %s', (kind, text, value) => {
  expect(readValue(kind, text)).toEqual(value)
})

it.each([
  ['number', 'hai mươi'],
  ['numbers', '1; x'],
  ['structured', '{from: 1'],
  ['text', '  '],
] as const)('refuses a %s that it cannot read: %s', (kind, text) => {
  expect(readValue(kind, text)).toBeUndefined()
})

it.each([24, 10.5, 'trước ngày 25/11', [-10, -3, 0], { from: 1, to: 2 }])('writes %j so that it reads the same again', (value) => {
  const kind = kindOf(value)

  expect(readValue(kind, writeValue(kind, value))).toEqual(value)
})

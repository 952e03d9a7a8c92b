import { expect, it } from 'vitest'
import { AttemptKey, type Asked } from './attempt-key'

const asked: Asked = { path: '/api/commitments/v1/commitments', body: { place: 'Tân Mỹ' } }

it('keeps the key of the same content until a final answer came', () => {
  const attempt = new AttemptKey()
  const first = attempt.of(asked)

  expect(attempt.of({ ...asked, body: { place: 'Tân Mỹ' } })).toBe(first)
  attempt.answered()
  expect(attempt.of(asked)).not.toBe(first)
})

it.each<[string, Partial<Asked>]>([
  ['content', { body: { place: 'Song Mai' } }],
  ['version', { etag: '"2"' }],
  ['place', { path: '/api/commitments/v1/tallies' }],
])('takes a new key for another %s', (_, other) => {
  const attempt = new AttemptKey()
  const first = attempt.of(asked)

  expect(attempt.of({ ...asked, ...other })).not.toBe(first)
})

it('never takes two files for one, whatever their names', () => {
  const attempt = new AttemptKey()
  const file = new Blob(['xã,2024'])
  const first = attempt.of({ path: '/api/reporting/v1/birth-imports', body: file })

  expect(attempt.of({ path: '/api/reporting/v1/birth-imports', body: file })).toBe(first)
  expect(attempt.of({ path: '/api/reporting/v1/birth-imports', body: new Blob(['xã,2024']) })).not.toBe(first)
})

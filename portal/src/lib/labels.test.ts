import { describe, expect, it } from 'vitest'
import { enums } from '@/api/__generated__/enums'
import { groups, label } from './labels'

const labelled = new Set(Object.values(groups).flatMap((group) => Object.keys(group)))

/** Codes that never reach a reader, or whose label comes with the answer of the server (stateText, text, title …). */
const unseen = new Set(['child_number_limit'])

describe('labels', () => {
  it('stand in both languages for every code', () => {
    for (const [name, group] of Object.entries(groups)) {
      for (const [code, pair] of Object.entries(group)) expect(pair.every((text) => text.trim() !== ''), `${name}.${code}`).toBe(true)
    }
  })

  it('exist for every enum value of the OpenAPI files', () => {
    const missing = Object.entries(enums).flatMap(([place, values]) => values.filter((value) => !labelled.has(value) && !unseen.has(value)).map((value) => `${place}: ${value}`))

    expect(missing).toEqual([])
  })

  it('never show a code', () => {
    expect(label('commitmentStatus', 'no_such_code', 'vi')).toBe('–')
    expect(label('clause', 'child_number_limit', 'vi')).toBe('–')
  })

})

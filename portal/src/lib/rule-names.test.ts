import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { ruleNames } from './rule-names'

const SHIPPED = '../services/directory/src/main/resources/canbang/rules'

it('names every rule that the directory ships in both languages', () => {
  const keys = readdirSync(SHIPPED)
    .filter((file) => file.endsWith('.yaml'))
    .flatMap((file) => [...readFileSync(`${SHIPPED}/${file}`, 'utf8').matchAll(/^- *\{?key: *([\w.-]+)/gm)].map((match) => match[1] ?? ''))
  const unnamed = keys.filter((key) => !ruleNames.vi[key] || !ruleNames.en[key])

  expect(keys.length).toBeGreaterThan(40)
  expect(unnamed).toEqual([])
})

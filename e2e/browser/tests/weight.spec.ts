import { langGiang } from '../src/places'
import { expect, test } from '../src/test'
import { settled } from '../src/waiting'
import { Weight } from '../src/weight'

const FIRST_VISIT = 300
const FURTHER_ROUTE = 120

test('a first visit is at most 300 kB and each further screen 120 kB', async ({ desk }) => {
  const page = await desk(langGiang.commune.officer)
  const weight = await Weight.of(page)

  await page.goto('/app/')
  await settled(page)
  const first = weight.take()
  expect(first, 'the first visit in kB').toBeLessThanOrEqual(FIRST_VISIT)
  expect(first, 'something was counted').toBeGreaterThan(50)

  for (const path of ['/app/gap-list?kind=provider', '/app/village-totals', '/app/reports', '/app/commitments', '/app/situation/deadlines']) {
    await page.goto(path)
    await settled(page)
    expect(weight.take(), `${path} in kB, with what the first visit left in the cache`).toBeLessThanOrEqual(FURTHER_ROUTE)
  }
})

import { langGiang } from '../src/places'
import { expect, test } from '../src/test'
import { settled } from '../src/waiting'
import { Weight } from '../src/weight'

const KILOBITS = 400

/**
 * What portal.md 13 asks of weight and of slow links. Told and judged by no test yet: the first visit weighs more than it may,
 * and times are none for a machine that does other things beside.
 */
test('what a first visit and further screens weigh', async ({ desk }) => {
  const page = await desk(langGiang.commune.officer)
  const weight = await Weight.of(page)
  for (const path of ['/app/', '/app/gap-list?kind=provider', '/app/village-totals', '/app/reports', '/app/commitments', '/app/situation/deadlines']) {
    await page.goto(path)
    await settled(page)
    console.log(`${path}: ${weight.take()} kB (asked: 300 at first, 120 further on)`)
  }
})

test('how soon the start page says what is to be done on a slow link', async ({ desk }) => {
  const page = await desk(langGiang.commune.officer)
  await Weight.of(page, KILOBITS)
  const opened = async () => {
    const begin = Date.now()
    await page.goto('/app/', { waitUntil: 'commit' })
    await expect(page.locator('article .section, article .empty').first()).toBeVisible()
    return Date.now() - begin
  }

  const first = await opened()
  console.log(`start page at ${KILOBITS} kbit/s and 400 ms: ${first} ms at first, ${await opened()} ms later (asked: 10,000 and 3,000)`)
})

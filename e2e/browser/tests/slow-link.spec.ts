import { langGiang } from '../src/places'
import { expect, test } from '../src/test'
import { Weight } from '../src/weight'

const KILOBITS = 400

/** What portal.md 13 asks of slow links, told and judged by nobody: times are none for a machine that does other things beside. */
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

import { expect, type Page } from '@playwright/test'

/** A page that waits shows nothing for its first 300 ms, then a skeleton. */
const UNTIL_SKELETON = 400
const TO_DRAW = 50

/** The page stands: its one h1 is there and nothing is loading any more. */
export async function settled(page: Page): Promise<void> {
  await expect(async () => {
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await untilSkeleton(page)
  }).toPass({ timeout: 120_000 })
  await expect(page.locator('.skeleton-row')).toHaveCount(0)
}

/** By the page's own clock, whose 300 ms ran out before however busy the machine is; fails when the page goes meanwhile. */
async function untilSkeleton(page: Page): Promise<void> {
  await page.evaluate(([wait, draw]) => new Promise((drawn) => setTimeout(() => setTimeout(drawn, draw), wait)), [UNTIL_SKELETON, TO_DRAW] as const)
}

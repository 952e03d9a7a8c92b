import { expect, type Page } from '@playwright/test'

/** A page that waits shows nothing for its first 300 ms, then a skeleton. */
const UNTIL_SKELETON = 400

/** The page stands: its one h1 is there and nothing is loading any more. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.waitForTimeout(UNTIL_SKELETON)
  await expect(page.locator('.skeleton-row')).toHaveCount(0)
}

import { expect, type Page } from '@playwright/test'

/** The page stands: its one h1 is there and nothing is loading any more. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('.skeleton-row')).toHaveCount(0)
}

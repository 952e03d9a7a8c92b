import { expect, type Page } from '@playwright/test'
import { seriousFindings } from './axe'

/** The page as it stands is readable by everybody, and nothing hangs over its edge; a picture of it is kept. */
export async function looksRight(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `target/pictures/${name}.png`, fullPage: true })
  expect(await seriousFindings(page), name).toEqual([])
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(tooWide, `${name} scrolls sideways`).toBeLessThanOrEqual(0)
}

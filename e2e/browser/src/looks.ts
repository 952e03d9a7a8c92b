import { expect, type Page } from '@playwright/test'
import { seriousFindings } from './axe'

/** What is left of a window of 1366 by 768 at 200 %, and of one of 1280 by 1024 at 400 % (WCAG 1.4.10). */
const ZOOMED = { '200 %': { width: 683, height: 384 }, '400 %': { width: 320, height: 256 } } as const

/** The page as it stands is readable by everybody, and nothing hangs over its edge; a picture of it is kept. */
export async function looksRight(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `target/pictures/${name}.png`, fullPage: true })
  expect(await seriousFindings(page), name).toEqual([])
  await expectNoSidewaysScrolling(page, name)
}

/** The page itself; a wide table scrolls inside its own frame. */
export async function expectNoSidewaysScrolling(page: Page, name: string): Promise<void> {
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(tooWide, `${name} scrolls sideways`).toBeLessThanOrEqual(0)
}

/** Magnified, everything stays in reach by scrolling down alone. */
export async function reflows(page: Page, name: string): Promise<void> {
  const usual = page.viewportSize()
  for (const [zoom, size] of Object.entries(ZOOMED)) {
    await page.setViewportSize(size)
    await expectNoSidewaysScrolling(page, `${name} at ${zoom}`)
  }
  if (usual) await page.setViewportSize(usual)
}

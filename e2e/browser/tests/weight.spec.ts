import type { Page } from '@playwright/test'
import { langGiang, meetingDay, tanMy } from '../src/places'
import { expect, test } from '../src/test'
import { settled } from '../src/waiting'
import { Weight } from '../src/weight'

/** In kB, as portal.md 13 asks. */
const FIRST_VISIT = 300
const FURTHER = 120
const ACTION = 20
const FURTHER_SCREENS = ['/app/gap-list?kind=provider', '/app/village-totals', '/app/reports', '/app/commitments', '/app/situation/coverage', '/app/situation/deadlines', '/app/directory/providers']
/** What is smaller is sent as it is. */
const WORTH_COMPRESSING = 2048

test('a first visit weighs no more than 300 kB and each further screen no more than 120, every script compressed with Brotli', async ({ desk }) => {
  const page = await desk(langGiang.commune.officer)
  const uncompressed = filesWithoutBrotli(page)
  const weight = await Weight.of(page)

  expect.soft(await weighs(page, weight, '/app/'), 'first visit').toBeLessThanOrEqual(FIRST_VISIT)
  for (const path of FURTHER_SCREENS) expect.soft(await weighs(page, weight, path), path).toBeLessThanOrEqual(FURTHER)
  expect(uncompressed).toEqual([])
})

test('recording the total of a village weighs no more than 20 kB', async ({ desk }) => {
  const officer = await desk(tanMy.commune.officer)
  const weight = await Weight.of(officer)
  await officer.goto('/app/village-totals')
  await settled(officer)
  const fields = officer.getByRole('row').filter({ has: officer.getByRole('textbox') }).first().getByRole('textbox')
  for (const [at, text] of [meetingDay, '200', '152', 'Trưởng thôn', 'Nhà văn hóa'].entries()) await fields.nth(at).fill(text)
  weight.take()

  await officer.getByRole('button', { name: 'Ghi số liệu 1 dòng' }).click()
  await expect(officer.getByText('Đã ghi 1/1 dòng.')).toBeVisible()
  await officer.waitForLoadState('networkidle')

  const kilobytes = weight.take()
  console.log(`an action: ${kilobytes} kB (asked: ${ACTION})`)
  expect(kilobytes).toBeLessThanOrEqual(ACTION)
})

async function weighs(page: Page, weight: Weight, path: string): Promise<number> {
  await page.goto(path)
  await settled(page)
  const kilobytes = weight.take()
  console.log(`${path}: ${kilobytes} kB`)
  return kilobytes
}

/** Fills itself with the scripts and styles that come in another way. */
function filesWithoutBrotli(page: Page): string[] {
  const found: string[] = []
  page.on('response', (response) => {
    const { pathname } = new URL(response.url())
    const headers = response.headers()
    const isSmall = Number(headers['content-length'] ?? Infinity) < WORTH_COMPRESSING
    if (/^\/app\/assets\/.*\.(js|css)$/.test(pathname) && headers['content-encoding'] !== 'br' && !isSmall) found.push(`${pathname}: ${headers['content-encoding'] ?? 'plain'}`)
  })
  return found
}

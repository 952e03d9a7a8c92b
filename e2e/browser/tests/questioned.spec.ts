import type { Page } from '@playwright/test'
import { daMai } from '../src/places'
import { needed } from '../src/platform'
import { expect, test } from '../src/test'
import { settled } from '../src/waiting'

const SCREENS = ['/app/', '/app/commitments', '/app/commitments?status=active', '/app/gap-list?kind=provider', '/app/situation/coverage']

/** Played after the meeting, with one of those who signed there. */
test('a questioned commitment reads as in force to the officer of the commune, and in question to the head of the team alone', async ({ desk }) => {
  const officer = await desk(daMai.commune.officer)
  await officer.goto('/app/commitments')
  await settled(officer)
  const link = officer.getByRole('row').filter({ hasText: 'Còn hiệu lực' }).getByRole('link').nth(1)
  const name = (await link.textContent()) ?? ''
  const address = (await link.getAttribute('href')) ?? ''
  const seen = () => everythingSeen(officer, [...SCREENS, address])
  const before = await seen()
  expect(before.at(-1)).toContain('Còn hiệu lực')

  const head = await desk(needed('TEAM_HEAD'))
  await head.goto(address)
  await settled(head)
  await head.getByRole('button', { name: 'Mở xem xét cam kết' }).click()
  const dialog = head.getByRole('dialog', { name: 'Mở xem xét cam kết' })
  await dialog.getByLabel('Số, ký hiệu vụ việc').fill('KT-2024-017')
  await dialog.getByRole('button', { name: 'Mở xem xét cam kết' }).click()
  await expect(head.getByRole('heading', { name: 'Xem xét cam kết', level: 1 })).toBeVisible()
  await expect(head.getByText('Đang xem xét', { exact: true }).first()).toBeVisible()
  const ofCase = head.url()

  expect(await seen(), `what the officer sees of ${name}`).toEqual(before)
  await officer.goto(ofCase)
  await expect(officer.getByText('Không tìm thấy')).toBeVisible()
  await expect(officer.getByText('KT-2024-017')).toHaveCount(0)
})

/** The words of each screen, without the hour at which they were asked for. */
async function everythingSeen(page: Page, addresses: readonly string[]): Promise<string[]> {
  const words: string[] = []
  for (const address of addresses) {
    await page.goto(address)
    await settled(page)
    words.push((await page.locator('main').innerText()).replace(/\d{1,2}:\d{2}(:\d{2})?/g, ''))
  }
  return words
}

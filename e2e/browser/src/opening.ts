import type { Page } from '@playwright/test'
import type { Screen } from './screens'
import { settled } from './waiting'

export async function open(page: Page, { path, follow }: Screen): Promise<void> {
  await page.goto(path)
  await settled(page)
  if (!follow) return
  await page.getByRole('row', { name: follow.row }).getByRole('link').first().click()
  await page.waitForURL((address) => address.pathname.split('/').length > 3)
  await settled(page)
}

import { expect, type Locator, type Page } from '@playwright/test'

/** The dialog of an act: what it does in words, what it asks, then the act. */
export async function acts(page: Page, verb: string, fill?: (dialog: Locator) => Promise<void>, opener?: Locator): Promise<void> {
  await (opener ?? page.getByRole('button', { name: verb, exact: true })).click()
  const dialog = page.getByRole('dialog')
  const act = dialog.getByRole('button', { name: verb, exact: true })
  await expect(act).toBeVisible()
  await fill?.(dialog)
  await act.click()
  await expect(dialog).toBeHidden({ timeout: 60_000 })
}

/** Types into a list that is searched, and takes what it finds first, once that is it; the hands stay on the keyboard. */
export async function chooses(page: Page, list: Locator, option: string): Promise<void> {
  await list.focus()
  await page.keyboard.type(option)
  await expect(offered(page).first()).toContainText(option)
  await page.keyboard.press('Enter')
}

/** Opens a list of a few words, and takes one of them. */
export async function picks(page: Page, list: Locator, option: string): Promise<void> {
  await list.focus()
  await page.keyboard.press('ArrowDown')
  await expect(list).toHaveAttribute('aria-expanded', 'true')
  await offered(page).filter({ hasText: option }).first().click()
}

function offered(page: Page): Locator {
  return page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option')
}

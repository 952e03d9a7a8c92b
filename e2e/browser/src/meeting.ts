import { expect, type Page } from '@playwright/test'

/** Presses print and looks at the paper: order and numbers of the list, room to sign, nothing of the screen, no licence. */
export async function printsTheSheet(page: Page, names: string[]): Promise<void> {
  await page.getByRole('button', { name: 'In danh sách ký' }).click()
  const sheet = page.locator('.print-sheet')
  await expect(sheet).toBeAttached()
  await page.emulateMedia({ media: 'print' })
  await expect(sheet.getByRole('heading', { name: 'DANH SÁCH KÝ CAM KẾT' })).toBeVisible()
  await expect(sheet.getByText(/Danh sách số \S+/)).toBeVisible()
  await expect(sheet.locator('tbody tr td:nth-child(2)')).toHaveText(names)
  await expect(sheet.locator('tbody tr td:nth-child(1)')).toHaveText(names.map((_, at) => String(at + 1)))
  await expect(page.getByRole('navigation', { name: 'Danh mục chức năng' })).toBeHidden()
  const room = await sheet.locator('tbody tr').first().evaluate((line) => line.getBoundingClientRect().height)
  expect(room, 'room to sign of 12 mm').toBeGreaterThanOrEqual(Math.floor((12 / 25.4) * 96))
  await expect(sheet).not.toContainText(/CCHN/)
  const pdf = await page.pdf({ preferCSSPageSize: true })
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
  expect(pages, 'the whole list is on paper').toBeGreaterThanOrEqual(Math.ceil((names.length * 12) / 260))
  await page.emulateMedia({ media: 'screen' })
}

/** Only the keyboard inside the form: one press opens it, one sends it. */
export async function addsNewcomer(page: Page, name: string, licence: string, workplace: string): Promise<void> {
  await page.getByRole('button', { name: 'Thêm người chưa có trong danh mục' }).click()
  const form = page.getByRole('dialog', { name: 'Thêm người chưa có trong danh mục' })
  const field = (label: RegExp) => form.getByLabel(label)
  await field(/^Họ và tên/).focus()
  await page.keyboard.type(name)
  await choosesFirst(page, field(/^Chức danh/))
  await field(/^Số giấy phép/).focus()
  await page.keyboard.type(licence)
  await field(/^Nơi làm việc/).focus()
  await page.keyboard.type(workplace)
  await expect(page.locator('.ant-select-item-option').filter({ hasText: workplace }).first()).toBeVisible()
  await page.keyboard.press('Enter')
  await choosesFirst(page, field(/^Dịch vụ/))
  await field(/^Từ ngày/).focus()
  await page.keyboard.type('01/11/2024')
  await form.getByRole('button', { name: 'Thêm người' }).click()
  await expect(form).toBeHidden()
}

async function choosesFirst(page: Page, list: ReturnType<Page['locator']>): Promise<void> {
  await list.focus()
  await page.keyboard.press('ArrowDown')
  await expect(list).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('Enter')
}

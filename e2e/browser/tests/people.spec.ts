import type { Page } from '@playwright/test'
import { chooses } from '../src/acting'
import { looksRight } from '../src/looks'
import { offices } from '../src/places'
import { needed } from '../src/platform'
import { expect, test } from '../src/test'
import { settled } from '../src/waiting'

const RUN = Date.now()
const BODY = 'Thanh tra Sở Y tế'
const ROLE = 'Trưởng đoàn'

test('who has lost a password is given another one, once', async ({ desk }) => {
  const administrator = await desk(offices.administrator)
  const name = `Ngụy Thị Quên ${RUN}`
  const before = await enters(administrator, name, `quen.${RUN}`)
  await finds(administrator, name)

  await administrator.getByRole('button', { name: `Cấp lại mật khẩu: ${name}` }).click()
  const dialog = administrator.getByRole('dialog', { name: 'Cấp lại mật khẩu' })
  await expect(dialog).toContainText(`Mật khẩu hiện tại của ${name} không dùng được nữa.`)
  await dialog.getByRole('button', { name: 'Cấp lại mật khẩu' }).click()

  await expect(dialog.locator('.password')).not.toHaveText(before)
  await dialog.getByRole('button', { name: 'Đóng' }).click()
  await expect(administrator.locator('.password')).toHaveCount(0)
})

test('people who came by a file are given their first passwords at once, on a sheet that stands there this once', async ({ desk }) => {
  const administrator = await desk(offices.administrator)
  await administrator.goto('/app/imports/people')
  await settled(administrator)
  const [chooser] = await Promise.all([administrator.waitForEvent('filechooser'), administrator.getByRole('button', { name: 'Chọn tệp Excel' }).click()])
  await chooser.setFiles(needed('PEOPLE_FILE'))
  await administrator.getByRole('button', { name: 'Nhập 2 dòng' }).click()
  await expect(administrator.getByText(/^Đã nhập xong\. Đã thêm 2/)).toBeVisible({ timeout: 90_000 })

  await administrator.goto('/app/administration/first-passwords')
  await settled(administrator)
  const waiting = await administrator.getByRole('rowheader').count()
  expect(waiting, 'people without a first password').toBeGreaterThan(1)
  await administrator.getByRole('button', { name: `Cấp mật khẩu cho ${waiting} người` }).click()
  await expect(administrator.getByText(`Đã cấp ${waiting}/${waiting}. Chỉ hiện lần này; hãy in trước khi rời trang.`)).toBeVisible({ timeout: 90_000 })
  const given = await administrator.locator('td code').allTextContents()
  expect(new Set(given).size, 'everybody has a password of their own').toBe(waiting)
  await looksRight(administrator, 'first-passwords')

  await administrator.reload()
  await settled(administrator)
  await expect(administrator.getByText('Không có ai chờ mật khẩu lần đầu.')).toBeVisible()
})

/** A person with account and first appointment; answers the password that is shown this once. */
async function enters(page: Page, name: string, username: string): Promise<string> {
  await page.goto('/app/administration/people')
  await settled(page)
  await page.getByRole('button', { name: 'Thêm người' }).first().click()
  const form = page.getByRole('dialog', { name: 'Thêm người' })
  await form.getByLabel('Họ và tên').fill(name)
  await form.getByLabel('Tên đăng nhập').fill(username)
  await appoints(page, form, BODY, ROLE)
  await form.getByRole('button', { name: 'Thêm người' }).click()
  await expect(form.getByText(`Mật khẩu dùng một lần của ${name}.`)).toBeVisible({ timeout: 60_000 })
  const password = (await form.locator('.password').textContent()) ?? ''
  expect(password.length).toBeGreaterThan(8)
  await form.getByRole('button', { name: 'Đóng' }).click()
  return password
}

async function appoints(page: Page, form: ReturnType<Page['getByRole']>, body: string, role: string): Promise<void> {
  await chooses(page, form.getByLabel('Cơ quan', { exact: true }), body)
  await chooses(page, form.getByLabel('Vai trò'), role)
  await form.getByLabel('Từ ngày').fill('01/11/2024')
}

async function finds(page: Page, name: string) {
  await page.goto('/app/administration/people')
  await settled(page)
  await page.getByLabel('Tìm theo họ tên, tài khoản').fill(name)
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) })
  await expect(row).toHaveCount(1)
  return row
}

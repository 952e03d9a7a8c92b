import type { Locator, Page } from '@playwright/test'
import { chooses } from '../src/acting'
import { Effort } from '../src/effort'
import { looksRight } from '../src/looks'
import { offices } from '../src/places'
import { needed, platform } from '../src/platform'
import { expect, test } from '../src/test'
import { settled } from '../src/waiting'

const RUN = Date.now()
const BODY = `Đội liên ngành ${RUN}`
const HEAD = `Ngụy Thị Trưởng ${RUN}`
const DEPUTY = `Ngụy Văn Phó ${RUN}`
const ROLE = 'Cán bộ nhập liệu'
const BRANCH = 'Chi cục Dân số'
const OFFICER = 'Chuyên viên dân số'

test('a person is entered in six fields, has two appointments and a deputy who signs in as such, and what the end of one leaves open is seen', async ({ desk, browser }) => {
  const administrator = await desk(offices.administrator)
  const effort = await Effort.of(administrator)
  await establishes(administrator, effort)
  await enters(administrator, effort, { name: HEAD, username: `truong.${RUN}`, until: '31/12/2024' })
  const head = await finds(administrator, HEAD)
  await expect(head).toContainText('đến 31/12/2024')
  effort.reset()
  await administrator.getByRole('button', { name: `Phân công: ${HEAD}`, exact: true }).click()
  const appointing = administrator.getByRole('dialog', { name: `Phân công: ${HEAD}` })
  await appoints(administrator, appointing, BRANCH, OFFICER)
  await appointing.getByRole('button', { name: 'Phân công', exact: true }).click()
  await expect(appointing).toBeHidden()
  effort.staysWithin('5a, one more appointment', { clicks: 2, fields: 4 })
  await expect(head.getByRole('listitem')).toHaveText([new RegExp(`^${ROLE} – ${BODY}`), new RegExp(`^${OFFICER} – ${BRANCH}`)])

  const password = await enters(administrator, effort, { name: DEPUTY, username: `pho.${RUN}`, inPlaceOf: HEAD })
  const deputy = await (await browser.newContext()).newPage()
  await signsInFirst(deputy, `pho.${RUN}`, password)
  await expect(deputy.getByText(`Làm thay ${HEAD}`)).toBeVisible()
  await deputy.context().close()

  const ending = (await finds(administrator, HEAD)).getByRole('listitem').filter({ hasText: BODY })
  effort.reset()
  await ending.getByRole('button', { name: `Kết thúc phân công: ${HEAD}` }).click()
  const dialog = administrator.getByRole('dialog', { name: `Kết thúc phân công: ${HEAD}` })
  await dialog.getByLabel('Ngày cuối').fill('19/11/2024')
  await dialog.getByRole('button', { name: 'Kết thúc phân công' }).click()
  const open = administrator.getByRole('dialog', { name: `Còn để trống sau khi kết thúc phân công của ${HEAD}` })
  await leavesOpen(open)
  effort.staysWithin('5a, an end and what it leaves open', { clicks: 2, fields: 1 })
  await looksRight(administrator, 'people-left-open')
  await open.getByRole('button', { name: 'Đóng' }).click()

  await administrator.goto('/app/administration/vacancies')
  await settled(administrator)
  await leavesOpen(administrator.getByRole('table', { name: 'Vị trí đang trống' }))
})

test('who has lost a password is given another one, once', async ({ desk }) => {
  const administrator = await desk(offices.administrator)
  const name = `Ngụy Thị Quên ${RUN}`
  const effort = await Effort.of(administrator)
  const before = await enters(administrator, effort, { name, username: `quen.${RUN}`, body: BRANCH })
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

/** A body of its own, so that nobody else holds its posts. */
async function establishes(page: Page, effort: Effort): Promise<void> {
  await page.goto('/app/directory/organisations')
  await settled(page)
  effort.reset()
  await page.getByRole('button', { name: 'Thêm cơ quan, tổ chức' }).first().click()
  const form = page.getByRole('dialog', { name: 'Thêm cơ quan, tổ chức' })
  await form.getByLabel('Tên cơ quan').fill(BODY)
  await chooses(page, form.getByLabel('Loại cơ quan'), 'Thanh tra tỉnh')
  await chooses(page, form.getByLabel('Đơn vị hành chính'), 'tỉnh Bắc Giang')
  await form.getByLabel('Từ ngày').fill('01/01/2024')
  await form.getByRole('button', { name: 'Thêm cơ quan, tổ chức' }).click()
  await expect(form).toBeHidden()
  effort.staysWithin('5, an organisation', { clicks: 2, fields: 7 })
}

interface Newcomer {
  name: string
  username: string
  body?: string
  until?: string
  inPlaceOf?: string
}

/** A person with account and first appointment; answers the password that is shown this once. */
async function enters(page: Page, effort: Effort, { name, username, body = BODY, until, inPlaceOf }: Newcomer): Promise<string> {
  await page.goto('/app/administration/people')
  await settled(page)
  effort.reset()
  await page.getByRole('button', { name: 'Thêm người' }).first().click()
  const form = page.getByRole('dialog', { name: 'Thêm người' })
  await form.getByLabel('Họ và tên').fill(name)
  await form.getByLabel('Tên đăng nhập').fill(username)
  await appoints(page, form, body, ROLE)
  if (until) await form.getByLabel('Đến hết ngày').fill(until)
  if (inPlaceOf) await chooses(page, form.getByLabel(/^Làm thay phân công của/), inPlaceOf)
  await form.getByRole('button', { name: 'Thêm người' }).click()
  await expect(form.getByText(`Mật khẩu dùng một lần của ${name}.`)).toBeVisible({ timeout: 60_000 })
  effort.staysWithin('5a, a person', { clicks: 2, fields: 6 })
  const password = (await form.locator('.password').textContent()) ?? ''
  expect(password.length).toBeGreaterThan(8)
  await form.getByRole('button', { name: 'Đóng' }).click()
  return password
}

async function appoints(page: Page, form: Locator, body: string, role: string): Promise<void> {
  await chooses(page, form.getByLabel('Cơ quan', { exact: true }), body)
  await chooses(page, form.getByLabel('Vai trò'), role)
  await form.getByLabel('Từ ngày').fill('01/11/2024')
}

/** With the password that was handed over, which is then changed; the new one is that of all demonstration accounts. */
async function signsInFirst(page: Page, username: string, password: string): Promise<void> {
  await page.goto('/app/')
  await page.locator('#username').fill(username)
  await page.locator('#password').fill(password)
  await page.locator('#kc-login').click()
  await page.locator('#password-new').fill(platform().password)
  await page.locator('#password-confirm').fill(platform().password)
  await page.locator('#password-confirm').press('Enter')
  await expect(page.getByRole('button', { name: 'Đăng xuất' })).toBeVisible({ timeout: 60_000 })
}

async function leavesOpen(list: Locator): Promise<void> {
  const post = list.getByRole('row').filter({ hasText: BODY })
  await expect(post.getByRole('rowheader')).toHaveText(ROLE)
  await expect(post.getByRole('cell')).toHaveText([new RegExp(BODY), '20/11/2024', HEAD, DEPUTY])
}

async function finds(page: Page, name: string): Promise<Locator> {
  await page.goto('/app/administration/people')
  await settled(page)
  await page.getByLabel('Tìm theo họ tên, tài khoản').fill(name)
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) })
  await expect(row).toHaveCount(1)
  return row
}

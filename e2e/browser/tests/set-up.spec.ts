import type { Locator, Page } from '@playwright/test'
import { Effort } from '../src/effort'
import { looksRight } from '../src/looks'
import { needed } from '../src/platform'
import { expect, PHONE, test } from '../src/test'
import { settled } from '../src/waiting'

/** A province is set up once: BrowserSetUpTests begins again with another one. */
test.describe.configure({ retries: 0 })

const DAY = '02/01/2024'
const VILLAGES = 'Thôn, tổ dân phố'
const ORGANISATIONS = 'Cơ quan, tổ chức'
const PEOPLE = 'Người dùng và phân công'
const PLACES = 'Cơ sở, người cung cấp dịch vụ'

/** The link, the button that chooses, the one that confirms the dry run, the way back; the file is the one field (portal.md 5). */
const BY_FILE = { clicks: 4, fields: 1 } as const

/** Four hundred accounts by file in ten minutes (portal.md 2, 5a). */
const ACCOUNTS = 40
const SECONDS_OF_ACCOUNTS = (ACCOUNTS / 400) * 600

const somebody = (account: string) => `${needed('PROVINCE')}.${account}`

test('an administrator sets up a province of 209 communes with no unit typed and every list by one file', async ({ desk }) => {
  const administrator = await desk(somebody('quantri'))
  const effort = await Effort.of(administrator)
  await opens(administrator, effort)
  await expect(administrator.getByRole('heading', { level: 2 })).toHaveText([/^1\. /, /^2\. /, /^3\. /, /^4\. /, /^5\. /, /^6\. /, /^7\. /])
  await expect(readiness(administrator)).toHaveText(`Chưa sẵn sàng. Còn: 1. Đơn vị hành chính; 2. ${VILLAGES}; 3. ${ORGANISATIONS}; 4. ${PEOPLE}; 5. ${PLACES}.`)
  const units = step(administrator, 'Đơn vị hành chính')
  await expect(units).toContainText(`10 đơn vị cấp huyện, 209 đơn vị cấp xã tại ${DAY}.`)
  await looksRight(administrator, 'set-up-begun')
  effort.reset()
  await units.getByRole('button', { name: 'Xác nhận các đơn vị hành chính đúng với ngày này.' }).click()
  await isDone(units)
  effort.staysWithin('5a, units', { clicks: 1, fields: 0 })

  await bringsIn(administrator, effort, { name: VILLAGES, file: 'VILLAGES_FILE', rows: 209 })
  await bringsIn(administrator, effort, { name: ORGANISATIONS, file: 'ORGANISATIONS_FILE', rows: 209 })
  await givesAccounts(administrator, effort)
  for (const name of [VILLAGES, ORGANISATIONS, PEOPLE]) await saysComplete(administrator, effort, name)
  await isDone(step(administrator, 'Quy định'))
  await isDone(step(administrator, 'Kế hoạch, kỳ báo cáo'))
  await expect(readiness(administrator)).toHaveText(`Chưa sẵn sàng. Còn: 5. ${PLACES}.`)
  await looksRight(administrator, 'set-up-branch-left')
})

test('the branch brings in facilities and providers, and the province is ready for its day', async ({ desk }) => {
  const branch = await desk(somebody('chicuc'))
  const effort = await Effort.of(branch)
  await opens(branch, effort)
  await bringsIn(branch, effort, { name: PLACES, file: 'FACILITIES_FILE', rows: 20, into: ': Cơ sở' })
  await bringsIn(branch, effort, { name: PLACES, file: 'PROVIDERS_FILE', rows: 20, into: ': Người cung cấp dịch vụ' })
  await expect(step(branch, PLACES)).toContainText('20 cơ sở, 20 người cung cấp dịch vụ.')
  await saysComplete(branch, effort, PLACES)

  const administrator = await desk(somebody('quantri'), PHONE)
  await administrator.goto('/app/administration/setup')
  await settled(administrator)
  await expect(readiness(administrator)).toHaveText(`Sẵn sàng cho ngày ${DAY}.`)
  await looksRight(administrator, 'set-up-phone')
})

/** What is still to be set up stands on the start page. */
async function opens(page: Page, effort: Effort): Promise<void> {
  await page.goto('/app/')
  await settled(page)
  effort.reset()
  await opensFromStart(page)
  effort.staysWithin('5a, the list of seven steps', { clicks: 1, fields: 0 })
}

async function opensFromStart(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Mở danh sách khởi tạo' }).click()
  await settled(page)
}

/** Where a finished import leads. */
async function goesBack(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Về khởi tạo tỉnh' }).click()
  await settled(page)
}

function step(page: Page, name: string): Locator {
  return page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 2, name: new RegExp(`^\\d\\. ${name}$`) }) })
}

async function isDone(one: Locator): Promise<void> {
  await expect(one.getByText('Xong', { exact: true })).toBeVisible()
}

function readiness(page: Page): Locator {
  return page.getByRole('status').filter({ hasText: /ẵn sàng/ })
}

interface ListByFile {
  name: string
  file: string
  rows: number
  into?: string
}

/** From the step to the finished import, and back. */
async function bringsIn(page: Page, effort: Effort, list: ListByFile): Promise<void> {
  effort.reset()
  await imports(page, list)
  await goesBack(page)
  effort.staysWithin(`5a, ${list.name}: ${list.rows} rows by file`, BY_FILE)
}

async function imports(page: Page, { name, file, rows, into = '' }: ListByFile): Promise<void> {
  await step(page, name).getByRole('link', { name: `Nhập từ Excel${into}` }).click()
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Chọn tệp Excel' }).click()])
  await chooser.setFiles(needed(file))
  await page.getByRole('button', { name: `Nhập ${rows} dòng` }).click()
  await expect(page.getByText(`Đã nhập xong. Đã thêm ${rows}, đã có không đổi: 0.`)).toBeVisible({ timeout: 120_000 })
}

/** People by file, and from there everybody's first password on one sheet. */
async function givesAccounts(page: Page, effort: Effort): Promise<void> {
  effort.reset()
  await imports(page, { name: PEOPLE, file: 'PEOPLE_FILE', rows: ACCOUNTS })
  effort.staysWithin(`5a, ${ACCOUNTS} accounts by file`, { clicks: 3, fields: 1, seconds: SECONDS_OF_ACCOUNTS })
  effort.reset()
  await page.getByRole('link', { name: 'Mật khẩu lần đầu' }).click()
  await page.getByRole('button', { name: `Cấp mật khẩu cho ${ACCOUNTS} người` }).click()
  const all = page.getByText(`Đã cấp ${ACCOUNTS}/${ACCOUNTS}.`)
  const again = page.getByRole('button', { name: /^Cấp lại cho \d+ người$/ })
  await expect(all.or(again).first()).toBeVisible({ timeout: 120_000 })
  // Whose answer was lost on the way is offered to be given another one: a password is shown once.
  const lost = await again.isVisible()
  if (lost) await again.click()
  await expect(all).toBeVisible({ timeout: 60_000 })
  effort.staysWithin('5a, first passwords of all of them', { clicks: lost ? 3 : 2, fields: 0 })
  await looksRight(page, 'set-up-first-passwords')
  await page.getByRole('navigation', { name: 'Danh mục chức năng' }).getByRole('link', { name: 'Việc cần làm' }).click()
  await opensFromStart(page)
}

async function saysComplete(page: Page, effort: Effort, name: string): Promise<void> {
  effort.reset()
  await step(page, name).getByRole('button', { name: `Đã đủ: ${name}` }).click()
  await isDone(step(page, name))
  effort.staysWithin(`5a, ${name} said to be complete`, { clicks: 1, fields: 0 })
}

import type { Page } from '@playwright/test'
import { acts, chooses } from '../src/acting'
import { Effort } from '../src/effort'
import { looksRight } from '../src/looks'
import { offices } from '../src/places'
import { expect, test } from '../src/test'
import { settled } from '../src/waiting'

const RUN = Date.now()
/** No work waits for it yet, so that no other journey counts by another value meanwhile. */
const RULE = 'Số năm giữ nhật ký truy cập'
const SOURCE = `Công văn số ${RUN}/SYT-TTr ngày 15/11/2024 của Sở Y tế`

test('a value of the province is proposed by the administrator, acts once a leader has confirmed it, and is withdrawn the same way', async ({ desk }) => {
  const administrator = await desk(offices.administrator)
  const effort = await Effort.of(administrator)
  await opensRules(administrator)
  effort.reset()
  await administrator.getByRole('button', { name: 'Đề nghị ghi đè' }).click()
  const form = administrator.getByRole('dialog', { name: 'Đề nghị ghi đè' })
  await chooses(administrator, form.getByLabel('Quy định', { exact: true }), RULE)
  await expect(form.getByText(/^Hiện áp dụng: /)).toBeVisible()
  await form.getByLabel('Giá trị của tỉnh').fill('bảy')
  await form.getByLabel('Văn bản làm căn cứ').fill(SOURCE)
  await form.getByRole('button', { name: 'Gửi đề nghị' }).click()
  await expect(form).toContainText('Chưa đọc được giá trị này.')
  await form.getByLabel('Giá trị của tỉnh').fill('7')
  await form.getByRole('button', { name: 'Gửi đề nghị' }).click()
  await expect(form).toBeHidden({ timeout: 60_000 })
  effort.staysWithin('5, a value of the province, mended once', { clicks: 3, fields: 5 })
  await expect(override(administrator)).toContainText('Chờ xác nhận')
  await expect(override(administrator).getByRole('button', { name: /^Xác nhận/ }), 'who proposes does not confirm').toHaveCount(0)

  const leader = await desk(offices.leader)
  await opensRules(leader)
  await decides(leader, 'Xác nhận')
  await expect(override(leader)).toContainText('Đang áp dụng')
  await opensRules(administrator)
  const rows = administrator.getByRole('table', { name: 'Quy định', exact: true }).getByRole('row').filter({ hasText: RULE })
  const ofProvince = rows.filter({ hasText: SOURCE })
  await expect(ofProvince).toContainText('Ghi đè của tỉnh')
  await looksRight(administrator, 'rules-overridden')

  await decides(administrator, 'Rút ghi đè', 'Theo hướng dẫn mới của Bộ Y tế')
  await expect(override(administrator)).toContainText('Đang áp dụng, chờ xác nhận rút')
  await opensRules(leader)
  await decides(leader, 'Xác nhận rút')
  await expect(override(leader)).toContainText('Đã rút')
  await opensRules(administrator)
  await expect(rows.filter({ hasText: 'Chung cả nước' })).toBeVisible()
  await expect(ofProvince).toHaveCount(0)
})

test('an agency is connected with a secret shown once, is given another one, and is cut off', async ({ desk }) => {
  const administrator = await desk(offices.administrator)
  const name = `Hệ thống đăng ký giấy phép ${RUN}`
  await administrator.goto('/app/administration/agencies')
  await settled(administrator)
  await administrator.getByRole('button', { name: 'Thêm kết nối' }).click()
  const form = administrator.getByRole('dialog', { name: 'Thêm kết nối' })
  await form.getByLabel('Tên kết nối').fill(name)
  await chooses(administrator, form.getByLabel('Cơ quan', { exact: true }), 'Ủy ban nhân dân tỉnh Bắc Giang')
  await form.getByRole('checkbox', { name: 'Cơ sở' }).click()
  await form.getByRole('button', { name: 'Thêm kết nối' }).click()
  await expect(form.getByText(`Mật khẩu của ${name} chỉ hiện lần này.`)).toBeVisible({ timeout: 60_000 })
  const secret = (await form.locator('.password').textContent()) ?? ''
  expect(secret.length).toBeGreaterThan(15)
  await form.getByRole('button', { name: 'Đóng' }).click()
  const row = administrator.getByRole('row').filter({ hasText: name })
  await expect(row).toContainText('Đang kết nối')
  await expect(administrator.getByText(secret)).toHaveCount(0)

  await row.getByRole('button', { name: `Cấp lại mật khẩu: ${name}` }).click()
  const renewing = administrator.getByRole('dialog', { name: 'Cấp lại mật khẩu' })
  await expect(renewing).toContainText('không dùng được nữa')
  await renewing.getByRole('button', { name: 'Cấp lại mật khẩu' }).click()
  await expect(renewing.locator('.password')).not.toHaveText(secret)
  await renewing.getByRole('button', { name: 'Đóng' }).click()
  await looksRight(administrator, 'agency-connected')

  await acts(administrator, 'Thu hồi kết nối', async (dialog) => {
    await expect(dialog).toContainText('không đọc được nữa, ngay từ lúc này')
    await dialog.getByLabel('Lý do thu hồi').fill('Hết thời hạn thỏa thuận')
  }, row.getByRole('button', { name: `Thu hồi kết nối: ${name}` }))
  await expect(row).toContainText('Đã thu hồi')
  await expect(row.getByRole('button')).toHaveCount(0)
})

async function opensRules(page: Page): Promise<void> {
  await page.goto('/app/directory/rules')
  await settled(page)
}

/** What this run has entered in place of the rule. */
function override(page: Page) {
  return page.getByRole('table', { name: 'Ghi đè của tỉnh' }).getByRole('row').filter({ hasText: SOURCE })
}

async function decides(page: Page, verb: string, reason?: string): Promise<void> {
  const opener = override(page).getByRole('button', { name: `${verb}: ${RULE}` })
  await acts(page, verb, async (dialog) => {
    await expect(dialog).toContainText(SOURCE)
    if (reason) await dialog.getByLabel('Lý do', { exact: true }).fill(reason)
  }, opener)
}

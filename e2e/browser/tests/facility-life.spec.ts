import type { Locator, Page } from '@playwright/test'
import { acts, chooses } from '../src/acting'
import { Effort } from '../src/effort'
import { looksRight } from '../src/looks'
import { yenDung } from '../src/places'
import { expect, test } from '../src/test'
import { settled } from '../src/waiting'

const RUN = Date.now()
const CLINIC = `Phòng khám Minh Tâm ${RUN}`
const PHYSICIAN = `Đồng Thị Thu ${RUN}`

test('a facility is entered in nine fields with its provider in six, and both are followed through changes, moves, leave and closing', async ({ desk }) => {
  const officer = await desk(yenDung.officer)
  const effort = await Effort.of(officer)
  await entersFacility(officer, effort)
  await opens(officer, 'facilities', CLINIC, 'Cơ sở')
  await acts(officer, 'Đổi dịch vụ', async (dialog) => {
    await chooses(officer, dialog.getByLabel('Dịch vụ', { exact: true }), 'Xét nghiệm')
    await dialog.getByLabel('Áp dụng từ ngày').fill('01/05/2024')
  })
  const periods = officer.getByRole('table', { name: 'Các giai đoạn hoạt động' })
  await expect(periods.getByRole('row').nth(1)).toContainText('30/04/2024')
  await expect(periods.getByRole('row').nth(2)).toContainText('Xét nghiệm')
  await acts(officer, 'Đổi giấy phép', async (dialog) => {
    await dialog.getByLabel('Số giấy phép hoạt động').fill(`M-${RUN}/BG-GPHĐ`)
    await dialog.getByLabel(/^Giấy phép mới từ ngày/).fill('01/06/2024')
  })
  await expect(officer.getByText(`M-${RUN}/BG-GPHĐ`)).toBeVisible()
  await acts(officer, 'Sửa tên ghi sai', async (dialog) => {
    await expect(dialog.getByLabel('Tên đúng')).toHaveValue(CLINIC)
    await dialog.getByLabel('Tên đúng').fill(`${CLINIC} A`)
    await dialog.getByLabel('Vì sao ghi sai').fill('Chép thiếu chữ từ giấy phép')
  })
  await expect(officer.getByRole('heading', { level: 1, name: `Cơ sở: ${CLINIC} A` })).toBeVisible()
  await looksRight(officer, 'facility')

  await entersProvider(officer, effort)
  await opens(officer, 'providers', PHYSICIAN, 'Người cung cấp dịch vụ')
  await acts(officer, 'Đổi dịch vụ', async (dialog) => {
    await chooses(officer, dialog.getByLabel('Dịch vụ', { exact: true }), 'Khám thai, đỡ đẻ')
    await dialog.getByLabel('Áp dụng từ ngày').fill('01/08/2024')
  })
  await expect(places(officer).getByRole('row').nth(2)).toContainText('Khám thai, đỡ đẻ')
  await acts(officer, 'Đổi giấy phép', async (dialog) => {
    await dialog.getByLabel('Số giấy phép hành nghề').fill(`N-${RUN}/BG-CCHN`)
    await dialog.getByLabel('Giấy phép từ ngày').fill('01/09/2024')
  })
  await expect(officer.getByText(`N-${RUN}/BG-CCHN`)).toBeVisible()
  await acts(officer, 'Sửa họ tên ghi sai', async (dialog) => {
    await dialog.getByLabel('Họ và tên').fill(`${PHYSICIAN} B`)
    await dialog.getByLabel('Vì sao ghi sai').fill('Chép thiếu tên đệm')
  })
  await expect(officer.getByRole('heading', { level: 1, name: `${PHYSICIAN} B` })).toBeVisible()

  await acts(officer, 'Chuyển nơi làm việc', async (dialog) => {
    await chooses(officer, dialog.getByLabel('Nơi làm việc mới'), yenDung.centre)
    await dialog.getByLabel('Từ ngày').fill('01/10/2024')
  })
  await expect(places(officer).getByRole('rowheader', { name: yenDung.centre })).toBeVisible()
  await acts(officer, 'Thôi cung cấp dịch vụ', async (dialog) => {
    await expect(dialog).toContainText('không còn trong danh sách phải có cam kết')
    await dialog.getByLabel('Ngày cuối làm việc').fill('31/10/2024')
  })
  await expect(officer.getByText('Đã thôi', { exact: true })).toBeVisible()
  await acts(officer, 'Cung cấp dịch vụ trở lại', async (dialog) => dialog.getByLabel('Từ ngày').fill('11/11/2024'))
  await expect(officer.getByText('Đang cung cấp dịch vụ', { exact: true })).toBeVisible()
  await expect(places(officer).getByRole('row').last()).toContainText('11/11/2024')
  await expect(places(officer).getByRole('row').last()).toContainText('đến nay')
  await looksRight(officer, 'provider')

  await opens(officer, 'facilities', `${CLINIC} A`, 'Cơ sở')
  await acts(officer, 'Ngừng hoạt động', async (dialog) => dialog.getByLabel('Ngày cuối hoạt động').fill('15/11/2024'))
  await expect(officer.getByText('Đã ngừng', { exact: true })).toBeVisible()
  await officer.goto('/app/directory/facilities')
  await settled(officer)
  await officer.getByLabel('Tìm theo tên').fill(CLINIC)
  await expect(officer.getByText('Không có kết quả với bộ lọc này.'), 'the list begins with those in operation').toBeVisible()
  await officer.goto('/app/directory/facilities?status=closed')
  await settled(officer)
  await officer.getByLabel('Tìm theo tên').fill(CLINIC)
  await expect(officer.getByRole('rowheader', { name: `${CLINIC} A` })).toBeVisible()
})

/** Row “Cơ sở” of the table of screens (portal.md 5): nine fields. */
async function entersFacility(officer: Page, effort: Effort): Promise<void> {
  await officer.goto('/app/directory/facilities')
  await settled(officer)
  effort.reset()
  await officer.getByRole('button', { name: 'Thêm cơ sở' }).first().click()
  const form = officer.getByRole('dialog', { name: 'Thêm cơ sở' })
  await types(officer, form.getByLabel('Tên cơ sở'), CLINIC)
  await chooses(officer, form.getByLabel('Hình thức tổ chức'), 'Phòng khám chuyên khoa')
  await form.getByText('Tư nhân', { exact: true }).click()
  await chooses(officer, form.getByLabel('Dịch vụ cung cấp'), 'Siêu âm')
  await chooses(officer, form.getByLabel('Xã, phường, thị trấn'), 'Nham Biền')
  await types(officer, form.getByLabel(/^Địa chỉ/), 'Số 7, thị trấn Nham Biền')
  await types(officer, form.getByLabel(/^Số giấy phép hoạt động/), `K-${RUN}/BG-GPHĐ`)
  await types(officer, form.getByLabel(/^Chức danh người phụ trách/), 'Bác sỹ phụ trách')
  await types(officer, form.getByLabel('Từ ngày'), '01/03/2024')
  await form.getByRole('button', { name: 'Thêm cơ sở' }).click()
  await expect(form).toBeHidden({ timeout: 60_000 })
  effort.staysWithin('5, facility', { clicks: 3, fields: 9 })
}

/** Row “Người cung cấp dịch vụ”: six fields. */
async function entersProvider(officer: Page, effort: Effort): Promise<void> {
  await officer.goto('/app/directory/providers')
  await settled(officer)
  effort.reset()
  await officer.getByRole('button', { name: 'Thêm người' }).first().click()
  const form = officer.getByRole('dialog', { name: 'Thêm người' })
  await types(officer, form.getByLabel('Họ và tên'), PHYSICIAN)
  await chooses(officer, form.getByLabel('Chức danh'), 'Bác sỹ')
  await types(officer, form.getByLabel('Số giấy phép hành nghề'), `H-${RUN}/BG-CCHN`)
  await chooses(officer, form.getByLabel('Nơi làm việc'), `${CLINIC} A`)
  await chooses(officer, form.getByLabel('Dịch vụ cung cấp'), 'Siêu âm')
  await types(officer, form.getByLabel('Từ ngày'), '01/06/2024')
  await form.getByRole('button', { name: 'Thêm người' }).click()
  await expect(form).toBeHidden({ timeout: 60_000 })
  effort.staysWithin('5, provider', { clicks: 2, fields: 6 })
}

async function types(page: Page, field: Locator, text: string): Promise<void> {
  await field.focus()
  await page.keyboard.type(text)
}

async function opens(page: Page, list: 'facilities' | 'providers', name: string, title: string): Promise<void> {
  await page.goto(`/app/directory/${list}`)
  await settled(page)
  await page.getByLabel(/^Tìm theo/).fill(name)
  await page.getByRole('link', { name, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: `${title}: ${name}` })).toBeVisible()
}

function places(page: Page): Locator {
  return page.getByRole('table', { name: 'Các nơi đã làm việc' })
}

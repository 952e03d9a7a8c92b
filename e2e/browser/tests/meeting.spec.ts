import type { Page } from '@playwright/test'
import { Effort } from '../src/effort'
import { looksRight } from '../src/looks'
import { addsNewcomer, printsTheSheet } from '../src/meeting'
import { meetingDay, daMai } from '../src/places'
import { scanned } from '../src/scanning'
import { expect, fillSignIn, PHONE, test } from '../src/test'
import { settled } from '../src/waiting'

const { commune, invited } = daMai
const stranger = 'Khổng Thị Muộn'

test('after a meeting with 40 private providers, one signed elsewhere meanwhile holds up nobody else', async ({ desk }) => {
  const officer = await desk(commune.officer)
  const effort = await Effort.of(officer)
  await officer.goto('/app/gap-list?kind=provider')
  await settled(officer)
  const names = await officer.getByRole('row').locator('th[scope=row]').allTextContents()
  expect(names).toHaveLength(invited)
  await printsTheSheet(officer, names)
  await registersMeanwhile(await desk(commune.officer))

  await officer.getByRole('navigation', { name: 'Danh mục chức năng' }).getByRole('link', { name: 'Việc cần làm' }).click()
  await settled(officer)
  effort.reset()
  const begin = Date.now()
  await officer.getByRole('listitem').filter({ hasText: 'người cung cấp dịch vụ' }).getByRole('link', { name: 'Ghi nhận ký' }).click()
  await officer.getByRole('button', { name: 'Ghi nhận theo danh sách này' }).click()
  const table = officer.getByRole('table', { name: 'Ghi nhận ký theo danh sách' })
  await expect(table.locator('th[scope=row]')).toHaveText(names)
  const elsewhere = names[10] as string

  const absent = [names[2], names[17], names[39]] as string[]
  for (const name of absent) await table.getByRole('checkbox', { name: `Đã ký: ${name}` }).click()
  await officer.getByLabel('Ngày ký', { exact: true }).click()
  await officer.keyboard.type(meetingDay)
  await officer.keyboard.press('Tab')
  await officer.keyboard.type('Hội trường Ủy ban nhân dân phường')
  const common = effort.fields.length
  await addsNewcomer(officer, 'Giáp Thị Đến', `TDM-${begin}-1`, 'Phòng khám tư')
  await addsNewcomer(officer, 'Thân Văn Đến', `TDM-${begin}-2`, 'Phòng khám tư')
  const newcomers = effort.fields.length - common
  await expect(table.getByRole('row', { name: 'Giáp Thị Đến' })).toContainText('thêm sau khi in')
  await expect(table.getByRole('row', { name: 'Thân Văn Đến' })).toContainText('thêm sau khi in')
  await expect(table.getByRole('row', { name: stranger }), 'whoever came after printing is not on the paper').toHaveCount(0)
  const signing = invited - absent.length + 2
  await signsAlone(await desk(daMai.district), elsewhere)
  await officer.getByRole('button', { name: `Ghi nhận ${signing} cam kết` }).click()

  await expect(officer.getByText(`Đã ghi ${signing - 1}/${signing}. 1 dòng lỗi:`)).toBeVisible({ timeout: 90_000 })
  effort.staysWithin('1b, 40 providers', { clicks: 12, seconds: 180 })
  await expect(table.getByRole('row', { name: elsewhere })).toContainText('đã có cam kết còn hiệu lực')
  await officer.screenshot({ path: 'target/pictures/meeting-recorded.png', fullPage: true })
  expect(common, 'effort 1b: 4 common fields').toBeLessThanOrEqual(4)
  expect(newcomers, 'effort 1b: 6 fields for a newcomer').toBeLessThanOrEqual(6)

  await officer.getByRole('button', { name: 'Kết thúc ghi nhận' }).click()
  await expect(officer.getByText('Còn 4/')).toBeVisible()
  const left = officer.getByRole('row').locator('th[scope=row]')
  await expect(left).toHaveCount(absent.length + 1)
  expect((await left.allTextContents()).sort()).toEqual([...absent, stranger].sort())
})

test('a form of a sheet of facilities leads whoever scans its code to its row, and the sheet is recorded from its own page', async ({ desk, browser }) => {
  const officer = await desk(commune.officer)
  await officer.goto('/app/gap-list?kind=facility')
  await settled(officer)
  const names = await officer.getByRole('row').locator('th[scope=row]').allTextContents()
  expect(names.length, 'facilities that have still to sign').toBeGreaterThan(0)
  await officer.getByRole('button', { name: 'In danh sách ký' }).click()
  await expect(officer.locator('.print-sheet')).toBeAttached()
  await officer.getByText('Danh sách đã in').click()
  await officer.getByRole('table', { name: 'Danh sách đã in' }).getByRole('link').first().click()
  await expect(officer).toHaveURL(/\/signing-sheets\//)
  await settled(officer)
  await looksRight(officer, 'signing-sheet')
  const address = await codeOfFirstForm(officer)
  const stranger = await (await browser.newContext(PHONE)).newPage()
  await stranger.goto(address)
  await expect(stranger.locator('#username'), 'whoever is not signed in is asked to').toBeVisible()
  await fillSignIn(stranger, commune.officer)
  await settled(stranger)
  expect(stranger.url()).toBe(address)
  await expect(stranger.getByRole('heading', { name: 'Dòng 1' })).toBeVisible()
  await expect(stranger.getByText(names[0] ?? '').first()).toBeVisible()
  await stranger.context().close()

  await officer.getByRole('button', { name: 'Ghi nhận theo danh sách này' }).click()
  await expect(officer.getByRole('table', { name: 'Ghi nhận ký theo danh sách' }).locator('th[scope=row]')).toHaveText(names)
  await officer.getByLabel('Ngày ký', { exact: true }).fill(meetingDay)
  await officer.getByLabel('Nơi ký').fill('Trụ sở Ủy ban nhân dân phường')
  await officer.getByRole('button', { name: `Ghi nhận ${names.length} cam kết` }).click()

  await expect(officer.getByText(`Đã ghi ${names.length}/${names.length}.`)).toBeVisible({ timeout: 60_000 })
})

/** Prints the forms of a sheet and reads the code of the first one from the paper. */
async function codeOfFirstForm(officer: Page): Promise<string> {
  await officer.getByRole('button', { name: 'In mẫu cam kết', exact: true }).click()
  await officer.emulateMedia({ media: 'print' })
  const address = await scanned(officer.locator('.form-code').first())
  await officer.screenshot({ path: 'target/pictures/form.png', fullPage: true })
  await officer.emulateMedia({ media: 'screen' })
  await officer.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect(officer.locator('.print-sheet')).toHaveCount(0)
  return address
}

/** A colleague enters somebody after the sheet was printed, who was asked to no meeting. */
async function registersMeanwhile(colleague: Page): Promise<void> {
  await colleague.goto('/app/gap-list?kind=provider')
  await settled(colleague)
  await addsNewcomer(colleague, stranger, `TDM-${Date.now()}-0`, 'Phòng khám tư')
  await expect(colleague.getByRole('rowheader', { name: stranger })).toBeVisible({ timeout: 60_000 })
}

/** Somebody of the district records the one paper that was signed there. */
async function signsAlone(district: Page, name: string): Promise<void> {
  await district.goto(`/app/gap-list?kind=provider&unit=${encodeURIComponent(daMai.path)}`)
  await settled(district)
  await district.getByRole('button', { name: 'Ghi nhận ký', exact: true }).click()
  await district.getByRole('button', { name: 'Bỏ dấu tất cả' }).click()
  await district.getByRole('checkbox', { name: `Đã ký: ${name}` }).click()
  await district.getByLabel('Ngày ký', { exact: true }).fill(meetingDay)
  await district.getByLabel('Nơi ký').fill('Trung tâm Y tế')
  await district.getByRole('button', { name: 'Ghi nhận 1 cam kết' }).click()
  await expect(district.getByText('Đã ghi 1/1.')).toBeVisible({ timeout: 60_000 })
}

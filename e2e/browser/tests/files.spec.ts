import type { Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { tanMy } from '../src/places'
import { needed } from '../src/platform'
import { expect, test } from '../src/test'
import { settled } from '../src/waiting'

const ARCHIVE = 'PK'

/** The files were filled in from the template by whoever starts the journeys: one with two faults, one with three good rows. */
test('S40 brings villages in from Excel: template, errors by row in the same file given back, dry run, import, and nothing the second time', async ({ desk }) => {
  const page = await desk(tanMy.commune.officer)
  await page.goto('/app/directory/villages')
  await settled(page)
  await page.getByRole('link', { name: 'Nhập từ Excel' }).click()
  await expect(page.getByRole('heading', { name: 'Nhập từ Excel: Thôn, tổ dân phố' })).toBeVisible()
  expect(await downloaded(page, 'Tải mẫu đã điền mã')).toMatch(/\.xlsx$/)

  await chooses(page, needed('FAULTY_FILE'))
  await expect(page.getByRole('alert').filter({ hasText: '2 lỗi trong tệp. Chưa dòng nào được nhập' })).toBeVisible()
  const faults = page.getByRole('table', { name: /lỗi trong tệp/ })
  await expect(faults.getByRole('row')).toHaveCount(3)
  await expect(faults.getByRole('row').nth(1)).toContainText('Mã xã')
  await expect(faults.getByRole('row').nth(2)).toContainText('Từ ngày')
  await expect(page.getByRole('button', { name: /^Nhập \d/ })).toHaveCount(0)
  await page.screenshot({ path: 'target/pictures/import-faults.png', fullPage: true })
  const [marked] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Tải tệp có cột Lỗi' }).click()])
  await chooses(page, await marked.path())
  await expect(faults.getByRole('row'), 'the file given back is read again with the same faults').toHaveCount(3)

  await chooses(page, needed('GOOD_FILE'))
  await expect(page.getByText('Sẽ thêm 3, đã có không đổi: 0')).toBeVisible()
  await page.getByRole('button', { name: 'Nhập 3 dòng' }).click()
  await expect(page.getByText('Đã nhập xong. Đã thêm 3, đã có không đổi: 0.')).toBeVisible({ timeout: 90_000 })
  await chooses(page, needed('GOOD_FILE'))
  await expect(page.getByText('Đã có, không đổi: 3')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Nhập \d/ })).toHaveCount(0)

  await page.getByRole('link', { name: 'Về danh sách' }).click()
  await settled(page)
  await expect(page.getByRole('row').filter({ hasText: needed('FIRST_VILLAGE') })).toBeVisible()
})

test('S41 takes a list away as Excel only for a reason, which the log keeps', async ({ desk }) => {
  const page = await desk(tanMy.commune.officer)
  const reason = `Đối chiếu với danh sách giấy ${Date.now()}`
  await page.goto('/app/directory/villages')
  await settled(page)
  await page.getByRole('button', { name: 'Tải Excel' }).click()
  const dialog = page.getByRole('dialog', { name: 'Tải Excel: Thôn, tổ dân phố' })
  await dialog.getByRole('button', { name: 'Tải Excel' }).click()
  await expect(dialog).toContainText('Chưa nhập “Lý do xuất (ghi vào nhật ký)”.')
  await dialog.getByLabel('Lý do xuất (ghi vào nhật ký)').fill('ngắn')
  await dialog.getByRole('button', { name: 'Tải Excel' }).click()
  await expect(dialog).toContainText('Lý do xuất phải có từ 10 đến 300 ký tự.')
  await dialog.getByLabel('Lý do xuất (ghi vào nhật ký)').fill(reason)
  const [file] = await Promise.all([page.waitForEvent('download'), dialog.getByRole('button', { name: 'Tải Excel' }).click()])
  expect(readFileSync(await file.path()).subarray(0, 2).toString()).toBe(ARCHIVE)
  await expect(dialog).toBeHidden()

  const auditor = await desk(tanMy.auditor)
  const log = await auditor.context().request.get('/api/directory/v1/audit?limit=200')
  expect(await log.text()).toContain(reason)
})

async function downloaded(page: Page, button: string): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()])
  expect(readFileSync(await file.path()).subarray(0, 2).toString()).toBe(ARCHIVE)
  return file.suggestedFilename()
}

async function chooses(page: Page, path: string): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Chọn tệp Excel' }).click()])
  await chooser.setFiles({ name: path.endsWith('.xlsx') ? (path.split('/').at(-1) ?? '') : 'tep-co-cot-loi.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: readFileSync(path) })
}

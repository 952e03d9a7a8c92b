import type { Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { looksRight } from '../src/looks'
import { bacGiang } from '../src/places'
import { needed } from '../src/platform'
import { expect, test } from '../src/test'
import { settled } from '../src/waiting'

test('on 25/11 the branch sees late what was ordered and never came, and nothing that was only requested', async ({ desk }) => {
  const branch = await desk(bacGiang.reports)
  await branch.goto('/app/receiving')
  await settled(branch)
  const ordered = branch.getByRole('table', { name: bacGiang.ordered })
  await expect(ordered.getByRole('row').filter({ hasText: 'Không nộp' }).filter({ hasText: 'Quá hạn 1 ngày' }).first()).toBeVisible()
  const district = ordered.getByRole('row', { name: bacGiang.district })
  await expect(district).toContainText('Đã tổng hợp')
  await expect(district).not.toContainText('Quá hạn')
  const requested = branch.getByRole('table', { name: bacGiang.requested })
  await expect(requested.getByRole('row').nth(1)).toBeVisible()
  await expect(requested).not.toContainText('Quá hạn')
})

test('the clerk gives the approved report its number and takes it away as DOCX and XLSX', async ({ desk }) => {
  const clerk = await desk(bacGiang.clerk)
  await clerk.goto('/app/')
  await settled(clerk)
  await clerk.getByRole('link', { name: 'Lấy số, gửi đi' }).click()
  await expect(clerk).toHaveURL(new RegExp(`/published/${needed('SUBMISSION')}$`))
  await settled(clerk)
  await expect(clerk.getByText('Chưa lấy số').first()).toBeVisible()
  await looksRight(clerk, 'publication')
  await clerk.getByLabel('Số', { exact: true }).fill('215')
  await expect(clerk.getByLabel('Ký hiệu', { exact: true })).toHaveValue('BC-SYT')
  await clerk.getByLabel('Ngày văn bản', { exact: true }).fill('20/11/2024')
  await clerk.getByRole('button', { name: 'Ghi số văn bản' }).click()
  await expect(clerk.getByText('215/BC-SYT').first()).toBeVisible()
  await expect(clerk.getByRole('button', { name: 'Ghi số văn bản' })).toHaveCount(0)

  expect(await downloaded(clerk, 'Tải DOCX')).toMatch(/\.docx$/)
  expect(await downloaded(clerk, 'Tải XLSX')).toMatch(/\.xlsx$/)
})

/** Both are archives; what stands in them is read by the journey over HTTP. */
async function downloaded(page: Page, button: string): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()])
  expect(readFileSync(await file.path()).subarray(0, 2).toString()).toBe('PK')
  return file.suggestedFilename()
}

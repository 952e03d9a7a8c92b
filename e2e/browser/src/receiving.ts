import { expect, type Page } from '@playwright/test'
import { Effort } from './effort'

/** One remark on a figure, one on a passage: a press to begin, one for each remark, one to send, and nothing typed but the remarks. */
export async function returnsWithTwoRemarks(page: Page, unit: string): Promise<[figure: string, passage: string]> {
  const effort = await Effort.of(page)
  await page.goto('/app/receiving')
  const row = page.getByRole('row', { name: unit })
  await expect(row).toContainText('Đã nộp')
  effort.reset()
  await row.getByRole('link', { name: 'Trả lại' }).click()
  await expect(page.getByRole('heading', { name: 'Trả lại để chỉnh sửa' })).toBeVisible()
  const remarks = page.getByRole('button', { name: /^Ghi ý kiến: / })
  const inFigure = page.locator('.figure', { has: page.getByText('Tự động') }).getByRole('button', { name: /^Ghi ý kiến: / }).first()
  const figure = nameIn(await inFigure.getAttribute('aria-label'))
  await inFigure.click()
  await page.keyboard.type('Đề nghị kiểm tra lại số này.')
  const title = (await page.locator('.narrative h3').first().textContent()) ?? ''
  await remarks.and(page.getByLabel(`Ghi ý kiến: ${title}`, { exact: true })).first().click()
  await page.keyboard.type('Nêu rõ nguyên nhân.')
  await page.getByRole('button', { name: 'Trả lại với 2 ý kiến' }).click()
  await expect(page.getByRole('row', { name: unit })).toContainText('Trả lại để chỉnh sửa')
  effort.staysWithin('2, return with 2 remarks', { clicks: 4, fields: 2, seconds: 120 })
  return [figure, title]
}

function nameIn(label: string | null): string {
  return (label ?? '').replace(/^Ghi ý kiến: /, '')
}

import { Effort } from '../src/effort'
import { looksRight } from '../src/looks'
import { needed } from '../src/platform'
import { returnsWithTwoRemarks } from '../src/receiving'
import { expect, test } from '../src/test'
import { settled } from '../src/waiting'

test('two days before the deadline the district reminds who is missing, takes the clean reports at once and returns one', async ({ desk }) => {
  const clean = needed('CLEAN')
  const page = await desk(needed('RECEIVER'))
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const effort = await Effort.of(page)
  await page.goto('/app/receiving')
  await settled(page)
  await looksRight(page, 'deadline-district')

  effort.reset()
  await page.getByRole('button', { name: 'Sao chép lời nhắc' }).click()
  await expect(page.getByText('Đã sao chép').first()).toBeVisible()
  expect(effort.clicks, 'effort 2: reminder 1 click').toHaveLength(1)
  const reminder = await page.evaluate(() => navigator.clipboard.readText())
  for (const missing of needed('MISSING').split('|')) expect(reminder).toContain(missing)
  expect(reminder).not.toContain(needed('RETURNED'))

  effort.reset()
  await page.getByRole('button', { name: `Tiếp nhận ${clean} báo cáo không có cảnh báo` }).click()
  await expect(page.getByText(`Đã tiếp nhận ${clean} báo cáo.`)).toBeVisible()
  expect(effort.clicks, 'effort 2: all clean ones 1 click').toHaveLength(1)
  await expect(page.getByText('Chờ tiếp nhận 2 (2 có cảnh báo)')).toBeVisible()

  await page.getByRole('button', { name: new RegExp(`^Tiếp nhận: .*${needed('ACCEPTED')}$`) }).click()
  await expect(page.getByRole('row', { name: needed('ACCEPTED') })).toContainText('Đã tiếp nhận')
  await returnsWithTwoRemarks(page, needed('RETURNED'))
})

import { Effort } from '../src/effort'
import { looksRight } from '../src/looks'
import { needed } from '../src/platform'
import { expect, test } from '../src/test'
import { settled } from '../src/waiting'

test('the branch takes the ten districts at once and consolidates the province', async ({ desk }) => {
  const page = await desk(needed('RECEIVER'))
  const effort = await Effort.of(page)
  await page.goto('/app/receiving')
  await settled(page)
  effort.reset()
  await page.getByRole('button', { name: 'Tiếp nhận 10 báo cáo không có cảnh báo' }).click()
  await expect(page.getByText('Đã tiếp nhận 10 báo cáo.')).toBeVisible()
  effort.staysWithin('2, all clean reports', { clicks: 1, fields: 0 })

  await page.goto('/app/consolidation')
  await settled(page)
  effort.reset()
  await page.getByRole('button', { name: 'Tổng hợp 10/10 đơn vị' }).click()
  await expect(page.getByText(/Tổng của 10\/10 đơn vị/).first()).toBeVisible()
  effort.staysWithin('3, consolidating', { clicks: 1, fields: 0 })
  await looksRight(page, 'deadline-province')
})

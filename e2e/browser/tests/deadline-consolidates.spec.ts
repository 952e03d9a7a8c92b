import { Effort } from '../src/effort'
import { needed } from '../src/platform'
import { expect, test } from '../src/test'
import { settled } from '../src/waiting'

for (const receiver of needed('RECEIVERS').split(',')) {
  test(`${receiver} consolidates a district in which communes are missing, with one press`, async ({ desk }) => {
    const page = await desk(receiver)
    const effort = await Effort.of(page)
    await page.goto('/app/consolidation')
    await settled(page)
    await expect(page.getByText('liệt kê ở phụ lục 13')).toBeVisible()
    effort.reset()
    await page.getByRole('button', { name: /^Tổng hợp \d+\/\d+ đơn vị$/ }).click()
    await expect(page.getByText(/Tổng của \d+\/\d+ đơn vị/).first()).toBeVisible()
    effort.staysWithin('3, consolidating', { clicks: 1, fields: 0 })
  })
}

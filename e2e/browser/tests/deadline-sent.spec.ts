import { looksRight } from '../src/looks'
import { needed } from '../src/platform'
import { expect, test } from '../src/test'
import { settled } from '../src/waiting'

test('the clerk gives the approved report its number and records to whom it went', async ({ desk }) => {
  const clerk = await desk(needed('CLERK'))
  await clerk.goto(`/app/published/${needed('SUBMISSION')}`)
  await settled(clerk)
  await clerk.getByLabel('Số', { exact: true }).fill('215')
  await clerk.getByLabel('Ngày văn bản', { exact: true }).fill('23/11/2024')
  await clerk.getByRole('button', { name: 'Ghi số văn bản' }).click()
  await expect(clerk.getByText('215/BC-SYT').first()).toBeVisible()

  await expect(clerk.getByRole('heading', { name: 'Gửi văn bản' })).toBeVisible()
  await clerk.getByRole('button', { name: 'Ghi nhận đã gửi' }).click()
  await expect(clerk.getByRole('button', { name: 'Ghi nhận đã gửi' })).toHaveCount(0)
  await expect(clerk.getByText('UBND tỉnh Bắc Giang').first()).toBeVisible()
  await looksRight(clerk, 'deadline-sent')
})

import { Effort } from '../src/effort'
import { bacGiang } from '../src/places'
import { expect, test } from '../src/test'
import { settled } from '../src/waiting'

/** Row 3 of the table of efforts: one true sentence with its time, and one press to pass it on. */
test('the head of the branch reads the province in one sentence without a press, and copies it with one', async ({ desk }) => {
  const head = await desk(bacGiang.head)
  await head.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const effort = await Effort.of(head)
  await head.goto('/app/')
  await settled(head)
  const sentence = head.locator('.summary-sentence')
  await expect(sentence).toHaveText(/^Tính đến \d{2}:\d{2} ngày \d{2}\/\d{2}\/\d{4}: \d+\/\d+ đơn vị đã nộp/)
  expect(effort.clicks, 'effort 3: the answer stands there').toEqual([])

  await head.getByRole('button', { name: 'Sao chép tóm tắt' }).click()
  await expect(head.getByText('Đã sao chép').first()).toBeVisible()
  expect(effort.clicks, 'effort 3: 1 click to copy it').toHaveLength(1)
  effort.staysWithin('3, an answer', { clicks: 1, fields: 0, seconds: 60 })
  const copied = await head.evaluate(() => navigator.clipboard.readText())
  expect(copied, 'what was copied is what is read').toMatch(/^Tính đến .+ đơn vị đã nộp.+người cung cấp dịch vụ/s)
})

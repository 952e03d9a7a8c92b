import { Effort } from '../src/effort'
import { bacGiang } from '../src/places'
import { expect, test } from '../src/test'
import { settled } from '../src/waiting'

test('the branch takes in the report of the district and consolidates the province, with one press each', async ({ desk }) => {
  const branch = await desk(bacGiang.reports)
  const effort = await Effort.of(branch)
  await branch.goto('/app/receiving')
  await settled(branch)
  const district = branch.getByRole('table', { name: bacGiang.ordered }).getByRole('row', { name: bacGiang.district })
  await expect(district).toContainText('Đã nộp')
  effort.reset()
  await district.getByRole('button', { name: 'Tiếp nhận' }).click()
  await expect(district).toContainText('Đã tiếp nhận')
  expect(effort.clicks, 'effort 2: one press on the row of a clean report').toHaveLength(1)

  await branch.goto('/app/consolidation')
  await settled(branch)
  const verb = branch.getByRole('button', { name: /^Tổng hợp 1\/\d+ đơn vị$/ })
  await expect(verb).toBeVisible()
  await expect(branch.getByText('liệt kê ở phụ lục 13')).toBeVisible()
  effort.reset()
  await verb.click()
  await expect(branch.getByText(/Tổng của 1\/\d+ đơn vị/).first()).toBeVisible()
  expect(effort.clicks, 'effort 3: consolidating is one press').toHaveLength(1)
  // The 2 s asked for 209 communes are told, not judged: the machine of the tests does other things beside.
  effort.staysWithin('3, consolidating', { clicks: 1, fields: 0 })
})

import { Effort } from '../src/effort'
import { looksRight } from '../src/looks'
import { bacGiang } from '../src/places'
import { given, needed } from '../src/platform'
import { smallTargets } from '../src/targets'
import { expect, PHONE, test } from '../src/test'
import { settled } from '../src/waiting'

const ONLY_HERS = /^(Chờ phê duyệt|Đã phê duyệt gần đây)/

test('the leader approves the report of the province on a telephone: three taps, one page, nothing to type', async ({ desk }) => {
  const leader = await desk(given('LEADER', bacGiang.leader), PHONE)
  const effort = await Effort.of(leader)
  await leader.goto('/app/')
  await settled(leader)
  await expect(leader.getByRole('heading', { name: /^Chờ phê duyệt \(\d+\)$/ })).toBeVisible()
  await expect(leader.getByRole('heading', { level: 2 }).filter({ hasNotText: ONLY_HERS }), 'nothing else').toHaveCount(0)

  await leader.getByRole('link', { name: 'Xem và phê duyệt' }).tap()
  await expect(leader).toHaveURL(new RegExp(`/approvals/${needed('SUBMISSION')}$`))
  await settled(leader)
  await expect(leader.getByText('Người lập, trình')).toBeVisible()
  await expect(leader.getByText(/Tổng của \d+\/\d+ đơn vị/)).toBeVisible()
  for (const missing of given('MISSING', 'Chưa có số liệu của: ').split('|')) await expect(leader.getByText(missing)).toBeVisible()
  await looksRight(leader, 'approval-phone')
  expect(await smallTargets(leader)).toEqual([])
  await leader.getByRole('button', { name: 'Phê duyệt' }).tap()
  await leader.getByRole('dialog').getByRole('button', { name: 'Phê duyệt' }).tap()

  await expect(leader.getByText('Đã phê duyệt').first()).toBeVisible()
  await expect(leader.getByRole('button', { name: 'Phê duyệt' })).toHaveCount(0)
  effort.staysWithin('4', { clicks: 3, fields: 0, seconds: 300 })

  await leader.goto('/app/')
  await settled(leader)
  await expect(leader.getByRole('heading', { name: 'Đã phê duyệt gần đây' })).toBeVisible()
})

import { Effort } from '../src/effort'
import { looksRight } from '../src/looks'
import { reform } from '../src/places'
import { needed } from '../src/platform'
import { expect, test } from '../src/test'
import { settled } from '../src/waiting'

const { day, ward, city, next } = reform
const somebody = (account: string) => `${needed('PROVINCE')}.${account}`

const MAPS = [
  ['2018-07-01', '13 đơn vị cấp huyện, 199 đơn vị cấp xã'],
  ['2025-06-30', '10 đơn vị cấp huyện, 161 đơn vị cấp xã'],
  ['2025-07-01', '56 đơn vị cấp xã, không có cấp huyện'],
] as const

/** Played on 01/07/2025, after the plan was confirmed. */
test('on the day one press under the dry run carries the reform out', async ({ desk }) => {
  const early = await desk(somebody('phuong'))
  await early.goto('/app/')
  await settled(early)
  await expect(early.getByRole('banner'), 'signed in on the morning, before anything was pressed').toContainText(next.body)

  const administrator = await desk(somebody('quantri'))
  const effort = await Effort.of(administrator)
  await administrator.goto(reform.reorganisations)
  await settled(administrator)
  await expect(administrator.getByText('Đã đến ngày, còn hồ sơ ở đơn vị đã kết thúc')).toBeVisible()
  await administrator.getByRole('link', { name: `Mở: ${day}` }).click()
  await settled(administrator)
  await administrator.getByRole('link', { name: 'Xem chạy thử' }).click()
  const carryOut = administrator.getByRole('button', { name: 'Chuyển', exact: true })
  await expect(carryOut).toBeEnabled()
  await looksRight(administrator, 'reform-before-press')
  effort.reset()
  await carryOut.click()
  await expect(administrator.getByText('Đã chuyển xong.')).toBeVisible({ timeout: 90_000 })
  expect(effort.clicks, 'one press').toHaveLength(1)
  await settled(administrator)
  const moved = administrator.getByRole('table', { name: 'Kết quả chuyển' })
  const facilities = moved.getByRole('row').filter({ has: administrator.getByRole('rowheader', { name: 'Cơ sở', exact: true }) })
  await expect(facilities).toContainText(`${ward.name}, thành phố Cao Bằng (cũ)`)
  await expect(facilities).toContainText(next.name)
  await expect(administrator.getByRole('button', { name: 'Chuyển', exact: true })).toHaveCount(0)
  await looksRight(administrator, 'reform-carried-out')
})

test('people of closed districts sign in with their new appointment, and who has none reads that it has ended', async ({ desk }) => {
  for (const account of ['phuong', 'thanhpho']) {
    const officer = await desk(somebody(account))
    await officer.goto('/app/directory/facilities')
    await settled(officer)
    await expect(officer.getByRole('banner')).toContainText(next.body)
    const clinic = officer.getByRole('row').filter({ hasText: reform.clinic })
    await expect(clinic).toContainText(ward.name)
    await expect(clinic).toContainText(`Nay do ${next.name} theo dõi`)
  }
  const left = await desk(somebody('trungtam'))
  await left.goto('/app/')
  await expect(left.getByText(`Phân công tại ${city.centre} đã kết thúc ngày 30/06/2025. Liên hệ: quản trị của tỉnh.`)).toBeVisible()
})

test('a paper keeps the unit of its day and has its new responsible one, the map of each day stays, and old names are found', async ({ desk }) => {
  const branch = await desk(somebody('chicuc'))
  await branch.goto('/app/commitments')
  await settled(branch)
  await branch.getByRole('rowheader', { name: reform.signer }).getByRole('link').first().click()
  await settled(branch)
  await expect(branch.locator('main')).toContainText(ward.name)
  await expect(branch.getByText(`Nay do ${next.name} theo dõi`)).toBeVisible()
  await looksRight(branch, 'reform-paper')

  for (const [on, units] of MAPS) {
    await branch.goto(`/app/directory/units?on=${on}`)
    await settled(branch)
    await expect(branch.getByText(units)).toBeVisible()
  }
  await branch.getByLabel('Tìm đơn vị, kể cả tên cũ').fill('hop giang')
  await expect(branch.getByRole('button', { name: /^phường Hợp Giang.*nay thuộc phường Thục Phán/i })).toBeVisible()
  await looksRight(branch, 'reform-units')
})

import type { Page } from '@playwright/test'
import { Effort } from '../src/effort'
import { looksRight } from '../src/looks'
import { reform } from '../src/places'
import { needed } from '../src/platform'
import { expect, PHONE, test } from '../src/test'
import { settled } from '../src/waiting'

const { day, ward, city, next } = reform
const somebody = (account: string) => `${needed('PROVINCE')}.${account}`

test('S17 the reform is prepared, a successor chosen once for a body, tried without any change, and confirmed by the leader', async ({ desk }) => {
  const administrator = await desk(somebody('quantri'))
  const effort = await Effort.of(administrator)
  await administrator.goto(reform.reorganisations)
  await settled(administrator)
  const reformDay = administrator.getByRole('row').filter({ has: administrator.getByRole('rowheader', { name: day }) })
  await expect(reformDay).toContainText('10 đơn vị cấp huyện, 161 đơn vị cấp xã thành 56 đơn vị cấp xã')
  await looksRight(administrator, 'reform-days')
  await reformDay.getByRole('button', { name: `Chuẩn bị: ${day}` }).click()
  await expect(administrator.getByRole('heading', { name: `Sắp xếp đơn vị từ ${day}`, level: 1 })).toBeVisible()
  await settled(administrator)
  await expect(administrator.getByText(`Phải xong trước ${day}: 2 việc`)).toBeVisible()
  await expect(bodyRow(administrator, ward.body), 'the committee of the ward has one heir, which is proposed').toContainText(`${next.body} (đề xuất)`)

  effort.reset()
  await succeeds(administrator, city.body, next.body)
  effort.staysWithin('5b, a successor for all people of a body', { clicks: 3, fields: 1 })
  await expect(bodyRow(administrator, city.body)).toContainText(`${next.body} (đã chọn)`)
  await endsAlone(administrator, city.centre)
  await expect(administrator.getByText(`Đã đủ để xác nhận và chuyển từ ${day}.`)).toBeVisible()
  await looksRight(administrator, 'reform-bodies')

  await administrator.getByRole('tab', { name: 'Chạy thử' }).click()
  await settled(administrator)
  await expect(administrator.getByText('Đây là chạy thử: chưa thay đổi gì.')).toBeVisible()
  const facilities = administrator.getByRole('row').filter({ has: administrator.getByRole('rowheader', { name: 'Cơ sở', exact: true }) })
  await expect(facilities).toContainText(ward.name)
  await expect(facilities).toContainText(next.name)
  await expect(facilities.getByRole('cell').last()).toHaveText('1')
  await expect(administrator.getByRole('button', { name: 'Chuyển', exact: true })).toHaveCount(0)
  await looksRight(administrator, 'reform-trial')

  await confirms(await desk(somebody('lanhdao')), administrator.url())
  await administrator.reload()
  await settled(administrator)
  await expect(administrator.getByText('Đã xác nhận, chờ chuyển')).toBeVisible()
  await expect(administrator.getByText('Chỉ chuyển được từ ngày đơn vị mới có hiệu lực.').first()).toBeVisible()
  await expect(administrator.getByRole('button', { name: 'Chuyển', exact: true })).toHaveCount(0)

  const branch = await desk(somebody('chicuc'))
  await branch.goto(`/app/directory/facilities`)
  await settled(branch)
  const clinic = branch.getByRole('row').filter({ hasText: reform.clinic })
  await expect(clinic).toContainText(ward.name)
  await expect(clinic, 'nothing has moved').not.toContainText(next.name)
})

test('the reform is read on a telephone', async ({ desk }) => {
  const leader = await desk(somebody('lanhdao'), PHONE)
  await leader.goto(reform.reorganisations)
  await settled(leader)
  await looksRight(leader, 'reform-days-phone')
  await leader.getByRole('link', { name: `Mở: ${day}` }).tap()
  await expect(leader.getByRole('heading', { name: `Sắp xếp đơn vị từ ${day}`, level: 1 })).toBeVisible()
  for (const part of ['Cơ quan', 'Chạy thử', 'Đơn vị', 'Diễn biến']) {
    await leader.getByRole('tab', { name: part }).tap()
    await settled(leader)
    await looksRight(leader, `reform-${part}-phone`)
  }
})

function bodyRow(page: Page, name: string) {
  return page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) })
}

/** One dialog: typed a few letters, the first found taken, pressed. */
async function succeeds(page: Page, body: string, successor: string): Promise<void> {
  await bodyRow(page, body).getByRole('button', { name: `Chọn kế thừa: ${body}` }).click()
  const dialog = page.getByRole('dialog', { name: `Chọn kế thừa: ${body}` })
  await expect(dialog.getByText('Áp dụng cho cả 1 người của cơ quan này')).toBeVisible()
  await dialog.getByLabel('Cơ quan kế thừa').focus()
  await page.keyboard.type('thuc phan')
  await expect(page.locator('.ant-select-item-option').filter({ hasText: successor }).first()).toBeVisible()
  await expect(page.locator('.ant-select-item-option')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await dialog.getByRole('button', { name: 'Chọn kế thừa' }).click()
  await expect(dialog).toBeHidden()
}

async function endsAlone(page: Page, body: string): Promise<void> {
  await bodyRow(page, body).getByRole('button', { name: `Không có kế thừa: ${body}` }).click()
  const dialog = page.getByRole('dialog', { name: `Không có kế thừa: ${body}` })
  await dialog.getByRole('button', { name: 'Không có kế thừa' }).click()
  await expect(dialog).toBeHidden()
  await expect(bodyRow(page, body)).toContainText('Kết thúc, không có kế thừa')
}

/** The second person reads what it does, in figures, and confirms. */
async function confirms(leader: Page, address: string): Promise<void> {
  await leader.goto(address)
  await settled(leader)
  await leader.getByRole('button', { name: 'Xác nhận phương án' }).click()
  const dialog = leader.getByRole('dialog')
  await expect(dialog).toContainText('3 cơ quan, 171 đơn vị kết thúc.')
  await dialog.getByRole('button', { name: 'Xác nhận phương án' }).click()
  await expect(dialog).toBeHidden()
  await expect(leader.getByText('Đã xác nhận, chờ chuyển')).toBeVisible()
}

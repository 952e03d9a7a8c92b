import { acts } from '../src/acting'
import { Effort } from '../src/effort'
import { looksRight } from '../src/looks'
import { tanMy } from '../src/places'
import { expect, test } from '../src/test'
import { settled } from '../src/waiting'

const CLAUSE = 'Không lựa chọn giới tính thai nhi'
const NUMBER = `31/QĐ-UBND-${Date.now()}`

test('a convention is recorded from paper, confirmed by a second person, marked for review and repealed', async ({ desk }) => {
  const officer = await desk(tanMy.commune.officer)
  const effort = await Effort.of(officer)
  await officer.goto('/app/norms')
  await settled(officer)
  const lacking = officer.getByRole('row').filter({ hasText: 'Chưa có nội dung' }).first()
  const village = (await lacking.getByRole('rowheader').textContent()) ?? ''
  effort.reset()
  await lacking.getByRole('button', { name: `Ghi nhận văn bản: ${village}` }).click()
  const form = officer.getByRole('dialog', { name: `Ghi nhận văn bản: ${village}` })
  await form.getByLabel('Ngày thông qua, ban hành').fill('10/11/2024')
  await expect(form.getByRole('checkbox', { name: CLAUSE })).toBeVisible()
  await form.getByRole('checkbox', { name: CLAUSE }).click()
  await form.getByLabel(/^Số văn bản/).fill(NUMBER)
  await form.getByRole('button', { name: 'Ghi nhận văn bản' }).click()
  await expect(form).toBeHidden()
  effort.staysWithin('6, a convention', { clicks: 3, fields: 5 })
  const row = officer.getByRole('row').filter({ has: officer.getByRole('rowheader', { name: village, exact: true }) })
  await expect(row).toContainText('Chờ kiểm tra')
  await row.getByRole('link', { name: village }).click()
  await settled(officer)
  await expect(officer.getByText(NUMBER)).toBeVisible()
  await looksRight(officer, 'norm')
  await expect(officer.getByRole('button', { name: 'Xác nhận đúng bản giấy' }), 'who recorded it does not confirm it').toHaveCount(0)

  const leader = await desk(tanMy.commune.leader)
  await leader.goto(officer.url())
  await settled(leader)
  await acts(leader, 'Xác nhận đúng bản giấy')
  await expect(leader.getByText('Đang áp dụng').first()).toBeVisible()
  await expect(leader.getByText('Có nội dung', { exact: true })).toBeVisible()
  await officer.reload()
  await settled(officer)
  await acts(officer, 'Đánh dấu cần rà soát')
  await expect(officer.getByText('Cần rà soát theo quy định mới').first()).toBeVisible()
  await expect(officer.getByText('Có nội dung', { exact: true }), 'a mark is no fault').toBeVisible()
  await officer.screenshot({ path: 'target/pictures/norm-to-review.png', fullPage: true })
  await leader.reload()
  await settled(leader)
  await acts(leader, 'Bãi bỏ', async (dialog) => dialog.getByLabel('Bãi bỏ từ ngày').fill('18/11/2024'))
  await expect(leader.getByText('Đã bãi bỏ').first()).toBeVisible()
  await expect(leader.getByText('Chưa có nội dung', { exact: true })).toBeVisible()

  await officer.goto('/app/norms')
  await settled(officer)
  await expect(row).toContainText('Chưa có nội dung')
})

import { acts, chooses, picks } from '../src/acting'
import { looksRight } from '../src/looks'
import { offices } from '../src/places'
import { expect, test } from '../src/test'
import { settled } from '../src/waiting'

const NAME = 'Phạm Thu Tâm 0003 (trình diễn)'

test('somebody’s request about their data runs by its clock, shows all that is held, and every look stands in the log', async ({ desk }) => {
  const protector = await desk(offices.protector)
  await protector.goto('/app/administration/data-requests')
  await settled(protector)
  const before = await protector.getByRole('row').filter({ hasText: NAME }).count()
  await protector.getByRole('button', { name: 'Ghi nhận yêu cầu' }).click()
  const form = protector.getByRole('dialog', { name: 'Ghi nhận yêu cầu' })
  await chooses(protector, form.getByLabel('Người yêu cầu', { exact: true }), NAME)
  await picks(protector, form.getByLabel('Nội dung yêu cầu'), 'Cung cấp thông tin')
  await form.getByLabel('Ngày nhận').fill('18/11/2024')
  await form.getByRole('button', { name: 'Ghi nhận yêu cầu' }).click()
  await expect(form).toBeHidden({ timeout: 60_000 })
  const rows = protector.getByRole('row').filter({ hasText: NAME })
  await expect(rows).toHaveCount(before + 1)
  const row = rows.first()
  await expect(row, 'the law of 2024: 72 hours to answer').toContainText('21/11/2024')
  await expect(row, 'and no day to carry it out').toContainText('chưa cấu hình')
  await looksRight(protector, 'data-request')

  await row.getByRole('button', { name: `Thông tin đang lưu: ${NAME}` }).click()
  const held = protector.getByRole('dialog', { name: 'Thông tin đang lưu' })
  await expect(held.getByText('Lần xem này được ghi vào nhật ký.')).toBeVisible()
  await expect(held.getByRole('row').filter({ hasText: 'Người cung cấp dịch vụ' }).first()).toContainText(NAME)
  await protector.keyboard.press('Escape')
  await acts(protector, 'Đã trả lời', (dialog) => dialog.getByLabel('Ngày', { exact: true }).fill('19/11/2024'), row.getByRole('button', { name: `Đã trả lời: ${NAME}` }))
  await expect(row).toContainText('xong 19/11/2024')
  await acts(protector, 'Đã thực hiện', (dialog) => dialog.getByLabel('Ngày', { exact: true }).fill('20/11/2024'), row.getByRole('button', { name: `Đã thực hiện: ${NAME}` }))
  await expect(rows).toHaveCount(before)
  await protector.getByText('Đã kết thúc', { exact: true }).click()
  await expect(rows.first()).toContainText('xong 20/11/2024')

  const auditor = await desk(offices.auditor)
  await auditor.goto('/app/administration/audit?act=read')
  await settled(auditor)
  await expect(auditor.getByText('Chuỗi nhật ký nguyên vẹn: không dòng nào bị sửa hay bỏ.')).toBeVisible()
  const look = auditor.getByRole('row').filter({ hasText: 'Thông tin đang lưu về một người' }).first()
  await expect(look).toContainText(offices.protector)
  await look.getByRole('button', { name: new RegExp(offices.protector) }).click()
  await expect(auditor).toHaveURL(/actor=/)
  await expect(auditor.getByRole('row').filter({ hasText: 'Tìm người theo tên' }).first()).toContainText(offices.protector)
  await looksRight(auditor, 'audit')
})

test('who may not look is refused, and the refusal stands in the log of the service that refused', async ({ desk }) => {
  const administrator = await desk(offices.administrator)
  const answer = await administrator.context().request.get('/api/directory/v1/data-requests')
  expect(answer.status()).toBe(403)

  const auditor = await desk(offices.auditor)
  await auditor.goto('/app/administration/audit?act=refused')
  await settled(auditor)
  const refused = auditor.getByRole('row').filter({ hasText: 'data-requests' }).filter({ hasText: offices.administrator }).first()
  await expect(refused).toContainText('không có quyền')
})

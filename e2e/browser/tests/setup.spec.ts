import { Effort } from '../src/effort'
import { expect, test } from '../src/test'
import { settled } from '../src/waiting'

const name = 'Hoàng Thị Khởi Tạo'
const branch = 'Chi cục Dân số'

test('the administrator enters a person with account and first appointment in six fields', async ({ desk }) => {
  const administrator = await desk('bg.quantri')
  const effort = await Effort.of(administrator)
  await administrator.goto('/app/administration/people')
  await settled(administrator)
  effort.reset()

  await administrator.getByRole('button', { name: 'Thêm người' }).click()
  const form = administrator.getByRole('dialog', { name: 'Thêm người' })
  const types = async (label: RegExp, text: string) => {
    await form.getByLabel(label).focus()
    await administrator.keyboard.type(text)
  }
  const option = administrator.locator('.ant-select-item-option')
  await types(/^Họ và tên/, name)
  await types(/^Tên đăng nhập/, `khoitao${Date.now()}`)
  await types(/^Cơ quan/, branch)
  await expect(option).toHaveCount(1)
  await expect(option).toContainText(branch)
  await administrator.keyboard.press('Enter')
  await types(/^Vai trò/, 'Cán bộ nhập liệu')
  await expect(option.filter({ hasText: 'Cán bộ nhập liệu' })).toBeVisible()
  await administrator.keyboard.press('Enter')
  await types(/^Từ ngày/, '01/11/2024')
  await types(/^Đến hết ngày/, '31/12/2024')
  await form.getByRole('button', { name: 'Thêm người' }).click()

  await expect(form.getByText(`Mật khẩu dùng một lần của ${name}.`)).toBeVisible({ timeout: 60_000 })
  effort.staysWithin('5a', { clicks: 2, fields: 6 })
  await form.getByRole('button', { name: 'Đóng' }).click()
  await administrator.getByLabel('Tìm theo họ tên, tài khoản').fill(name)
  const person = administrator.getByRole('row').filter({ has: administrator.getByRole('rowheader', { name }) })
  await expect(person).toContainText('đến 31/12/2024')
})

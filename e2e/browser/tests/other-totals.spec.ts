import type { Page } from '@playwright/test'
import { chooses, picks } from '../src/acting'
import { Effort } from '../src/effort'
import { looksRight } from '../src/looks'
import { meetingDay, offices, sonDong } from '../src/places'
import { expect, test } from '../src/test'
import { settled } from '../src/waiting'

const OFFICE = `Phòng Y tế ${sonDong.district}`
const SCHOOL = `Trường THPT Sơn Động ${Date.now()}`

test('the staff of a body are counted in five fields, and apart for each clause that they sign', async ({ desk }) => {
  const officer = await desk(sonDong.officer)
  const effort = await Effort.of(officer)
  await officer.goto('/app/village-totals?kind=staff_of_unit')
  await settled(officer)
  effort.reset()
  await tells(officer, OFFICE, { 'Ngày ký': meetingDay, 'Tổng số cán bộ': '12', 'Số người đang có': '11', 'Thủ trưởng': 'Trưởng phòng', 'Nơi lưu': 'Phòng Y tế' })
  effort.staysWithin('1a, staff', { clicks: 1, fields: 5, seconds: 60 })
  await officer.reload()
  await settled(officer)
  await expect(row(officer, OFFICE)).toContainText(`Lần trước 11/12, ngày ${meetingDay}`)
  await expect(field(officer, OFFICE, 'Nơi lưu')).toHaveValue('Phòng Y tế')

  const clause = officer.getByLabel('Nội dung cam kết')
  await picks(officer, clause, 'Tham gia tuyên truyền')
  await expect(row(officer, OFFICE)).toContainText('Chưa có số liệu')
  await tells(officer, OFFICE, { 'Ngày ký': meetingDay, 'Tổng số cán bộ': '12', 'Số người đang có': '9', 'Nơi lưu': 'Phòng Y tế' })
  await officer.reload()
  await settled(officer)
  await expect(row(officer, OFFICE), 'the clause stands in the address').toContainText(`Lần trước 9/12, ngày ${meetingDay}`)
  await looksRight(officer, 'staff-totals')
  await picks(officer, clause, 'Không lựa chọn giới tính thai nhi')
  await expect(row(officer, OFFICE)).toContainText('Lần trước 11/12')
})

test('a school entered by the administrator is counted, and the day on which somebody looked how it keeps its word', async ({ desk }) => {
  const administrator = await desk(offices.administrator)
  await entersSchool(administrator)

  const officer = await desk(sonDong.officer)
  await expect(async () => {
    await officer.goto('/app/village-totals?kind=school')
    await settled(officer)
    await expect(row(officer, SCHOOL)).toBeVisible({ timeout: 2_000 })
  }, 'the school is told to the service that counts').toPass({ timeout: 90_000 })
  await expect(officer.getByLabel('Nội dung cam kết'), 'schools sign one clause').toHaveCount(0)
  await tells(officer, SCHOOL, { 'Ngày ký': meetingDay, 'Tổng số cán bộ': '48', 'Số người đang có': '48', 'Nơi lưu': 'Văn phòng nhà trường', 'Ngày theo dõi': '20/11/2024' })
  await officer.reload()
  await settled(officer)
  await expect(row(officer, SCHOOL)).toContainText(`Lần trước 48/48, ngày ${meetingDay}`)
  await expect(row(officer, SCHOOL)).toContainText('Theo dõi gần nhất ngày 20/11/2024')
  await looksRight(officer, 'school-totals')
})

function row(page: Page, holder: string) {
  return page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: holder }) })
}

function field(page: Page, holder: string, column: string) {
  return page.getByRole('textbox', { name: new RegExp(`^${holder}: ${column}`) })
}

async function tells(page: Page, holder: string, figures: Record<string, string>): Promise<void> {
  for (const [column, text] of Object.entries(figures)) await field(page, holder, column).fill(text)
  await page.getByRole('button', { name: 'Ghi số liệu 1 dòng' }).click()
  await expect(page.getByText('Đã ghi 1/1 dòng.')).toBeVisible({ timeout: 60_000 })
}

async function entersSchool(administrator: Page): Promise<void> {
  const effort = await Effort.of(administrator)
  await administrator.goto('/app/directory/organisations')
  await settled(administrator)
  effort.reset()
  await administrator.getByRole('button', { name: 'Thêm cơ quan, tổ chức' }).first().click()
  const form = administrator.getByRole('dialog', { name: 'Thêm cơ quan, tổ chức' })
  await form.getByLabel('Tên cơ quan', { exact: true }).fill(SCHOOL)
  await chooses(administrator, form.getByLabel('Loại cơ quan'), 'Cơ sở giáo dục')
  await chooses(administrator, form.getByLabel('Loại trường'), 'Trường trung học phổ thông')
  await chooses(administrator, form.getByLabel('Đơn vị hành chính'), sonDong.district)
  await form.getByLabel('Từ ngày').fill('01/09/2020')
  await form.getByRole('button', { name: 'Thêm cơ quan, tổ chức' }).click()
  await expect(form).toBeHidden({ timeout: 60_000 })
  effort.staysWithin('5, organisation', { clicks: 2, fields: 7 })
  await administrator.getByLabel('Tìm theo tên').fill(SCHOOL)
  await expect(administrator.getByRole('rowheader', { name: SCHOOL })).toBeVisible()
}

import type { Page } from '@playwright/test'
import { Effort } from '../src/effort'
import { addsNewcomer, printsTheSheet } from '../src/meeting'
import { langGiang, meetingDay } from '../src/places'
import { returnsWithTwoRemarks } from '../src/receiving'
import { expect, PHONE, test } from '../src/test'
import { settled } from '../src/waiting'

const { commune, neighbour } = langGiang
const REPORT = /Báo cáo/

/** Journey 1 in a browser: what is signed in a commune reaches its district, and the commune's year does too. */
test.describe.serial('journey 1: from a meeting in the commune to the report of the district', () => {
  test('prints the list, ticks it by exception, adds two newcomers, and the district sees it within five seconds', async ({ desk }) => {
    const district = await desk(langGiang.officer)
    await district.goto('/app/situation/coverage')
    const row = district.getByRole('row', { name: new RegExp(commune.name) })
    await expect(row).toBeVisible()

    const officer = await desk(commune.officer)
    const effort = await Effort.of(officer)
    await officer.goto('/app/gap-list?kind=provider')
    await settled(officer)
    const names = await officer.getByRole('row').locator('th[scope=row]').allTextContents()
    expect(names.length).toBeGreaterThan(10)
    await printsTheSheet(officer, names)

    await officer.getByRole('navigation', { name: 'Danh mục chức năng' }).getByRole('link', { name: 'Việc cần làm' }).click()
    await settled(officer)
    effort.reset()
    await officer.getByRole('listitem').filter({ hasText: 'người cung cấp dịch vụ' }).getByRole('link', { name: 'Ghi nhận ký' }).click()
    await officer.getByRole('button', { name: 'Ghi nhận theo danh sách này' }).click()
    const table = officer.getByRole('table', { name: 'Ghi nhận ký theo danh sách' })
    await expect(table.locator('th[scope=row]')).toHaveText(names)

    const absent = [names[1], names[4], names[7]] as string[]
    for (const name of absent) await table.getByRole('checkbox', { name }).click()
    await officer.getByLabel('Ngày ký', { exact: true }).click()
    await officer.keyboard.type(meetingDay)
    await officer.keyboard.press('Tab')
    await officer.keyboard.type('Hội trường Ủy ban nhân dân thị trấn')
    const common = effort.fields.length
    await addsNewcomer(officer, 'Đặng Thị Mới', 'TDM-000001', 'Vôi')
    await addsNewcomer(officer, 'Lã Văn Thêm', 'TDM-000002', 'Vôi')
    const newcomers = effort.fields.length - common
    await expect(table.getByRole('row', { name: 'Đặng Thị Mới' })).toContainText('thêm sau khi in')
    await expect(table.getByRole('row', { name: 'Lã Văn Thêm' })).toContainText('thêm sau khi in')
    const signing = names.length - absent.length + 2
    await expect(row, 'the newcomers have arrived before the time is taken').toContainText(`/${names.length + 2}`, { timeout: 90_000 })
    await officer.getByRole('button', { name: `Ghi nhận ${signing} cam kết` }).click()
    await expect(officer.getByText(`Đã ghi ${signing}/${signing}.`)).toBeVisible({ timeout: 90_000 })

    await expect(row).toContainText(`${signing}/${names.length + 2}`, { timeout: 5_000 })
    await expect(row.getByRole('cell').nth(2)).toHaveText('3')
    effort.staysWithin('1b', { clicks: 12, seconds: 180 })
    expect(common, 'effort 1b: 4 common fields').toBeLessThanOrEqual(4)
    expect(newcomers, 'effort 1b: 6 fields for a newcomer').toBeLessThanOrEqual(6)

    await officer.getByRole('button', { name: 'Kết thúc ghi nhận' }).click()
    await expect(officer.getByText(`Còn 3/${names.length + 2}`)).toBeVisible()
    await expect(officer.getByRole('row').locator('th[scope=row]')).toHaveText(absent)
  })

  test('takes the totals of each village on a telephone with three taps and five fields', async ({ desk }) => {
    const officer = await desk(commune.officer, PHONE)
    const effort = await Effort.of(officer)
    await officer.goto('/app/')
    await settled(officer)
    for (const [at, signed] of ['60', '70'].entries()) {
      effort.reset()
      if (at === 0) await officer.getByRole('link', { name: 'Nhập số liệu thôn' }).tap()
      const waiting = officer.getByRole('button', { name: 'Chưa có số liệu năm nay' })
      await expect(waiting).toHaveCount(2 - at)
      await waiting.first().tap()
      await officer.getByLabel('Ngày họp').fill(meetingDay)
      await expect(officer.getByLabel('Tổng số hộ')).not.toHaveValue('')
      await officer.getByLabel('Số hộ đang có cam kết (kể cả các lần trước)').fill(signed)
      await officer.getByLabel('Nơi lưu bản giấy').fill('Nhà văn hóa')
      await expect(officer.getByText('Chỉ nhập số. Không ghi tên hộ, không chụp danh sách ký.')).toBeVisible()
      await expect(officer.locator('input[type=file], textarea')).toHaveCount(0)
      await officer.getByRole('button', { name: 'Ghi số liệu' }).tap()
      await expect(officer.getByText(/^Đã ghi số liệu/)).toBeVisible()
      effort.staysWithin('1a', { clicks: 3, fields: 5, seconds: 60 })
    }
    await expect(officer.getByText('Chưa có số liệu năm nay: 0/2')).toBeVisible()
  })

  test('hands in the year, gets it back with two remarks, answers them and is accepted; the district goes on without the rest', async ({ desk }) => {
    const officer = await desk(commune.officer)
    const leader = await desk(commune.leader)
    const receiver = await desk(langGiang.reports)

    await beginsTheReport(officer)
    await expect(officer.getByText(/\d+\/\d+ số liệu đã có sẵn/)).toBeVisible()
    await submitsTheReport(leader)
    await expect(leader.getByText('Đã nộp').first()).toBeVisible()

    const [figure, passage] = await returnsWithTwoRemarks(receiver, commune.name)
    await answersBoth(officer, figure, passage)
    await submitsTheReport(leader)

    await receiver.goto('/app/receiving')
    await receiver.getByRole('row', { name: commune.name }).getByRole('link', { name: commune.name }).first().click()
    const differences = receiver.getByRole('table', { name: 'Những chỗ khác so với lần trả lại' })
    await expect(differences.getByRole('row').filter({ hasText: 'Đề nghị kiểm tra lại số này.' })).toContainText('Đã đối chiếu với sổ')
    await expect(differences.getByRole('row').filter({ hasText: 'Nêu rõ nguyên nhân.' })).toContainText('Đã sửa')
    await receiver.getByRole('button', { name: 'Tiếp nhận' }).click()
    await expect(receiver.getByRole('row', { name: commune.name })).toContainText('Đã tiếp nhận')

    await beginsTheReport(await desk(neighbour.officer))
    await submitsTheReport(await desk(neighbour.leader))
    await consolidates(receiver)
    await submitsTheReport(await desk(langGiang.leader))
  })
})

async function opensOwnReport(page: Page): Promise<void> {
  await page.goto('/app/reports')
  await page.getByRole('row').getByRole('link', { name: REPORT }).first().click()
  await settled(page)
}

async function beginsTheReport(page: Page): Promise<void> {
  await opensOwnReport(page)
  await page.getByRole('button', { name: 'Bắt đầu lập báo cáo' }).click()
  await expect(page.getByText('Đang lập').first()).toBeVisible()
}

/** The head of the unit: check list, a reason for each warning, handed in. */
async function submitsTheReport(page: Page): Promise<void> {
  await opensOwnReport(page)
  await page.getByRole('link', { name: 'Kiểm tra và nộp' }).click()
  await expect(page.getByText('Không có lỗi.')).toBeVisible()
  for (const reason of await page.getByLabel('Lý do').all()) await reason.fill('Đã kiểm tra, số liệu đúng thực tế.')
  await page.getByRole('button', { name: 'Nộp báo cáo' }).click()
  await expect(page.getByRole('button', { name: 'Nộp báo cáo' })).toBeHidden()
  await expect(page.getByText('Đã nộp').first()).toBeVisible()
}

async function answersBoth(page: Page, figure: string, passage: string): Promise<void> {
  await page.goto('/app/')
  await page.getByRole('link', { name: 'Xử lý ý kiến' }).click()
  await expect(page.getByRole('heading', { name: '2 ý kiến cần xử lý' })).toBeVisible()
  const card = (name: string) => page.locator('.remark', { has: page.getByRole('heading', { name, exact: true }) })
  await card(figure).getByRole('button', { name: 'Giữ nguyên, giải trình' }).click()
  await card(figure).getByLabel('Giải trình').fill('Đã đối chiếu với sổ, số liệu đúng.')
  await card(figure).getByRole('button', { name: 'Ghi giải trình' }).click()
  await expect(page.getByRole('heading', { name: '1 ý kiến cần xử lý' })).toBeVisible()
  await card(passage).getByRole('textbox').fill('Một số cơ sở tư nhân mới mở, sẽ ký trong tháng 12.')
  await card(passage).getByRole('button', { name: 'Đã sửa' }).click()
  await expect(page.getByRole('heading', { name: '2 ý kiến đã trả lời' })).toBeVisible()
}

/** Row 2 of the table of efforts: missing at a glance, reminder one press, a clean report two, consolidating one. */
async function consolidates(page: Page): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const effort = await Effort.of(page)
  await page.goto('/app/')
  await settled(page)
  effort.reset()
  await expect(page.getByRole('heading', { name: /^Chưa nộp \(\d+\/\d+\)$/ })).toBeVisible()
  expect(effort.clicks, 'effort 2: missing 0 clicks').toHaveLength(0)
  await page.getByRole('button', { name: 'Sao chép lời nhắc' }).click()
  await expect(page.getByText('Đã sao chép').first()).toBeVisible()
  const reminder = await page.evaluate(() => navigator.clipboard.readText())
  expect(reminder).not.toContain(commune.name)
  expect(reminder.length).toBeGreaterThan(20)
  expect(effort.clicks, 'effort 2: reminder 1 click').toHaveLength(1)

  effort.reset()
  await page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Theo dõi nộp' }) }).getByRole('link', { name: 'Theo dõi nộp' }).first().click()
  await page.getByRole('row', { name: neighbour.name }).getByRole('button', { name: 'Tiếp nhận' }).click()
  await expect(page.getByRole('row', { name: neighbour.name })).toContainText('Đã tiếp nhận')
  effort.staysWithin('2, clean report', { clicks: 2, fields: 0, seconds: 30 })

  await page.goto('/app/consolidation')
  const verb = page.getByRole('button', { name: /^Tổng hợp 2\/\d+ đơn vị$/ })
  await expect(verb).toBeVisible()
  await expect(page.getByText('liệt kê ở phụ lục 13')).toBeVisible()
  effort.reset()
  await verb.click()
  await expect(page.getByText(/Tổng của 2\/\d+ đơn vị/).first()).toBeVisible()
  expect(effort.clicks, 'effort 2: consolidate 1 click').toHaveLength(1)
  const table = page.getByRole('table', { name: 'Tổng hợp' })
  await expect(table.getByRole('row').filter({ hasText: 'Chưa nộp' }).first().getByRole('cell').first()).toHaveText('–')
}

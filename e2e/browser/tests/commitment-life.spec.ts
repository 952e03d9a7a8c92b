import type { Page } from '@playwright/test'
import { PNG } from 'pngjs'
import { acts, picks } from '../src/acting'
import { Effort } from '../src/effort'
import { looksRight } from '../src/looks'
import { hiepHoa, meetingDay, offices } from '../src/places'
import { expect, test } from '../src/test'
import { settled } from '../src/waiting'

/** Two years and three days before: due, and not lapsed yet. */
const signedBefore = '15/11/2022'

test('a commitment that is due is renewed, and the scan of its paper kept and replaced', async ({ desk }) => {
  const officer = await desk(hiepHoa.officer)
  const name = (await namesToSign(officer)).at(-1) ?? ''
  await signs(officer, name, signedBefore)
  const effort = await Effort.of(officer)
  await opensCommitmentOf(officer, name, effort)
  await expect(officer.getByText('Đến hạn ký lại', { exact: true }).first()).toBeVisible()
  await acts(officer, 'Ký lại', async (dialog) => {
    await expect(dialog.getByLabel('Nơi ký')).toHaveValue('Trung tâm Y tế')
    await dialog.getByLabel('Ngày ký', { exact: true }).fill(meetingDay)
  })
  await expect(officer.getByRole('link', { name: 'cam kết trước' })).toBeVisible()
  await expect(officer.getByText('Còn hiệu lực', { exact: true }).first()).toBeVisible()

  const scan = officer.locator('input[type=file][aria-label="Chọn tệp"]')
  await scan.setInputFiles(picture('ban-ky.png', 200))
  await expect(officer.getByText('Đã lưu ban-ky.png.')).toBeVisible({ timeout: 60_000 })
  const files = officer.getByRole('table', { name: 'Tệp', exact: true })
  await officer.locator('input[type=file][aria-label="Thay: ban-ky.png"]').setInputFiles(picture('ban-ky-ro.png', 240))
  await expect(files.getByRole('rowheader', { name: /^ban-ky-ro\.png/ })).toBeVisible({ timeout: 60_000 })
  await expect(files.getByRole('rowheader')).toHaveCount(1)
  await officer.locator('summary').filter({ hasText: 'Lịch sử tệp' }).click()
  const steps = officer.getByRole('table', { name: 'Lịch sử tệp' })
  await expect(steps.getByRole('row').filter({ hasText: 'Thêm tệp' })).toHaveCount(1)
  await expect(steps.getByRole('row').filter({ hasText: 'Thay tệp' })).toHaveCount(1)
  await looksRight(officer, 'commitment-renewed')

  await officer.getByRole('link', { name: 'cam kết trước' }).click()
  await settled(officer)
  await expect(officer.getByText('Đã ký lại', { exact: true }).first()).toBeVisible()
  await expect(officer.getByRole('link', { name: 'cam kết sau' })).toBeVisible()
  await expect(officer.getByRole('button', { name: 'Ký lại', exact: true }), 'one paper is renewed once').toHaveCount(0)
})

test('a commitment ends for a reason, and whoever signed has to sign again', async ({ desk }) => {
  const officer = await desk(hiepHoa.officer)
  const [, name] = await namesToSign(officer)
  await signs(officer, name, meetingDay)
  await opensCommitmentOf(officer, name)
  await acts(officer, 'Chấm dứt', async (dialog) => {
    await dialog.getByLabel('Ngày chấm dứt').fill(meetingDay)
    await picks(officer, dialog.getByLabel('Lý do chấm dứt'), 'Bị thu hồi giấy phép')
  })
  await expect(officer.getByText('Đã chấm dứt', { exact: true }).first()).toBeVisible()
  const history = officer.getByRole('table', { name: 'Lịch sử', exact: true })
  await expect(history.getByRole('row').filter({ hasText: 'Chấm dứt' })).toContainText('Bị thu hồi giấy phép')

  expect(await namesToSign(officer)).toContain(name)
})

test('a wrong entry is recorded anew with what was typed, and the branch head voids what should never have counted', async ({ desk }) => {
  const officer = await desk(hiepHoa.officer)
  const [, , name] = await namesToSign(officer)
  await signs(officer, name, '15/11/2024')
  await opensCommitmentOf(officer, name)
  const wrong = officer.url()
  await officer.getByRole('button', { name: 'Ghi nhầm, lập lại' }).click()
  await officer.getByRole('dialog', { name: 'Ghi nhầm, lập lại' }).getByRole('button', { name: 'Ghi nhầm, lập lại' }).click()
  const again = officer.getByRole('dialog', { name: `Ghi nhận lại: ${name}` })
  await expect(again.getByLabel('Ngày ký', { exact: true })).toHaveValue('15/11/2024')
  await expect(again.getByLabel('Nơi ký')).toHaveValue('Trung tâm Y tế')
  await again.getByLabel('Ngày ký', { exact: true }).fill('16/11/2024')
  await again.getByRole('button', { name: 'Ghi nhận ký' }).click()
  await expect(again).toBeHidden({ timeout: 60_000 })
  await expect(officer).not.toHaveURL(wrong)
  await expect(officer.getByText('16/11/2024').first()).toBeVisible()
  const right = officer.url()
  await officer.goto(wrong)
  await settled(officer)
  await expect(officer.getByText('Đã chấm dứt', { exact: true }).first()).toBeVisible()
  await expect(officer.getByText('Ghi nhầm', { exact: true }).first()).toBeVisible()
  await officer.goto(right)
  await settled(officer)
  await expect(officer.getByRole('button', { name: 'Hủy do ghi sai' }), 'only the branch head voids').toHaveCount(0)

  const head = await desk(offices.branchHead)
  await head.goto(right)
  await settled(head)
  await acts(head, 'Hủy do ghi sai', async (dialog) => {
    await expect(dialog).toContainText('Việc này không lấy lại được')
    await dialog.getByLabel('Lý do hủy').fill('Giấy đã ký là của người khác')
  })
  await expect(head.getByText('Đã hủy do ghi sai', { exact: true }).first()).toBeVisible()
  await looksRight(head, 'commitment-voided')

  expect(await namesToSign(officer)).toContain(name)
})

type Names = [string, string, string, ...string[]]

/** Whoever has to sign in the district, in the order of the list; a look at the register tells at the latest after some seconds. */
async function namesToSign(officer: Page): Promise<Names> {
  await officer.goto('/app/gap-list?kind=provider')
  await settled(officer)
  const names = await officer.getByRole('row').locator('th[scope=row]').allTextContents()
  expect(names.length, 'people who have still to sign').toBeGreaterThan(2)
  return names as Names
}

/** The one paper of somebody is recorded from the list. */
async function signs(officer: Page, name: string, day: string): Promise<void> {
  await officer.getByRole('button', { name: 'Ghi nhận ký', exact: true }).click()
  await officer.getByRole('button', { name: 'Bỏ dấu tất cả' }).click()
  await officer.getByRole('checkbox', { name: `Đã ký: ${name}` }).click()
  await officer.getByLabel('Ngày ký', { exact: true }).fill(day)
  await officer.getByLabel('Nơi ký').fill('Trung tâm Y tế')
  await officer.getByRole('button', { name: 'Ghi nhận 1 cam kết' }).click()
  await expect(officer.getByText('Đã ghi 1/1.')).toBeVisible({ timeout: 60_000 })
}

/** Row “Danh sách” of the table of screens (portal.md 6): one is found in ten seconds. */
async function opensCommitmentOf(officer: Page, name: string, effort?: Effort): Promise<void> {
  await officer.goto('/app/commitments')
  await settled(officer)
  effort?.reset()
  await officer.getByLabel('Tìm theo tên, nơi làm việc').fill(name)
  await officer.getByRole('rowheader', { name }).getByRole('link').first().click()
  await expect(officer.getByRole('heading', { level: 1, name: `Cam kết: ${name}` })).toBeVisible()
  effort?.staysWithin('6, one commitment found', { clicks: 1, fields: 1, seconds: 10 })
}

function picture(name: string, grey: number) {
  const drawn = new PNG({ width: 600, height: 800 })
  drawn.data.fill(grey)
  return { name, mimeType: 'image/png', buffer: PNG.sync.write(drawn) }
}

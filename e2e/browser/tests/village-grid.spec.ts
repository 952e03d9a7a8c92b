import { Effort } from '../src/effort'
import { meetingDay, tanMy } from '../src/places'
import { expect, test } from '../src/test'
import { settled } from '../src/waiting'

const HOUSEHOLDS = 200
const SIGNED = 150

/** Row 1a of the table of efforts on a PC: all villages of a commune in one grid. */
test('a block of a worksheet fills the grid of all villages, one press sends it, and the next time two fields a village are left', async ({ desk }) => {
  const officer = await desk(tanMy.commune.officer)
  await officer.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const effort = await Effort.of(officer)
  await officer.goto('/app/village-totals')
  await settled(officer)
  const rows = officer.getByRole('row').filter({ has: officer.getByRole('textbox') })
  const villages = await rows.count()
  expect(villages, 'villages of the commune').toBeGreaterThan(1)
  const block = Array.from({ length: villages }, (_, at) => [meetingDay, HOUSEHOLDS + at, SIGNED + at, 'Trưởng thôn', 'Nhà văn hóa'].join('\t')).join('\n')
  await officer.evaluate((text) => navigator.clipboard.writeText(text), block)

  effort.reset()
  await rows.first().getByRole('textbox').first().click()
  await officer.keyboard.press('Control+V')
  await officer.getByRole('button', { name: `Ghi số liệu ${villages} dòng` }).click()
  await expect(officer.getByText(`Đã ghi ${villages}/${villages} dòng.`)).toBeVisible({ timeout: 60_000 })
  effort.staysWithin('1a, grid', { clicks: 2, seconds: 360 })
  expect(effort.fields, 'nothing is typed that stands in the worksheet').toEqual([])

  await officer.reload()
  await settled(officer)
  const fields = rows.first().getByRole('textbox')
  await expect(fields.nth(1)).toHaveValue(String(HOUSEHOLDS))
  await expect(fields.nth(3)).toHaveValue('Trưởng thôn')
  await expect(fields.nth(4)).toHaveValue('Nhà văn hóa')
  effort.reset()
  await fields.nth(0).fill(meetingDay)
  await fields.nth(2).fill(String(SIGNED + 1))
  await officer.getByRole('button', { name: 'Ghi số liệu 1 dòng' }).click()
  await expect(officer.getByText('Đã ghi 1/1 dòng.')).toBeVisible()
  expect(effort.fields.length, `effort 1a: ${effort.fields.join(' | ')}`).toBeLessThanOrEqual(2)
})

import { looksRight } from '../src/looks'
import { reform } from '../src/places'
import { needed } from '../src/platform'
import { expect, test } from '../src/test'
import { settled } from '../src/waiting'

/** Played on 03/06/2025: staff had signed both clauses in May. */
test('the child-number clause is nowhere, and the other one of the same staff is kept', async ({ desk }) => {
  const officer = await desk(`${needed('PROVINCE')}.phuong`)
  await officer.goto('/app/village-totals?kind=staff_of_unit')
  await settled(officer)
  const body = officer.getByRole('row').filter({ has: officer.getByRole('rowheader', { name: reform.ward.body }) })
  await expect(body).toContainText('Lần trước 20/25, ngày 19/05/2025')
  await officer.getByLabel('Nội dung cam kết').focus()
  await officer.keyboard.press('ArrowDown')
  const offered = officer.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option')
  await expect(offered.filter({ hasText: 'Không lựa chọn giới tính thai nhi' })).toHaveCount(1)
  await expect(offered.filter({ hasText: /số con|hai con|thứ ba/i })).toHaveCount(0)
  await officer.keyboard.press('Escape')
  await looksRight(officer, 'reform-clause')
})

import type { Locator, Page } from '@playwright/test'
import { looksRight } from '../src/looks'
import { bacGiang, daMai, langGiang } from '../src/places'
import { needed } from '../src/platform'
import { expect, test } from '../src/test'
import { settled } from '../src/waiting'

const FIGURE = 'COM-05.signed'
const UNITS = 'Các đơn vị tạo nên số này'

test('a figure of the province is followed over its district down to the villages of a commune, as far as the reader may', async ({ desk }) => {
  const branch = await desk(bacGiang.reports)
  await branch.goto(`/app/reports/${needed('SUBMISSION')}`)
  const ofProvince = await opensFigure(branch)
  await looksRight(branch, 'followed-figure')
  await ofProvince.getByRole('table', { name: UNITS }).getByRole('link', { name: 'thành phố Bắc Giang' }).click()
  const ofDistrict = await opensFigure(branch)
  const row = ofDistrict.getByRole('table', { name: UNITS }).getByRole('row', { name: daMai.commune.name })
  await expect(row).toContainText(shown('SIGNED'))
  await expect(ofDistrict.getByRole('table', { name: UNITS }).getByRole('row', { name: needed('MISSING') }), 'who is missing has no report to open').toContainText('Chưa nộp')
  await expect(ofDistrict.getByRole('table', { name: UNITS }).getByRole('link', { name: needed('MISSING') })).toHaveCount(0)
  await row.getByRole('link').click()

  const ofCommune = await opensFigure(branch)
  const report = branch.url()
  await expect(ofCommune.getByText('Tự động').first()).toBeVisible()
  await ofCommune.getByRole('link', { name: 'Xem danh sách tạo nên số này' }).click()
  await expect(branch).toHaveURL(new RegExp(`/village-totals\\?unit=${encodeURIComponent(daMai.path)}`))
  await settled(branch)
  await expect(branch.getByText(`${shown('SIGNED')}/${shown('HOUSEHOLDS')} đang có cam kết`), 'the villages add up to the figure').toBeVisible()

  const neighbour = await desk(langGiang.reports)
  await neighbour.goto(report)
  await expect(neighbour.getByText('Không tìm thấy trong phạm vi của đơn vị.')).toBeVisible()
  await expect(neighbour.getByText(shown('SIGNED'), { exact: true })).toHaveCount(0)
})

/** A number as the portal writes it. */
function shown(name: string): string {
  return Number(needed(name)).toLocaleString('vi-VN')
}

/** Opens the figure in the report on the page, with the part that holds it; answers what tells whence it comes. */
async function opensFigure(page: Page): Promise<Locator> {
  await settled(page)
  const figure = page.locator(`[id="item-${FIGURE}"]`)
  const part = page.locator('details.part', { has: figure })
  if (!(await part.evaluate((each) => (each as HTMLDetailsElement).open))) await part.locator('summary').click()
  await figure.locator('.mark').click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  return dialog
}

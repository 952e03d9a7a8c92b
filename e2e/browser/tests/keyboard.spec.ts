import { tabTo } from '../src/keyboard'
import { platform } from '../src/platform'
import { lucNgan, meetingDay } from '../src/places'
import { expect, test } from '../src/test'
import { settled } from '../src/waiting'

test('from signing in to a recorded village total without a mouse', async ({ page }) => {
  await page.goto('/app/')
  await tabTo(page, page.locator('#username'))
  await page.keyboard.type(lucNgan.commune.officer)
  await tabTo(page, page.locator('#password'))
  await page.keyboard.type(platform().password)
  await page.keyboard.press('Enter')
  await page.waitForURL(({ pathname }) => pathname.startsWith('/app/'))
  await settled(page)

  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Đến nội dung chính' }), 'the first stop leads past the menu').toBeFocused()
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('link', { name: 'Nhập số liệu thôn' }))
  await page.keyboard.press('Enter')
  await settled(page)

  const cells = page.getByRole('row').filter({ has: page.getByRole('textbox') }).first().getByRole('textbox')
  await tabTo(page, cells.nth(0))
  const ring = await cells.nth(0).evaluate((field) => getComputedStyle(field).outlineWidth)
  expect(ring, 'the focus is seen').toBe('2px')
  await page.keyboard.type(meetingDay)
  await page.keyboard.press('Tab')
  await expect(cells.nth(1)).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.type('45')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Nhà văn hóa')
  await tabTo(page, page.getByRole('button', { name: 'Ghi số liệu 1 dòng' }))
  await page.keyboard.press('Enter')

  await expect(page.getByText('Đã ghi 1/1 dòng.')).toBeVisible()
  await expect(page.getByText('Chưa có số liệu năm nay: 1/2')).toBeVisible()
})

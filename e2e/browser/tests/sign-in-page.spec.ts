import { seriousFindings } from '../src/axe'
import { expect, PHONE, test } from '../src/test'

test('S25 the language of the sign-in page is chosen by a link, without any inline script', async ({ browser }) => {
  const page = await (await browser.newContext(PHONE)).newPage()
  await page.goto('/app/')
  await expect(page.getByRole('heading', { name: 'Đăng nhập' })).toBeVisible()
  expect(await seriousFindings(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 'scrolls sideways').toBeLessThanOrEqual(0)

  await page.getByRole('link', { name: 'English' }).focus()
  await page.keyboard.press('Enter')

  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('link', { name: 'Tiếng Việt' })).toBeVisible()
  await page.context().close()
})

test('S35 an address that leads nowhere shows a page in both languages, not raw data', async ({ browser }) => {
  const page = await (await browser.newContext(PHONE)).newPage()

  const answer = await page.goto('/no-such-place')

  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('heading', { name: 'Không tìm thấy' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Not found' })).toBeVisible()
  expect(await seriousFindings(page)).toEqual([])
  await page.context().close()
})

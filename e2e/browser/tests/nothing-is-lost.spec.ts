import type { Page, Route } from '@playwright/test'
import { platform } from '../src/platform'
import { meetingDay, vietYen } from '../src/places'
import { expect, fillSignIn, PHONE, signIn, test } from '../src/test'
import { settled } from '../src/waiting'

const TALLIES = /\/api\/commitments\/v1\/tallies$/
const COMMITMENTS = /\/api\/commitments\/v1\/commitments$/
const unavailable = { status: 503, contentType: 'application/problem+json', headers: { 'Retry-After': '2' }, body: JSON.stringify({ type: 'https://canbang.vn/problems/temporarily_unavailable', title: 'x', status: 503 }) }

test('503 keeps what was typed and sends it again by itself, once', async ({ desk }) => {
  const page = await desk(vietYen.commune.officer, PHONE)
  const sent = await answersFirst(page, TALLIES, (route) => route.fulfill(unavailable))
  const village = await fillsVillage(page, '41')

  await page.getByRole('button', { name: 'Ghi số liệu' }).tap()
  await expect(page.getByText(/Chưa gửi được, dữ liệu vẫn còn trên màn hình/)).toBeVisible()
  await expect(page.getByLabel('Số hộ đang có cam kết (kể cả các lần trước)')).toHaveValue('41')

  await expect(page.getByText(/^Đã ghi số liệu/)).toBeVisible({ timeout: 60_000 })
  expect(sent).toHaveLength(2)
  expect(new Set(sent).size, 'one key for both').toBe(1)
  expect(await valuesOf(page, village)).toEqual([41])
})

test('S31 an answer lost on the way back is asked for again and makes no second commitment', async ({ desk }) => {
  const page = await desk(vietYen.commune.officer)
  const sent = await answersFirst(page, COMMITMENTS, async (route) => {
    await route.fetch()
    await route.abort('connectionreset')
  })
  await page.goto('/app/gap-list?kind=provider')
  await settled(page)
  const person = (await page.getByRole('row').locator('th[scope=row]').first().textContent()) ?? ''
  await page.getByRole('button', { name: 'Ghi nhận ký' }).click()
  await page.getByRole('button', { name: 'Bỏ dấu tất cả' }).click()
  await page.getByRole('checkbox', { name: `Đã ký: ${person}` }).click()
  await page.getByLabel('Ngày ký', { exact: true }).fill(meetingDay)
  await page.getByLabel('Nơi ký').fill('Trạm Y tế')

  await page.getByRole('button', { name: 'Ghi nhận 1 cam kết' }).click()
  await expect.poll(() => sent.length).toBe(1)
  await expect(page.getByLabel('Nơi ký')).toHaveValue('Trạm Y tế')
  await expect(page.getByText('Đã ghi 1/1.')).toBeVisible({ timeout: 90_000 })

  expect(sent).toHaveLength(2)
  expect(new Set(sent).size, 'one key for both').toBe(1)
  await page.goto('/app/commitments')
  await settled(page)
  await expect(page.getByRole('link', { name: person })).toHaveCount(1)
})

test('an ended session keeps what was typed: sign in beside it, go on, recorded once', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'vi-VN' })
  const page = await context.newPage()
  await signIn(page, vietYen.neighbour.officer)
  const sent = await answersFirst(page, TALLIES, (route) => route.continue())
  await page.goto('/app/village-totals')
  await settled(page)
  const row = page.getByRole('row').filter({ has: page.getByRole('textbox') }).first()
  const cells = row.getByRole('textbox')
  const village = ((await cells.first().getAttribute('aria-label')) ?? '').split(':')[0] ?? ''
  await cells.nth(0).fill(meetingDay)
  await cells.nth(2).fill('52')
  await cells.nth(4).fill('Nhà văn hóa thôn')
  await context.clearCookies()

  await page.getByRole('button', { name: 'Ghi số liệu 1 dòng' }).click()
  const ended = page.getByRole('dialog', { name: 'Phiên làm việc đã hết' })
  await expect(ended).toContainText('Đăng nhập lại ở cửa sổ mới rồi bấm Tiếp tục; dữ liệu đang nhập vẫn còn.')
  const [beside] = await Promise.all([context.waitForEvent('page'), ended.getByRole('link', { name: 'Đăng nhập lại ở cửa sổ mới' }).click()])
  await fillSignIn(beside, vietYen.neighbour.officer)
  await expect(beside.getByRole('heading', { name: 'Đã đăng nhập' })).toBeVisible()
  await beside.close()
  await ended.getByRole('button', { name: 'Tiếp tục' }).click()
  await expect(ended).toBeHidden()

  const again = page.getByRole('row', { name: village })
  await expect(again.getByRole('textbox').nth(0)).toHaveValue(meetingDay)
  await expect(again.getByRole('textbox').nth(2)).toHaveValue('52')
  await expect(again.getByRole('textbox').nth(4)).toHaveValue('Nhà văn hóa thôn')
  await page.getByRole('button', { name: 'Ghi số liệu 1 dòng' }).click()
  await expect(page.getByText('Đã ghi 1/1 dòng.')).toBeVisible()
  expect(sent).toHaveLength(2)
  expect(await valuesOf(page, village)).toEqual([52])
  await context.close()
})

/** Answers the first change itself, lets later ones pass, and remembers the key of each. */
async function answersFirst(page: Page, path: RegExp, first: (route: Route) => Promise<void>): Promise<string[]> {
  const keys: string[] = []
  await page.route(path, async (route) => {
    if (route.request().method() !== 'POST') return route.fallback()
    keys.push(route.request().headers()['idempotency-key'] ?? '')
    return keys.length === 1 ? first(route) : route.continue()
  })
  return keys
}

async function fillsVillage(page: Page, signed: string): Promise<string> {
  await page.goto('/app/village-totals')
  await settled(page)
  const card = page.getByRole('button', { name: 'Chưa có số liệu năm nay' }).first()
  await card.tap()
  const village = (await page.getByRole('heading', { level: 2 }).textContent()) ?? ''
  await page.getByLabel('Ngày họp').fill(meetingDay)
  await page.getByLabel('Số hộ đang có cam kết (kể cả các lần trước)').fill(signed)
  await page.getByLabel('Nơi lưu bản giấy').fill('Nhà văn hóa')
  return village
}

/** Every value that the village has, as the service keeps them. */
async function valuesOf(page: Page, village: string): Promise<number[]> {
  const read = async <T>(path: string) => (await (await page.context().request.get(`${platform().url}${path}`)).json()) as T
  const { items } = await read<{ items: { holder: { name: string }; tally?: string }[] }>('/api/commitments/v1/tallies?subjectKind=household_group&limit=50')
  const tally = items.find(({ holder }) => village.endsWith(holder.name))?.tally
  const { values } = await read<{ values: { signed: number }[] }>(`/api/commitments/v1/tallies/${tally}`)
  return values.map(({ signed }) => signed)
}

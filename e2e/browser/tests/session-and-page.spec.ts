import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'
import { platform } from '../src/platform'
import { langGiang, vietYen, yenThe } from '../src/places'
import { expect, fillSignIn, signIn, test } from '../src/test'
import { settled } from '../src/waiting'

const SESSION = '__Host-canbang'
const origin = new URL(platform().url).origin

test('S05 the browser holds no token, only a session cookie that no script can read and that is dead after signing out', async ({ browser }) => {
  const context = await browser.newContext()
  const page = await context.newPage()
  const stored = page.evaluate.bind(page, () => [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage }), document.cookie].join(' '))
  const bodies: string[] = []
  page.on('response', async (response) => {
    if (/\/(session|api)/.test(new URL(response.url()).pathname)) bodies.push(await response.text().catch(() => ''))
  })
  await page.goto('/app/')
  await page.waitForURL(/\/auth\/realms\/canbang\//)
  const before = (await context.cookies(origin)).find(({ name }) => name === SESSION)?.value
  await fillSignIn(page, vietYen.commune.officer)
  await page.waitForURL(({ pathname }) => pathname.startsWith('/app/'))
  await settled(page)

  const cookie = (await context.cookies(origin)).find(({ name }) => name === SESSION)
  expect(cookie).toMatchObject({ httpOnly: true, secure: true, sameSite: 'Lax', path: '/', domain: new URL(origin).hostname })
  expect(cookie?.value.length ?? 0, '128 bits or more').toBeGreaterThanOrEqual(22)
  expect(cookie?.value, 'a new id at login').not.toBe(before)
  expect(await stored()).not.toMatch(/eyJ|token|canbang_|__Host/i)
  expect(await page.evaluate(async () => ('databases' in indexedDB ? (await indexedDB.databases()).length : 0) + (await caches.keys()).length)).toBe(0)
  expect(bodies.join('\n')).not.toMatch(/eyJ[\w-]+\.[\w-]+\.[\w-]+/)

  await page.getByRole('button', { name: 'Đăng xuất' }).click()
  await page.waitForURL(/\/auth\/realms\/canbang\//)
  await context.clearCookies()
  await context.addCookies([cookie!])
  const answer = await context.request.get('/api/directory/v1/me')
  expect(answer.status()).toBe(401)
  await context.close()
})

test('S06 a page of somebody else changes nothing with the session of whoever visits it', async ({ browser }) => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await signIn(page, vietYen.neighbour.officer)
  const isForged = (method: string, url: string) => method === 'POST' && url.startsWith(origin)
  const forged: string[] = []
  const answered: string[] = []
  page.on('request', (request) => {
    if (isForged(request.method(), request.url())) forged.push(new URL(request.url()).pathname)
  })
  page.on('response', (response) => {
    if (isForged(response.request().method(), response.url())) answered.push(`${new URL(response.url()).pathname} ${response.status()}`)
  })
  await withForeignPage(
    `<form method="post" action="${origin}/logout"><button>x</button></form>
     <script>
       const tries = ['/logout', '/session/refresh', '/api/commitments/v1/tallies'].map((path) =>
         fetch('${origin}' + path, { method: 'POST', mode: 'no-cors', credentials: 'include', headers: { 'Content-Type': 'text/plain' }, body: '{}' }).catch(() => 0))
       Promise.all(tries).then(() => { document.title = 'tried' })
     </script>`,
    async (address) => {
      await page.goto(address)
      await expect(page).toHaveTitle('tried')
      await page.getByRole('button').click()
      await page.waitForURL(`${origin}/**`)
    },
  )
  expect(forged.sort()).toEqual(['/api/commitments/v1/tallies', '/logout', '/logout', '/session/refresh'])
  expect(answered.length, 'the form leads to an answer that can be seen').toBeGreaterThanOrEqual(1)
  expect(answered.filter((each) => !/ (401|403)$/.test(each))).toEqual([])

  await page.goto('/app/')
  await settled(page)
  await expect(page.getByRole('button', { name: 'Đăng xuất' })).toBeVisible()
  await context.close()
})

const elsewhere = ['//evil.example/', '/\\evil.example/', 'https:evil.example', 'https://evil.example/', '/app/../../evil', '//%65vil.example', '/%2F%2Fevil.example', 'HTTPS://EVIL.EXAMPLE', '/@evil.example', 'javascript:alert(1)']

test('S07 whatever target a link names, signing in ends in this portal', async ({ desk }) => {
  const page = await desk(langGiang.officer)
  const left: string[] = []
  page.on('request', (request) => {
    if (request.isNavigationRequest() && new URL(request.url()).origin !== origin) left.push(request.url())
  })
  for (const target of elsewhere) {
    await page.goto(`/login?return=${encodeURIComponent(target)}`)
    await settled(page)
    expect(new URL(page.url()).origin, target).toBe(origin)
    expect(new URL(page.url()).pathname, target).toBe('/app/')
  }
  expect(left).toEqual([])

  await page.goto(`/login?return=${encodeURIComponent('/app/gap-list')}`)
  await expect(page).toHaveURL(`${origin}/app/gap-list`)
})

test('S25 every page keeps to a content policy without inline and eval, with a nonce of its own, and cannot be framed', async ({ desk }) => {
  const page = await desk(langGiang.officer)
  const complaints = await complaintsOf(page)
  const nonces = new Set<string>()
  for (const path of ['/app/', '/app/gap-list', '/app/village-totals', '/app/reports', '/app/situation/coverage', '/app/directory/units', '/app/directory/providers']) {
    const answer = await page.goto(path)
    await settled(page)
    const headers = answer?.headers() ?? {}
    const policy = headers['content-security-policy'] ?? ''
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval/)
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' })
    expect(headers['strict-transport-security']).toBeTruthy()
    nonces.add(/'nonce-([^']+)'/.exec(policy)?.[1] ?? '')
  }
  expect(nonces).not.toContain('')
  expect(nonces.size).toBe(7)
  expect(await complaints()).toEqual([])

  await page.goto('/app/')
  const inline = await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'globalThis.inlineRan = true'
    document.body.append(script)
    return (globalThis as { inlineRan?: boolean }).inlineRan ?? false
  })
  expect(inline, 'an inline script without the nonce').toBe(false)

  await withForeignPage(`<iframe src="${origin}/app/"></iframe>`, async (address) => {
    await page.goto(address)
    await expect.poll(() => page.frames().length).toBe(2)
    await expect.poll(() => page.frames()[1]?.url()).toMatch(/^chrome-error:/)
  })
})

test('S30 markup in a name stays text in every list that shows it', async ({ desk }) => {
  const name = `<img src=x onerror="globalThis.probe=1"><script>globalThis.probe=2</script>`
  const page = await desk(yenThe.commune.officer)
  const complaints = await complaintsOf(page)
  await page.goto('/app/village-totals')
  await settled(page)
  const row = page.getByRole('row').filter({ has: page.getByRole('textbox') }).first()
  const village = ((await row.getByRole('rowheader').textContent()) ?? '').split(' (')[0] ?? ''
  const cells = row.getByRole('textbox')
  await cells.nth(0).fill('15/11/2024')
  await cells.nth(2).fill('40')
  await cells.nth(3).fill(name)
  await cells.nth(4).fill(name)
  await page.getByRole('button', { name: 'Ghi số liệu 1 dòng' }).click()
  await expect(page.getByText('Đã ghi 1/1 dòng.')).toBeVisible()
  await page.reload()
  await settled(page)
  await expect(page.getByRole('row', { name: village }).getByRole('textbox').nth(4)).toHaveValue(name)

  await page.goto('/app/gap-list?kind=provider')
  await settled(page)
  const person = (await page.getByRole('row').locator('th[scope=row]').first().textContent()) ?? ''
  await page.getByRole('button', { name: 'Ghi nhận ký' }).click()
  await page.getByRole('button', { name: 'Bỏ dấu tất cả' }).click()
  await page.getByRole('checkbox', { name: `Đã ký: ${person}` }).click()
  await page.getByLabel('Ngày ký', { exact: true }).fill('15/11/2024')
  await page.getByLabel('Nơi ký').fill(name)
  await page.getByRole('button', { name: 'Ghi nhận 1 cam kết' }).click()
  await expect(page.getByText('Đã ghi 1/1.')).toBeVisible()
  await page.goto('/app/commitments')
  await page.getByRole('link', { name: person }).click()
  await expect(page.getByText(name)).toBeVisible()

  await page.goto('/app/directory/providers')
  await settled(page)
  await page.getByRole('searchbox').or(page.getByLabel(/^Tìm/)).first().fill(name)
  await expect(page.getByText(/Không có kết quả/)).toBeVisible()
  expect(await page.evaluate(() => (globalThis as { probe?: number }).probe)).toBeUndefined()
  expect(await complaints()).toEqual([])
})

/** Breaches of the content policy and errors of the page, from now on. */
async function complaintsOf(page: Page): Promise<() => Promise<string[]>> {
  const heard: string[] = []
  page.on('pageerror', (error) => heard.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') heard.push(message.text())
  })
  await page.exposeFunction('policyBroken', (what: string) => heard.push(what))
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', (event) => {
      ;(globalThis as unknown as { policyBroken: (what: string) => void }).policyBroken(`${event.violatedDirective} ${event.blockedURI}`)
    }),
  )
  return async () => heard
}

/** A page of another site on this machine, for as long as it is used. */
async function withForeignPage(html: string, use: (address: string) => Promise<void>): Promise<void> {
  const server: Server = createServer((_, answer) => answer.setHeader('Content-Type', 'text/html').end(`<!doctype html><title>elsewhere</title><body>${html}</body>`))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  try {
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

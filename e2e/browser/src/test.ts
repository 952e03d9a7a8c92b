import { test as base, expect, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from '@playwright/test'
import { platform } from './platform'

export const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } satisfies BrowserContextOptions

type StorageState = Awaited<ReturnType<BrowserContext['storageState']>>
const sessions = new Map<string, StorageState>()

/** Somebody at work: a browser of their own, signed in. */
export type Desk = (username: string, options?: BrowserContextOptions) => Promise<Page>

interface Fixtures {
  desk: Desk
}

export const test = base.extend<Fixtures>({
  desk: async ({ browser }, use) => {
    const opened: BrowserContext[] = []
    await use(async (username, options = {}) => {
      const context = await contextOf(browser, username, options)
      opened.push(context)
      return context.newPage()
    })
    await Promise.all(opened.map((context) => context.close()))
  },
})

/** Signs in once a run for each person; later pages of theirs go on with that session. */
async function contextOf(browser: Browser, username: string, options: BrowserContextOptions): Promise<BrowserContext> {
  const known = sessions.get(username)
  const context = await browser.newContext({ ...options, ...(known ? { storageState: known } : {}) })
  // The printer is a window of the machine, not of the page.
  await context.addInitScript(() => {
    window.print = () => undefined
  })
  if (!known) {
    const page = await context.newPage()
    await signIn(page, username)
    sessions.set(username, await context.storageState())
    await page.close()
  }
  return context
}

/** The form of Keycloak, filled in as people do; who meets a busy platform opens the page once more. */
export async function signIn(page: Page, username: string, address = '/app/'): Promise<void> {
  await expect(async () => {
    await page.goto(address)
    await expect(page.locator('#username')).toBeVisible({ timeout: 20_000 })
  }).toPass({ timeout: 120_000 })
  await fillSignIn(page, username)
  await expect(page.getByRole('button', { name: 'Đăng xuất' })).toBeVisible({ timeout: 60_000 })
}

export async function fillSignIn(page: Page, username: string): Promise<void> {
  await page.locator('#username').fill(username)
  await page.locator('#password').fill(platform().password)
  await page.locator('#kc-login').click()
}

export { expect }

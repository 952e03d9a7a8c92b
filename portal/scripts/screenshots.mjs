// Takes pictures of the pages against the mock backend (npm run preview:mock must be running) and lists axe findings.
import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium } from 'playwright-core'

const [, , folder = 'target/screenshots', ...only] = process.argv
const base = process.env.PORTAL_URL ?? 'http://127.0.0.1:5174'
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const pages = [
  ['start-commune', 'commune', '/app/'],
  ['start-district', 'district', '/app/'],
  ['start-branch', 'branch', '/app/'],
  ['start-leader', 'leader', '/app/'],
  ['start-admin', 'admin', '/app/'],
  ['commitments', 'commune', '/app/commitments'],
  ['commitment', 'commune', '/app/commitments/c-1'],
  ['gap-list', 'commune', '/app/gap-list'],
  ['recording', 'commune', '/app/gap-list?recording=list'],
  ['tallies', 'commune', '/app/village-totals'],
  ['tally-form', 'commune', '/app/village-totals?holder=v-1'],
  ['units', 'district', '/app/directory/units?chosen=213%402004-07-08'],
  ['facilities', 'commune', '/app/directory/facilities'],
  ['providers', 'commune', '/app/directory/providers'],
  ['rules', 'admin', '/app/directory/rules'],
  ['people', 'admin', '/app/administration/people'],
  ['setup', 'admin', '/app/administration/setup'],
  ['reform-days', 'admin', '/app/administration/reorganisations'],
  ['reform-bodies', 'admin', '/app/administration/reorganisations/reform-2025'],
  ['reform-effects', 'admin', '/app/administration/reorganisations/reform-2025?part=effects'],
  ['reform-units', 'admin', '/app/administration/reorganisations/reform-2025?part=units'],
  ['reform-steps', 'admin', '/app/administration/reorganisations/reform-2025?part=steps'],
  ['reform-questions', 'branch', '/app/administration/reorganisations/reform-2025?part=questions'],
  ['agencies', 'admin', '/app/administration/agencies'],
  ['audit', 'auditor', '/app/administration/audit'],
  ['start-auditor', 'auditor', '/app/'],
  ['start-supervisor', 'supervisor', '/app/'],
  ['villages', 'commune', '/app/directory/villages'],
  ['overrides', 'leader', '/app/directory/rules'],
  ['norms', 'commune', '/app/norms'],
  ['norm', 'branch', '/app/norms/n-4'],
  ['forms', 'branch', '/app/templates'],
  ['form-version', 'branch', '/app/templates/t-3'],
  ['form-new', 'branch', '/app/templates/new?from=t-2'],
  ['import', 'commune', '/app/imports/facilities'],
  ['reports', 'commune', '/app/reports'],
  ['report', 'commune', '/app/reports/sub-07201'],
  ['receiving', 'district', '/app/receiving'],
  ['receive', 'district', '/app/receiving/sub-07207'],
  ['consolidation', 'district', '/app/consolidation'],
  ['draft', 'commune', '/app/reports/sub-draft'],
  ['submit', 'commune', '/app/reports/sub-draft/submit'],
  ['approvals', 'leader', '/app/approvals'],
  ['approval-one', 'leader', '/app/approvals/sub-province'],
  ['published', 'commune', '/app/published'],
  ['return', 'district', '/app/receiving/sub-07207?returning=true'],
  ['publication', 'branch', '/app/published/sub-province'],
  ['births', 'branch', '/app/births'],
  ['sex-ratio', 'branch', '/app/situation/sex-ratio'],
  ['coverage', 'branch', '/app/situation/coverage'],
  ['small-area', 'commune', '/app/situation/sex-ratio'],
  ['deadlines', 'commune', '/app/situation/deadlines'],
]
mkdirSync(folder, { recursive: true })
const browser = await chromium.launch({ executablePath: process.env.CANBANG_BROWSER ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-background-networking'] })
for (const [size, viewport] of Object.entries({ pc: { width: 1366, height: 768 }, phone: { width: 360, height: 740 } })) {
  for (const [name, as, path] of pages) {
    if (only.length > 0 && !only.some((part) => name.includes(part))) continue
    const context = await browser.newContext({ viewport, hasTouch: size === 'phone' })
    const page = await context.newPage()
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && console.log(`${size} ${name}: ${message.type()} ${message.text().slice(0, 300)}`))
    page.on('pageerror', (error) => console.log(`${size} ${name}: ${error.message.slice(0, 300)}`))
    await page.addInitScript((who) => localStorage.setItem('mock.as', who), as)
    await page.goto(base + path)
    await page.locator('h1').first().waitFor({ timeout: 10000 }).catch(() => console.log(`${size} ${name}: no h1`))
    await page.waitForTimeout(700)
    await page.screenshot({ path: `${folder}/${name}-${size}.png`, fullPage: size === 'phone' })
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    if (wide > 0) console.log(`${size} ${name}: ${wide} px too wide`)
    await page.evaluate(axe)
    const { violations } = await page.evaluate(() => globalThis.axe.run())
    for (const each of violations) console.log(`${size} ${name}: axe ${each.impact} ${each.id}: ${each.nodes[0].target} ${each.nodes[0].html.slice(0, 160)}`)
    await context.close()
  }
}
await browser.close()

import { seriousFindings } from '../src/axe'
import { open } from '../src/opening'
import { screens } from '../src/screens'
import { expect, PHONE, test } from '../src/test'

/** Played last, when the journeys have filled the screens. */
for (const screen of screens) {
  test(`${screen.name}: no serious finding of axe, on a PC and on a telephone, menu closed and open; nothing hangs over the edge`, async ({ desk }) => {
    const pc = await desk(screen.as)
    await open(pc, screen)
    expect(await seriousFindings(pc), 'PC').toEqual([])
    const closed = pc.locator('aside details:not([open]) > summary')
    while ((await closed.count()) > 0) await closed.first().click()
    expect(await seriousFindings(pc), 'PC, menu open').toEqual([])

    const phone = await desk(screen.as, PHONE)
    await open(phone, screen)
    expect(await seriousFindings(phone), 'telephone').toEqual([])
    const tooWide = await phone.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(tooWide, 'scrolls sideways').toBeLessThanOrEqual(0)
    await phone.getByRole('button', { name: 'Mở danh mục chức năng' }).tap()
    await expect(phone.getByRole('dialog')).toBeVisible()
    expect(await seriousFindings(phone), 'telephone, menu open').toEqual([])
  })
}

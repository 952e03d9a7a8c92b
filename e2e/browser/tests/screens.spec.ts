import { seriousFindings } from '../src/axe'
import { expectNoSidewaysScrolling, reflows } from '../src/looks'
import { open } from '../src/opening'
import { needed } from '../src/platform'
import { screens, screensOfCases } from '../src/screens'
import { smallTargets } from '../src/targets'
import { expect, PHONE, test } from '../src/test'

/** Played when the journeys have filled the screens. */
for (const screen of [...screens, ...screensOfCases(needed('TEAM_HEAD'))]) {
  test(`${screen.name}: no serious finding of axe, on a PC and on a telephone, menu closed and open; reads at 200 % and 400 %; fingers hit 44 px`, async ({ desk }) => {
    const pc = await desk(screen.as)
    await open(pc, screen)
    expect.soft(await seriousFindings(pc), 'PC').toEqual([])
    const closed = pc.locator('aside details:not([open]) > summary')
    while ((await closed.count()) > 0) await closed.first().click()
    expect.soft(await seriousFindings(pc), 'PC, menu open').toEqual([])
    await reflows(pc, 'PC')

    const phone = await desk(screen.as, PHONE)
    await open(phone, screen)
    expect.soft(await seriousFindings(phone), 'telephone').toEqual([])
    await expectNoSidewaysScrolling(phone, 'telephone')
    expect.soft(await smallTargets(phone), 'targets on a telephone').toEqual([])
    await phone.getByRole('button', { name: 'Mở danh mục chức năng' }).tap()
    await expect(phone.getByRole('dialog')).toBeVisible()
    expect.soft(await seriousFindings(phone), 'telephone, menu open').toEqual([])
    expect.soft(await smallTargets(phone), 'targets of the menu').toEqual([])
  })
}

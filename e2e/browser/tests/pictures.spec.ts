import { open } from '../src/opening'
import { screens } from '../src/screens'
import { PHONE, test } from '../src/test'

/** Pictures of every screen for whoever looks at them, and the one of the README: npx playwright test --project pictures. */
for (const screen of screens) {
  test(screen.name, async ({ desk }) => {
    const pc = await desk(screen.as)
    await open(pc, screen)
    await pc.screenshot({ path: `target/pictures/${screen.name}-pc.png` })
    if (screen.name === 'start-commune') await pc.screenshot({ path: '../../docs/portal.png' })
    const phone = await desk(screen.as, PHONE)
    await open(phone, screen)
    await phone.screenshot({ path: `target/pictures/${screen.name}-phone.png`, fullPage: true })
  })
}

import type { Locator } from '@playwright/test'
import jsQR from 'jsqr'
import { PNG } from 'pngjs'

/** What a telephone's camera reads from a code on paper. */
export async function scanned(code: Locator): Promise<string> {
  const picture = PNG.sync.read(await code.screenshot())
  const found = jsQR(new Uint8ClampedArray(picture.data), picture.width, picture.height)
  if (!found) throw new Error('no camera can read this code')
  return found.data
}

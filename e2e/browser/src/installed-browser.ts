import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const PLACES = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium']

/** The browser of this machine: the one that CANBANG_BROWSER names, else an installed Chromium or Chrome, else a refusal. */
export function installedBrowser(): string {
  const named = process.env['CANBANG_BROWSER']
  if (named) {
    if (isProgram(named)) return named
    throw new Error(`CANBANG_BROWSER names ${named}, which is no program that can be started.`)
  }
  const onPath = (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)))
  const found = [...onPath, ...PLACES].find(isProgram)
  if (found) return found
  throw new Error('No browser: install Chromium or Chrome (Debian: apt-get install chromium) or let CANBANG_BROWSER name one.')
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

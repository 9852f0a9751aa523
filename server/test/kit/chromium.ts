import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'
import { PACKAGED, packagedChromium } from './chromium-package.ts'

/** Where Debian and most others put it. */
const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome-stable']

// No sandbox (playwright's default): root and most containers have none, and tests open pages of this program alone.
const ARGUMENTS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
]

/**
 * Starts a real Chromium: the one of `CHROMIUM_PATH`, else an installed one, else the one inside an npm package
 * (`CHROMIUM_PATH=@sparticuz/chromium` takes that one in any case).
 *
 * @returns a browser that the caller closes
 */
export async function launchChromium(): Promise<Browser> {
  const wanted = process.env['CHROMIUM_PATH'] || INSTALLED.find((path) => existsSync(path)) || PACKAGED
  if (wanted !== PACKAGED) return chromium.launch({ executablePath: wanted, args: ARGUMENTS })
  const { executablePath, env } = await packagedChromium()
  // The packaged one is a headless shell without helper processes' binaries: no zygote.
  return chromium.launch({ executablePath, env, args: [...ARGUMENTS, '--no-zygote', '--disable-gpu'] })
}

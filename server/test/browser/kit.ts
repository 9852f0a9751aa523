/// <reference lib="dom" />
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, BrowserContext, Cookie, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { createToday } from '../../src/clock.ts'
import type { PlaceName } from '../../src/demo/places.ts'
import { launchChromium } from '../kit/chromium.ts'
import { copyDatabase } from '../kit/database.ts'
import { demoTemplate } from '../kit/demo.ts'
import { scratchDirectory, startProgram } from '../kit/program.ts'

/** The served program and a browser to visit it with. */
export interface Visitor {
  /** where it is served; another address on each day */
  readonly url: string
  /** a window of its own: cookies, size, colour scheme */
  open(options?: WindowOptions): Promise<Page>
  /** a window in which somebody has signed in already, by default the board */
  openSignedIn(options?: WindowOptions & { readonly username?: string }): Promise<Page>
  /** runs a command of the program beside it; answers what it printed */
  chibo(...args: string[]): Promise<string>
  /** serves the same organization on another day (ISO); who had signed in still has */
  on(day: string): Promise<void>
  close(): Promise<void>
}

const SECRET = 'a secret for tests with a browser'

/** How a window looks at the pages. */
export interface WindowOptions {
  readonly width?: number
  readonly height?: number
  readonly dark?: boolean
  readonly english?: boolean
}

/**
 * Starts the program as it is served (its own process, a database of its own, the demo) and a real browser.
 *
 * @param places of the demo
 * @param today the day that it takes for today (ISO); without it, the calendar's
 */
export async function startVisitor(
  places: readonly PlaceName[] = ['loc-binh'],
  today?: string,
): Promise<Visitor> {
  const scratch = scratchDirectory()
  const settings = {
    DATABASE_URL: await copyDatabase(await demoTemplate(places, createToday(today)(), SECRET)),
    CHIBO_SECRET: SECRET,
    CHIBO_DATA_DIR: scratch.path,
    CHIBO_DEMO_PLACES: places.join(),
    LOG_LEVEL: 'info',
  }
  const start = (day: string | undefined) =>
    startProgram({ ...settings, ...(day !== undefined && { CHIBO_TODAY: day }) })
  let program = start(today)
  const [served, browser] = await Promise.all([program.ready(), launchChromium()])
  let { url } = served
  const contexts: BrowserContext[] = []
  const cookies = new Map<string, Promise<Cookie[]>>()
  const open = async ({
    width = 1280,
    height = 900,
    dark = false,
    english = false,
  }: WindowOptions = {}): Promise<Page> => {
    const context = await newWindow(browser, { width, height, dark })
    if (english) await context.addInitScript(() => localStorage.setItem('chibo.locale', 'en'))
    contexts.push(context)
    return context.newPage()
  }
  const signInOnce = async (username: string): Promise<Cookie[]> => {
    const page = await open()
    await signIn(page, url, username)
    return page.context().cookies()
  }
  const stop = () => {
    program.child.kill('SIGTERM')
    return program.ended
  }
  return {
    get url() {
      return url
    },
    open,
    openSignedIn: async ({ username = 'demo', ...options } = {}) => {
      const known = cookies.get(username) ?? signInOnce(username)
      cookies.set(username, known)
      const page = await open(options)
      await page.context().addCookies(await known)
      return page
    },
    chibo: async (...args) => {
      const { code, stdout, stderr } = await startProgram(settings, ['cli.ts', ...args]).ended
      if (code !== 0) throw new Error(stderr)
      return stdout
    },
    on: async (day) => {
      await stop()
      program = start(day)
      url = (await program.ready()).url
    },
    close: async () => {
      await Promise.all(contexts.map((context) => context.close()))
      await browser.close()
      await stop()
      scratch.remove()
    },
  }
}

async function newWindow(
  browser: Browser,
  { width, height, dark }: Required<Omit<WindowOptions, 'english'>>,
): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    reducedMotion: 'reduce',
  })
  context.setDefaultTimeout(30_000)
  return context
}

/** Signs in on the sign-in page and waits for the first page behind it. */
export async function signIn(page: Page, url: string, username = 'demo'): Promise<void> {
  await page.goto(url)
  await page.getByLabel('Tên đăng nhập').fill(username)
  await page.getByLabel('Mật khẩu', { exact: true }).fill('chibo-demo')
  await page.keyboard.press('Enter')
  await page.waitForURL(/asOf=/)
  await page.getByRole('heading', { level: 1 }).waitFor()
}

/** The reference day of the demo, in a URL. */
export const ON_THE_DAY = 'asOf=2022-05-18'

/** Opens a page of the dashboard on the reference day and waits for its heading. */
export async function visit(page: Page, url: string, path: string): Promise<void> {
  await page.goto(`${url}${path}?${ON_THE_DAY}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
}

/** Takes a meeting into another state by the button that is called so, with a reason for whatever it waits for. */
export async function passInto(page: Page, button: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: button, exact: true }).waitFor()
  for (const reason of await dialog.locator('[data-gate] input').all()) await reason.fill('Họp đột xuất')
  await dialog.getByRole('button', { name: button, exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
}

/** A field of a form by its mark. */
export const fieldOf = (page: Page | Locator, name: string): Locator => page.locator(`[data-field="${name}"]`)

/** Where one types in a field. */
export const inputOf = (field: Locator): Locator => field.locator('input:not([type="hidden"])').first()

/** Types into a field that finds things by their names, and takes the first thing found that is called so. */
export async function pick(field: Locator, typed: string, name: string | RegExp = ''): Promise<void> {
  await inputOf(field).fill(typed)
  await field.page().getByRole('option').filter({ hasText: name }).first().click()
}

/** Does something, and again until what it leads to is there: a page that is still coming to rest may take it back. */
export async function until(shown: Locator, act: () => Promise<unknown>): Promise<void> {
  const isShown = (): Promise<boolean> =>
    shown.waitFor({ timeout: 2_000 }).then(
      () => true,
      () => false,
    )
  await expect
    .poll(async () => {
      if (!(await shown.isVisible())) await act()
      return isShown()
    })
    .toBe(true)
}

/** Opens a list of choices and takes the one that is called so; a string is all of its name. */
export async function choose(field: Locator, name: string | RegExp): Promise<void> {
  const choices = field.page().getByRole('listbox')
  const option = choices.getByRole('option', { name, exact: true }).first()
  // A page that is still coming to rest closes the list again.
  const isTaken = async (): Promise<boolean> => {
    if (!(await option.isVisible())) await field.click()
    return option.click({ timeout: 2_000 }).then(
      () => true,
      () => false,
    )
  }
  await expect.poll(isTaken).toBe(true)
}

/** What stands in red below a field. */
export const faultOf = (field: Locator): Promise<string> => field.locator('.v-messages').innerText()

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** How often axe begins anew at most, for a page that never comes to rest. */
const LOOKS = 5

/**
 * What axe finds wrong on a page: rule and place, one line each. It remembers what lies where when it begins: on a page that
 * changes meanwhile it takes something else for what a text stands on, and begins anew.
 */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  await page.evaluate(() => {
    Reflect.set(globalThis, 'changes', 0)
    new MutationObserver(() =>
      Reflect.set(globalThis, 'changes', Number(Reflect.get(globalThis, 'changes')) + 1),
    ).observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
  })
  const changes = (): Promise<number> => page.evaluate(() => Number(Reflect.get(globalThis, 'changes')))
  for (let look = 1; ; look += 1) {
    const before = await changes()
    const findings = await lookOnce(page)
    if (findings.length === 0 || look === LOOKS || (await changes()) === before) return findings
  }
}

function lookOnce(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const engine: unknown = Reflect.get(globalThis, 'axe')
    const run: unknown =
      typeof engine === 'object' && engine !== null ? Reflect.get(engine, 'run') : undefined
    if (typeof run !== 'function') throw new Error('axe is not on the page')
    const { violations } = await run(document, { resultTypes: ['violations'] })
    return violations.map(
      (violation: { id: string; nodes: { target: string[] }[] }) =>
        `${violation.id}: ${violation.nodes.map((node) => node.target.join(' ')).join(', ')}`,
    )
  })
}

/** Whether a page is wider than its window. */
export function isTooWide(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth > clientWidth
  })
}

/** Keeps a picture of a page in the directory that `CHIBO_SHOTS` names; without it none is kept. @param name words of the file's name */
export async function shoot(page: Page, name: string): Promise<void> {
  const shots = process.env['CHIBO_SHOTS']
  if (shots) await page.screenshot({ path: `${shots}/${name.replace(/[^\w-]+/g, '-')}.png`, fullPage: true })
}

/** Looks at a page: a picture where one is asked for; it is no wider than its window, and axe finds nothing. */
export async function lookAt(page: Page, name: string): Promise<void> {
  await shoot(page, name)
  expect(await isTooWide(page), name).toBe(false)
  expect(await axeFindings(page), name).toEqual([])
}

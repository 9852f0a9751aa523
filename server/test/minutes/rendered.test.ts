import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { LETTERS, minutesLayout, PAGE, type MinutesBody } from '@chibo/shared'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { docx } from '../../src/modules/minutes/docx/docx.ts'
import { launchChromium } from '../kit/chromium.ts'
import { HOSTILE, INVENTED, linesOf } from './invented.ts'

/** Minutes as another program understands them that opens text documents. `CHIBO_RENDER=1` writes its picture anew. */
const PICTURE = new URL('minutes.png', import.meta.url).pathname

const packages = createRequire(import.meta.url)
const preview = packages.resolve('docx-preview')
const zip = createRequire(preview).resolve('jszip/dist/jszip.min.js')

/** Letters as wide as those of Times New Roman, which machines for tests do not have. */
function letters(): string {
  const folder = dirname(packages.resolve('@fontsource/tinos/400.css'))
  const style = ['400', '700', '400-italic', '700-italic'].flatMap((cut) =>
    ['latin', 'latin-ext', 'vietnamese'].map((subset) =>
      readFileSync(join(folder, `${subset}-${cut}.css`), 'utf8'),
    ),
  )
  return style
    .join('\n')
    .replaceAll('Tinos', LETTERS.font)
    .replace(/url\(\.\/(files\/[\w-]+\.woff2)\)/g, (_, file: string) => {
      const font = readFileSync(join(folder, file)).toString('base64')
      return `url(data:font/woff2;base64,${font})`
    })
}

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await launchChromium()
  page = await browser.newPage({ viewport: { width: 900, height: 1200 } })
  await page.addScriptTag({ path: zip })
  await page.addScriptTag({ path: preview })
}, 60_000)
afterAll(() => browser.close())

/** Opens minutes; answers what their paragraphs say, empty ones left out. */
async function rendered(body: MinutesBody): Promise<string[]> {
  const file = (await docx(minutesLayout(body))).toString('base64')
  await page.evaluate(`(async () => {
    const bytes = Uint8Array.from(atob('${file}'), (letter) => letter.charCodeAt(0))
    await docx.renderAsync(new Blob([bytes]), document.body, null, { inWrapper: false })
  })()`)
  const paragraphs = await page.locator('section p').allTextContents()
  return paragraphs.filter((text) => text !== '')
}

test('hostile minutes say what the layout says', async () => {
  expect(await rendered(HOSTILE)).toEqual(linesOf(minutesLayout(HOSTILE)))
})

test('minutes say what the layout says, on the sheet of the form', async () => {
  expect(await rendered(INVENTED)).toEqual(linesOf(minutesLayout(INVENTED)))
  const section = page.locator('section')
  expect(await section.count()).toBe(1)
  const looks = await section.evaluate((element) => {
    const { width, paddingTop, paddingBottom, paddingLeft, paddingRight } = getComputedStyle(element)
    return [width, paddingTop, paddingBottom, paddingLeft, paddingRight].map(parseFloat)
  })
  const { width, margin } = PAGE
  const wanted = [width, margin.top, margin.bottom, margin.left, margin.right]
  looks.forEach((pixels, index) => expect((pixels * 25.4) / 96).toBeCloseTo(wanted[index] ?? 0, 1))
  const party = page.getByText('ĐẢNG CỘNG SẢN VIỆT NAM', { exact: true })
  const look = await party.evaluate((element) => {
    const { fontFamily, fontSize, fontWeight, textDecorationLine } = getComputedStyle(element)
    return { fontFamily, fontSize, fontWeight, textDecorationLine }
  })
  expect(look).toMatchObject({ fontWeight: '700', textDecorationLine: 'underline' })
  expect(look.fontFamily).toContain(LETTERS.font)
  expect((parseFloat(look.fontSize) * 72) / 96).toBeCloseTo(LETTERS.size, 1)
  if (process.env['CHIBO_RENDER'] !== '1') return
  await page.addStyleTag({ content: letters() })
  await page.evaluate('document.fonts.ready')
  await section.screenshot({ path: PICTURE })
})

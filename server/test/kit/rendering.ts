import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { LETTERS, type Block } from '@chibo/shared'
import type { Browser, Page } from 'playwright-core'
import { docx } from '../../src/ooxml/docx.ts'
import { launchChromium } from './chromium.ts'

const packages = createRequire(import.meta.url)
const preview = packages.resolve('docx-preview')
const zip = createRequire(preview).resolve('jszip/dist/jszip.min.js')

/** Papers as another program understands them that opens text documents. */
export class Rendering {
  readonly page: Page
  private readonly browser: Browser

  private constructor(browser: Browser, page: Page) {
    this.browser = browser
    this.page = page
  }

  static async start(): Promise<Rendering> {
    const browser = await launchChromium()
    const page = await browser.newPage({ viewport: { width: 900, height: 1200 } })
    await page.addScriptTag({ path: zip })
    await page.addScriptTag({ path: preview })
    return new Rendering(browser, page)
  }

  /** Opens a paper; answers what its paragraphs say, empty ones left out. */
  async open(blocks: readonly Block[]): Promise<string[]> {
    const file = (await docx(blocks)).toString('base64')
    await this.page.evaluate(`(async () => {
      const bytes = Uint8Array.from(atob('${file}'), (letter) => letter.charCodeAt(0))
      await docx.renderAsync(new Blob([bytes]), document.body, null, { inWrapper: false })
    })()`)
    const paragraphs = await this.page.locator('section p').allTextContents()
    return paragraphs.filter((text) => text !== '')
  }

  /** Writes the picture of the first sheet of what is open anew, where `CHIBO_RENDER=1` asks for it. */
  async picture(path: string): Promise<void> {
    if (process.env['CHIBO_RENDER'] !== '1') return
    await this.page.addStyleTag({ content: letters() })
    await this.page.evaluate('document.fonts.ready')
    await this.page.locator('section').first().screenshot({ path })
  }

  close(): Promise<void> {
    return this.browser.close()
  }
}

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

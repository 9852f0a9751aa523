import { minutesLayout, type Block } from '@chibo/shared'
import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { docx } from '../../src/ooxml/docx.ts'
import * as parts from '../../src/ooxml/docx-parts.ts'
import { partsOfArchive } from '../../src/modules/spreadsheets/index.ts'
import { textOf, XmlReader } from '../../src/modules/spreadsheets/xml.ts'
import { HOSTILE, INVENTED, linesOf, withFacts } from './invented.ts'

afterEach(() => void vi.unstubAllEnvs())

/** An element as it stands in a part. */
interface Element {
  readonly name: string
  readonly attributes: string
  readonly children: Element[]
  text: string
}

/** Reads a part. @throws Error where an element is not closed by its own tag */
function read(part: string): Element {
  const root: Element = { name: '', attributes: '', children: [], text: '' }
  const open: Element[] = [root]
  const reader = new XmlReader({
    open(name, attributes) {
      const element: Element = { name, attributes: attributes.trim(), children: [], text: '' }
      open.at(-1)?.children.push(element)
      open.push(element)
    },
    close(name) {
      if (open.pop()?.name !== name) throw new Error(`${name} is closed and was not open`)
    },
    text(raw) {
      const element = open.at(-1)
      if (element) element.text += textOf(raw)
    },
  })
  reader.take(part)
  if (open.length > 1) throw new Error(`${open.at(-1)?.name ?? ''} is not closed`)
  return root
}

function* elements(root: Element): Generator<Element> {
  for (const child of root.children) {
    yield child
    yield* elements(child)
  }
}

/** What the paragraphs of a text say, empty ones left out. */
function textsOf(blocks: readonly Block[]): string[] {
  return [...elements(read(parts.documentPart(blocks)))]
    .filter(({ name }) => name === 'p')
    .map((paragraph) =>
      [...elements(paragraph)]
        .filter(({ name }) => name === 't')
        .map(({ text }) => text)
        .join(''),
    )
    .filter((text) => text !== '')
}

/** What may stand in an element, in the order of the schema (ECMA-376, part 1, wml.xsd); what is parted by a bar may be mixed. */
const ORDER: Readonly<Record<string, string>> = {
  document: 'body',
  body: 'p|tbl sectPr',
  p: 'pPr r|fldSimple',
  pPr: 'pStyle keepNext spacing ind jc outlineLvl',
  r: 'rPr t',
  rPr: 'rFonts b bCs i iCs sz szCs u lang',
  fldSimple: 'r',
  tbl: 'tblPr tblGrid tr',
  tblPr: 'tblW tblBorders tblLayout tblCellMar',
  tblCellMar: 'left right',
  tblBorders: 'top left bottom right insideH insideV',
  tblGrid: 'gridCol',
  tr: 'trPr tc',
  trPr: 'cantSplit|tblHeader',
  tc: 'tcPr p',
  tcPr: 'tcW',
  sectPr: 'headerReference pgSz pgMar titlePg',
  hdr: 'p',
  styles: 'docDefaults style',
  docDefaults: 'rPrDefault pPrDefault',
  rPrDefault: 'rPr',
  pPrDefault: 'pPr',
  style: 'name basedOn pPr rPr',
  settings: 'compat',
  compat: 'compatSetting',
  Types: 'Default Override',
  Relationships: 'Relationship',
}

/** Elements that stand where the schema does not have them. */
function misplaced(part: string): string[] {
  return [...elements(read(part))].flatMap(({ name, children }) => {
    const order = (ORDER[name] ?? '').split(' ').map((names) => names.split('|'))
    const places = children.map((child) => order.findIndex((names) => names.includes(child.name)))
    return children.flatMap((child, index) =>
      (places[index] ?? -1) < (places[index - 1] ?? 0) ? [`${child.name} in ${name}`] : [],
    )
  })
}

describe('parts of a document', () => {
  const document = parts.documentPart(minutesLayout(INVENTED))

  test.each(Object.entries({ ...parts, documentPart: document }))(
    '%s has the order of the schema',
    (_name, part) => {
      expect(misplaced(String(part))).toEqual([])
    },
  )

  test('the order is looked at', () => {
    expect(misplaced('<w:p><w:r><w:t/><w:rPr/></w:r><w:pPr/></w:p>')).toEqual(['pPr in p', 'rPr in r'])
    expect(misplaced('<w:p><w:tbl/></w:p>')).toEqual(['tbl in p'])
  })

  test('A4 with the margins of the form, its number on every page but the first', () => {
    const [sheet] = [...elements(read(document))].filter(({ name }) => name === 'sectPr')
    expect(sheet?.children.map(({ name, attributes }) => `${name} ${attributes}`)).toEqual([
      'headerReference w:type="default" r:id="rId3"',
      'pgSz w:w="11906" w:h="16838"',
      'pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"',
      'titlePg ',
    ])
    expect(parts.HEADER).toContain('<w:fldSimple w:instr=" PAGE ">')
    expect(parts.DOCUMENT_RELATIONS).toContain('Id="rId3"')
    expect(parts.STYLES).toContain('<w:rFonts w:ascii="Times New Roman"')
  })

  test('every style that is used is there', () => {
    const valuesOf = (part: string, of: RegExp): Set<string> =>
      new Set([...part.matchAll(of)].map(([, value = '']) => value))
    const known = valuesOf(parts.STYLES, /w:styleId="(\w+)"/g)
    const used = valuesOf(document, /<w:pStyle w:val="(\w+)"\/>/g)
    expect([...used].filter((name) => !known.has(name))).toEqual([])
    expect(used.size).toBeGreaterThan(5)
  })
})

describe('the file', () => {
  test('has its parts, the list of their types first, and each as it is', async () => {
    const blocks = minutesLayout(INVENTED)
    const file = await docx(blocks)
    expect(await partsOfArchive(file)).toEqual([
      '[content_types].xml',
      '_rels/.rels',
      'word/document.xml',
      'word/_rels/document.xml.rels',
      'word/styles.xml',
      'word/settings.xml',
      'word/header1.xml',
    ])
    expect(file.includes(parts.documentPart(blocks))).toBe(true)
  })

  test('is the same byte for byte, at any time and in any zone', async () => {
    const made: Buffer[] = []
    const hours = new Set<number>()
    for (const zone of ['Asia/Ho_Chi_Minh', 'America/New_York']) {
      vi.stubEnv('TZ', zone)
      hours.add(new Date(0).getHours())
      made.push(await docx(minutesLayout(INVENTED)))
    }
    expect(hours.size).toBe(2)
    expect(made[0]?.equals(made[1] ?? Buffer.alloc(0))).toBe(true)
  })
})

describe('whatever people write', () => {
  test('says what the layout says, however hostile', () => {
    const blocks = minutesLayout(HOSTILE)
    expect(textsOf(blocks)).toEqual(linesOf(blocks))
    expect(linesOf(blocks)).toContain('1. ]]> </w:t></w:r><w:p/> &amp; &#0; <!-- "đảng" (Kinh tế)')
    expect(linesOf(blocks).some((line) => line.endsWith('ủ'.repeat(10_000)))).toBe(true)
  })

  const anything = fc
    .array(fc.oneof(fc.integer({ min: 0, max: 0x7f }), fc.integer({ min: 0, max: 0x10_ffff })), {
      minLength: 1,
    })
    .map((characters) => String.fromCodePoint(...characters))

  test('says what the layout says, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(anything, { minLength: 20 }), (texts) => {
        const [title = 'x'] = texts
        const blocks = minutesLayout(
          withFacts({
            title,
            place: title,
            absences: texts.map((text) => ({ name: text, excused: true, reason: text })),
            passedGates: texts.map((text) => ({ label: text, reason: text })),
          }),
        )
        expect(textsOf(blocks)).toEqual(linesOf(blocks))
      }),
      { numRuns: 10 },
    )
  })

  test('leaves out what XML cannot hold even where a layout has it', () => {
    const text = 'một\u0000\u0008\uFFFF\ud800 hai\t'
    expect(textsOf([{ kind: 'paragraph', style: 'TEXT', runs: [{ text }] }])).toEqual(['một hai\t'])
  })
})

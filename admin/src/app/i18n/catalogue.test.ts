import { PERMISSIONS } from '@chibo/shared'
import type { Locale } from '@chibo/shared'
import { describe, expect, it } from 'vitest'
import type { RouteRecordRaw } from 'vue-router'
import { routes } from '../router/routes.ts'
import type { FeatureTexts } from './catalogue.ts'

const raw = import.meta.glob<string>(
  [
    '../../**/*.vue',
    '../../**/*.ts',
    '!../../**/*.test.ts',
    '!../../gql/**',
    '!../../**/texts.*.ts',
    '!./**/*.ts',
  ],
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
)

const files = import.meta.glob<{ texts: object }>('../../**/texts.*.ts', { eager: true })
/** A file's path from the root of the sources. */
const fileOf = (name: string): string => new URL(name, 'file:///app/i18n/').pathname.slice(1)

/** The catalogues of one language, by the folder that they stand in. */
const cataloguesIn = (locale: Locale): Map<string, object> => {
  const suffix = `/texts.${locale}.ts`
  return new Map(
    Object.entries(files).flatMap(([file, { texts }]) =>
      file.endsWith(suffix) ? [[fileOf(file).slice(0, -suffix.length), texts] as const] : [],
    ),
  )
}
/** Every text under its key: `coverage.tile.none`. */
function textsOf(catalogue: object, prefix = ''): [key: string, text: string][] {
  return Object.entries(catalogue).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? textsOf(value, `${prefix}${name}.`)
      : [[prefix + name, String(value)] as [string, string]],
  )
}
const everyText = (locale: Locale) => [...cataloguesIn(locale).values()].flatMap((one) => textsOf(one))
const vi = everyText('vi')
const en = everyText('en')
const keys = new Set(vi.map(([key]) => key))
const matches = (pattern: RegExp) =>
  Object.entries(raw).flatMap(([file, source]) =>
    [...source.matchAll(pattern)].map((match) => [file, match[1] ?? ''] as const),
  )

describe('the catalogue', () => {
  it('says everything in every language', () => {
    expect(en.map(([key]) => key)).toEqual(vi.map(([key]) => key))
    for (const [key, text] of [...vi, ...en]) expect(text.trim(), key).not.toBe('')
  })

  it('has each group of texts in one place', () => {
    const groups = [...cataloguesIn('vi').values()].flatMap((texts) => Object.keys(texts))
    expect(groups.filter((group, at) => groups.indexOf(group) !== at)).toEqual([])
  })

  it('fills the same places in every language', () => {
    const places = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort()
    const english = new Map(en)
    for (const [key, text] of vi) expect(places(english.get(key) ?? ''), key).toEqual(places(text))
  })

  it('lacks no text that is asked for', () => {
    const asked = [...matches(/\bt\(\s*'([\w.]+)'/g), ...matches(/\btitle: '([a-z]\w*(?:\.\w+)+)'/g)]
    expect(asked.length).toBeGreaterThan(100)
    expect(asked.filter(([, key]) => !keys.has(key))).toEqual([])
  })

  it('has texts for every computed key', () => {
    const prefixes = matches(/\bt\(\s*`([\w.]+?)\.?\$\{/g).map(([, prefix]) => prefix)
    expect(prefixes.filter((prefix) => ![...keys].some((key) => key.startsWith(`${prefix}.`)))).toEqual([])
  })

  it('has no text that nobody asks for', () => {
    const literal = new Set(matches(/['"]([a-z]\w*(?:\.\w+)+)['"]/g).map(([, key]) => key))
    const computed = matches(/`([\w.]+?)\.\$\{/g).map(([, prefix]) => prefix)
    const unused = [...keys].filter(
      (key) => !literal.has(key) && !computed.some((prefix) => key.startsWith(`${prefix}.`)),
    )
    expect(unused).toEqual([])
  })
})

/** A page as a route opens it: its file, and the texts that are fetched with it. */
interface Page {
  readonly name: string
  readonly file: string
  readonly title: string | undefined
  /** What its own route lists. */
  readonly own: readonly FeatureTexts[]
  /** That, and what the routes around it list. */
  readonly listed: readonly FeatureTexts[]
}

/** The pages of routes; one within another has the texts of both. */
const pagesOf = (records: readonly RouteRecordRaw[], outer: readonly FeatureTexts[] = []): Page[] =>
  records.flatMap((record) => {
    const own = record.meta?.texts ?? []
    const listed = [...outer, ...own]
    const file = /"\/admin\/src\/(.*\.vue)"/.exec(String(record.component))?.[1]
    const page = file ? [{ name: record.path, file, title: record.meta?.title, own, listed }] : []
    return [...page, ...pagesOf(record.children ?? [], listed)]
  })

describe('the texts of a page', () => {
  const all = import.meta.glob<string>(['../../**/*.vue', '../../**/*.ts', '!../../gql/**'], {
    query: '?raw',
    import: 'default',
    eager: true,
  })
  const doors = import.meta.glob<Readonly<Record<string, FeatureTexts>>>('../../**/texts.ts', { eager: true })
  const sources = new Map(Object.entries(all).map(([name, source]) => [fileOf(name), source]))
  const folderOf = (file: string): string => file.replace(/\/[^/]*$/, '')
  const homeOf = new Map(
    Object.entries(doors).flatMap(([name, door]) =>
      Object.values(door).map((texts) => [texts, folderOf(fileOf(name))] as const),
    ),
  )
  const placeOf = new Map(
    [...cataloguesIn('vi')].flatMap(([folder, texts]) =>
      Object.keys(texts).map((group) => [group, folder] as const),
    ),
  )

  /** What a file imports, at once or later, except other pages. */
  const importsOf = (file: string): string[] =>
    [...(sources.get(file) ?? '').matchAll(/(?:^import (?!type )[^']*|\bimport\()'(\.[^']+)'/gm)]
      .map(([, path]) => new URL(path ?? '', `file:///${file}`).pathname.slice(1))
      .filter((path) => sources.has(path) && !path.endsWith('/routes.ts') && !/\/texts\.\w+\.ts$/.test(path))
  const reached = (start: string): Set<string> => {
    const seen = new Set<string>()
    const reach = (file: string): void => {
      if (seen.has(file)) return
      seen.add(file)
      importsOf(file).forEach(reach)
    }
    reach(start)
    return seen
  }
  const permissions = new Set<string>(PERMISSIONS)
  /** The folders of the texts that a file asks for, of its own accord. */
  const askedBy = (file: string): string[] => {
    const source = sources.get(file) ?? ''
    const literal = [...source.matchAll(/'([a-z]\w*(?:\.\w+)+)'/g)].map(([, key]) => key ?? '')
    const computed = [...source.matchAll(/\bt\(\s*`(\w+)[\w.]*\.\$\{/g)].map(([, group]) => group ?? '')
    const asked = literal
      .filter((key) => keys.has(key) && !permissions.has(key))
      .map((key) => key.split('.')[0])
    return [...asked, ...computed].flatMap((group) => placeOf.get(group ?? '') ?? [])
  }
  /** What a page needs beside the shell's texts, and what it fetches for parts that come later. */
  const needsOf = (start: string) => {
    const files = [...reached(start)]
    return {
      needed: new Set(files.flatMap(askedBy).filter((folder) => folder !== 'app')),
      later: files.filter((file) => file.endsWith('/texts.ts')).map(folderOf),
    }
  }
  const pages = pagesOf(routes)

  it('are the shell’s alone before a page is chosen', () => {
    expect([...needsOf('main.ts').needed]).toEqual([])
  })

  it.each(pages)('$name are all fetched with it', ({ file, title, listed }) => {
    const { needed, later } = needsOf(file)
    const there = new Set([...listed.map((texts) => homeOf.get(texts)), ...later, 'app'])
    expect([...needed].filter((folder) => !there.has(folder))).toEqual([])
    if (title) expect(there).toContain(placeOf.get(title.split('.')[0] ?? ''))
  })

  it('are fetched with no page of a feature in vain', () => {
    const featureOf = (file: string): string => file.split('/').slice(0, 2).join('/')
    const vain = pages.flatMap(({ file, own }) => {
      const beside = pages.filter((page) => featureOf(page.file) === featureOf(file))
      const needed = new Set(beside.flatMap((page) => [...needsOf(page.file).needed]))
      return own.flatMap((texts) => {
        const home = homeOf.get(texts) ?? ''
        return needed.has(home) ? [] : [`${file}: ${home}`]
      })
    })
    expect(vain).toEqual([])
  })
})

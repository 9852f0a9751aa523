import { describe, expect, it } from 'vitest'
import { en } from './en/index.ts'
import { vi } from './vi/index.ts'

const raw = import.meta.glob<string>(
  ['../../**/*.vue', '../../**/*.ts', '!../../**/*.test.ts', '!../../gql/**', '!./**/*.ts'],
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
)

/** Every text under its key: `coverage.tile.none`. */
function texts(catalogue: object, prefix = ''): [key: string, text: string][] {
  return Object.entries(catalogue).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? texts(value, `${prefix}${name}.`)
      : [[prefix + name, String(value)] as [string, string]],
  )
}
const keys = new Set(texts(vi).map(([key]) => key))
const matches = (pattern: RegExp) =>
  Object.entries(raw).flatMap(([file, source]) =>
    [...source.matchAll(pattern)].map((match) => [file, match[1] ?? ''] as const),
  )

describe('the catalogue', () => {
  it('says everything in every language', () => {
    expect(texts(en).map(([key]) => key)).toEqual(texts(vi).map(([key]) => key))
    for (const [key, text] of [...texts(vi), ...texts(en)]) expect(text.trim(), key).not.toBe('')
  })

  it('fills the same places in every language', () => {
    const places = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort()
    const english = new Map(texts(en))
    for (const [key, text] of texts(vi)) expect(places(english.get(key) ?? ''), key).toEqual(places(text))
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

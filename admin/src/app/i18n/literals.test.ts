import { describe, expect, it } from 'vitest'
import { parse } from 'vue/compiler-sfc'

const pages = import.meta.glob<string>('../../**/*.vue', { query: '?raw', import: 'default', eager: true })
const scripts = import.meta.glob<string>(
  ['../../**/*.ts', '!../../**/*.test.ts', '!../../gql/**', '!../../**/texts.*.ts'],
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
)

/** Attributes and properties that people read or hear. */
const SPOKEN =
  /^(title|label|text|subtitle|placeholder|alt|hint|note|message|messages|error-messages|no-data-text|description|summary|caption|aria-(label|description|placeholder|roledescription|valuetext))$/
const letters = /\p{L}{2,}/u
/** Quoted words in an expression, except catalogue keys, names of fields and what is compared with. */
const QUOTED = /(?<![=!]==?\s*|\bt\(\s*)(['"`])((?:(?!\1).)*)\1(?!\s*[=!]==?)/gu
const ignored = (expression: string) =>
  expression
    .replace(/\bt\(\s*(['`])[^'`]*\1/gu, 't(')
    .replace(/\$\{[^}]*\}/gu, '')
    .replace(/\[\s*(['`])[^'`]*\1\s*\]/gu, '[]')
const quotedWords = (expression: string): string[] =>
  [...ignored(expression).matchAll(QUOTED)]
    .map((match) => match[2] ?? '')
    .filter((word) => letters.test(word))

type Root = NonNullable<NonNullable<ReturnType<typeof parse>['descriptor']['template']>['ast']>
type Node = Root['children'][number]

/** The texts that a template says by itself, not through the catalogue. */
function literals(node: Node | Root): string[] {
  const own: string[] = []
  if ('props' in node && Array.isArray(node.props)) {
    for (const prop of node.props) {
      if ('rawName' in prop) {
        const name = prop.arg && 'content' in prop.arg ? String(prop.arg.content) : ''
        const expression = prop.exp && 'content' in prop.exp ? String(prop.exp.content) : ''
        if (prop.name === 'bind' && SPOKEN.test(name)) own.push(...quotedWords(expression))
      } else if (
        'value' in prop &&
        SPOKEN.test(prop.name) &&
        prop.value &&
        letters.test(prop.value.content)
      ) {
        own.push(`${prop.name}="${prop.value.content}"`)
      }
    }
  }
  if ('content' in node) {
    if (typeof node.content === 'string') {
      const isComment = node.loc.source.startsWith('<!--')
      if (!isComment && letters.test(node.content)) own.push(node.content.trim())
    } else if ('content' in node.content && typeof node.content.content === 'string') {
      own.push(...quotedWords(node.content.content))
    }
  }
  const children = 'children' in node && Array.isArray(node.children) ? node.children : []
  return [...own, ...children.flatMap((child) => (typeof child === 'object' ? literals(child as Node) : []))]
}

const literalsOf = (source: string): string[] => {
  const ast = parse(source).descriptor.template?.ast
  return ast ? literals(ast) : []
}

describe('templates', () => {
  it.each([
    ['<p>Chào</p>', ['Chào']],
    ['<p title="Chào bạn">{{ t("a.b") }}</p>', ['title="Chào bạn"']],
    [`<v-btn :aria-label="'Đóng'" />`, ['Đóng']],
    [`<p>{{ open ? 'Mở' : t('a.b') }}</p>`, ['Mở']],
    ['<p>{{ `Tổng ${x}` }}</p>', ['Tổng ']],
    [`<p v-if="kind === 'cell'" class="cell">{{ t('a.b') }} · {{ x }}</p>`, []],
    ['<input :label="t(`a.${b}`)" type="search" name="q" />', []],
    ['<!-- why --><p>{{ 12 }} / 5</p>', []],
  ])('of %s say %o', (template, expected) => {
    expect(literalsOf(`<template><div>${template}</div></template>`)).toEqual(expected)
  })

  it.each(Object.entries(pages))('%s says everything through the catalogue', (_file, source) => {
    expect(literalsOf(source)).toEqual([])
  })
})

describe('scripts', () => {
  const code = (source: string) =>
    source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, '').replace(/<template>[\s\S]*<\/template>/u, '')

  it.each([...Object.entries(scripts), ...Object.entries(pages)])(
    '%s holds no Vietnamese',
    (_file, source) => {
      expect(code(source).match(/['"`][^'"`\n]*[À-ỹĐđ][^'"`\n]*['"`]/gu) ?? []).toEqual([])
    },
  )
})

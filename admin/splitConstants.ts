import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

/** Begins the part of an id that names the one constant wanted. */
const ONLY = '?only='

/** The source of each constant that a file exports, by its name; what stands before the first is left out. */
const constantsOf = (file: string): Map<string, string> =>
  new Map(
    readFileSync(file, 'utf8')
      .split(/^(?=export )/m)
      .flatMap((part) => {
        const name = /^export (?:const|var) (\w+)/.exec(part)?.[1]
        return name ? [[name, part] as const] : []
      }),
  )

/**
 * Makes each constant of a long file a module of its own in the build, so that it travels with the pages that use it.
 * As one module they would all be fetched with the first page.
 *
 * @param specifiers what the imports of such files end with
 */
export function splitConstants(specifiers: readonly string[]): Plugin {
  const files = new Map<string, Map<string, string>>()
  return {
    name: 'chibo-split-constants',
    apply: 'build',
    // Behind the compilers: imports of types are gone.
    enforce: 'post',
    transform(code) {
      if (!specifiers.some((one) => code.includes(one))) return undefined
      let split = code
      for (const node of this.parse(code).body.toReversed()) {
        if (node.type !== 'ImportDeclaration') continue
        const from = node.source.value
        if (!specifiers.some((one) => from.endsWith(one))) continue
        const imports = node.specifiers.map((one) => {
          if (one.type !== 'ImportSpecifier' || one.imported.type !== 'Identifier')
            return this.error(`${from} is imported otherwise than by the names of its constants`)
          const { name } = one.imported
          return `import { ${name} as ${one.local.name} } from '${from}${ONLY}${name}';`
        })
        split = split.slice(0, node.start) + imports.join('') + split.slice(node.end)
      }
      return { code: split, map: null }
    },
    async resolveId(source, importer) {
      const [from = '', name] = source.split(ONLY)
      if (name === undefined) return undefined
      const file = await this.resolve(from, importer)
      return file && `${file.id}${ONLY}${name}`
    },
    load(id) {
      const [file = '', name] = id.split(ONLY)
      if (name === undefined) return undefined
      const constants = files.get(file) ?? constantsOf(file)
      files.set(file, constants)
      return constants.get(name) ?? this.error(`${file} has no constant ${name}`)
    },
  }
}

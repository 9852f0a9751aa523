import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { at, root } from './paths.mjs'
import { runNode } from './run.mjs'

/**
 * What is generated, in the order of what needs what. A script writes to the path it is given.
 * @type {{ name: string, target: string, script: string, arguments?: string[], needs?: string[] }[]}
 */
const products = [
  {
    name: 'table types',
    target: at('server/src/database/tables.gen.ts'),
    script: at('server/launch/generate-tables.ts'),
  },
  {
    name: 'GraphQL schema',
    target: at('server/schema.graphql'),
    script: at('server/src/print-schema.ts'),
  },
  {
    name: 'OpenAPI description',
    target: at('server/openapi.json'),
    script: at('server/src/print-openapi.ts'),
  },
  {
    name: 'typed documents',
    target: at('admin/src/gql'),
    script: at('server/launch/generate-documents.mjs'),
    needs: [at('admin/codegen.ts'), at('server/schema.graphql')],
  },
  {
    name: 'typed documents of the example client',
    target: at('server/examples/gql'),
    script: at('server/launch/generate-documents.mjs'),
    arguments: ['server/examples'],
    needs: [at('server/examples/codegen.ts'), at('server/schema.graphql')],
  },
]

/**
 * Generates everything beside the checkout and compares.
 *
 * @param {{ tell: (line: string) => void, write: boolean }} options `write`: bring the checkout up to date as well
 * @returns {Promise<string[]>} the files that differ, relative to the checkout
 * @throws Error with the output of what failed
 */
export async function generateAll({ tell, write }) {
  const scratch = mkdtempSync(join(tmpdir(), 'chibo-generated-'))
  const changed = []
  try {
    for (const product of products) {
      if (![product.script, ...(product.needs ?? [])].every((path) => existsSync(path))) continue
      tell(`generating ${product.name} …`)
      const made = join(scratch, relative(root, product.target))
      await generate(product, made)
      changed.push(...differences(made, product.target))
      if (write) replace(made, product.target)
    }
  } finally {
    rmSync(scratch, { recursive: true })
  }
  return changed
}

async function generate({ name, script, arguments: rest = [] }, made) {
  mkdirSync(dirname(made), { recursive: true })
  const { code, output, errors } = await runNode([script, made, ...rest], { quiet: true })
  if (code !== 0) throw new Error(`the ${name} could not be generated:\n${output}${errors}`)
}

function differences(made, target) {
  const [now, before] = [read(made), read(target)]
  return [...new Set([...now.keys(), ...before.keys()])]
    .filter((file) => now.get(file) !== before.get(file))
    .map((file) => relative(root, join(target, file)))
}

function replace(made, target) {
  const now = read(made)
  for (const file of read(target).keys()) if (!now.has(file)) rmSync(join(target, file))
  cpSync(made, target, { recursive: true })
}

/** The texts of a file (under the empty name) or of all files below a directory, by relative path. */
function read(path) {
  if (!existsSync(path)) return new Map()
  if (statSync(path).isFile()) return new Map([['', readFileSync(path, 'utf8')]])
  const names = readdirSync(path, { recursive: true }).map(String)
  return new Map(
    names
      .filter((name) => statSync(join(path, name)).isFile())
      .map((name) => [name, readFileSync(join(path, name), 'utf8')]),
  )
}

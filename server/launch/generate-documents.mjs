import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { at } from './paths.mjs'

// Writes the typed documents of a client, as its codegen.ts describes them, to a directory:
// node generate-documents.mjs DIRECTORY [CLIENT], CLIENT being the folder of codegen.ts, by default admin

const load = (path) => import(pathToFileURL(at(path)).href)
const client = process.argv[3] ?? 'admin'
const output = resolve(process.argv[2] ?? at('admin/src/gql'))
const style = await resolveConfig(at(`${client}/codegen.ts`))

process.chdir(at(client))
const { generate } = await load('admin/node_modules/@graphql-codegen/cli/esm/index.js')
const { default: config } = await load(`${client}/codegen.ts`)
const [directory] = Object.keys(config.generates)
const files = await generate({ ...config, silent: true, errorsOnly: true }, false).catch((error) => {
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
})
for (const { filename, content } of files) {
  const file = join(output, relative(resolve(directory), resolve(filename)))
  mkdirSync(dirname(file), { recursive: true })
  // Formatted, so that formatting the dashboard changes nothing.
  writeFileSync(file, await format(content, { ...style, filepath: file }))
}

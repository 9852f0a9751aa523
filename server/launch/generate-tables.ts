import { execFile } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { migrate } from '@chibo/migrations'
import { startEmbedded } from '../src/database/embedded/index.ts'

// Writes Kysely's table types from a freshly migrated database: node generate-tables.ts OUTPUT

const codegen = fileURLToPath(new URL('../node_modules/kysely-codegen/dist/cli/bin.js', import.meta.url))
const output = process.argv[2] ?? fileURLToPath(new URL('../src/database/tables.gen.ts', import.meta.url))

const directory = mkdtempSync(join(tmpdir(), 'chibo-generate-'))
chmodSync(directory, 0o755)
const server = await startEmbedded({ dataDirectory: directory, durable: false })
try {
  await migrate(server.url)
  // The mapping follows server/src/database/values.ts.
  await promisify(execFile)(process.execPath, [
    codegen,
    `--url=${server.url}`,
    '--dialect=postgres',
    '--date-parser=string',
    '--numeric-parser=string',
    '--type-mapping={"int8":"number"}',
    `--out-file=${output}`,
  ])
} finally {
  await server.stop()
  rmSync(directory, { recursive: true, force: true })
}

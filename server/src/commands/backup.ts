import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { asOwner, backUp } from '../backup/index.ts'
import { filesDirectory } from '../config.ts'
import { described, filesOnDisk, onlyFile } from './arguments.ts'
import type { Command } from './command.ts'
import { withFoundDatabase } from './with-database.ts'

/** `chibo backup` */
export const backupCommand: Command = {
  summary: 'write the whole database into one file',
  help: `Usage: chibo backup FILE

Writes everything in the database into FILE, as it was at one moment, beside a running server or without one: people,
meetings, scores, accounts, tokens, the audit. The database is not changed, and not migrated. FILE must not be there yet;
it gets its name when it is whole.

Files of documents that lie on disk (CHIBO_FILES=disk) are not in it: it lists them, and says where they are to be copied from.

It holds personal data in the clear and is for its owner alone (mode 0600): keep copies as you keep the database. Digests in
it were made with CHIBO_SECRET, which it does not hold: keep the secret as well, in another place.

Uses DATABASE_MIGRATE_URL, else DATABASE_URL, else the embedded PostgreSQL.`,
  run: async (args, context) => {
    const { positionals } = parseArgs({ args, allowPositionals: true, options: {} })
    const path = resolve(onlyFile(positionals))
    const config = context.config()
    const { secret } = config
    const began = performance.now()
    const { manifest, bytes } = await withFoundDatabase(context, ({ migrateUrl }) =>
      asOwner(migrateUrl, (client) => backUp(client, { path, secret, log: context.progress })),
    )
    const seconds = ((performance.now() - began) / 1_000).toFixed(1)
    context.print(`${path} holds ${described(manifest.tables)} (${megabytes(bytes)} MB, ${seconds} s).`)
    const outside = manifest.diskFiles.length
    if (outside > 0)
      context.print(
        `${filesOnDisk(outside)} in ${filesDirectory(config)} and not in it: copy that folder as well.`,
      )
  },
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1)
}

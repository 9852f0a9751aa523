import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { migrate } from '@chibo/migrations'
import { asOwner, checkBackup, restore, type CheckedBackup } from '../backup/index.ts'
import { filesDirectory } from '../config.ts'
import { lackingOnDisk } from '../modules/documents/index.ts'
import { StartError } from '../start-error.ts'
import { described, filesOnDisk, onlyFile } from './arguments.ts'
import type { Command, CommandContext } from './command.ts'
import { withFoundDatabase } from './with-database.ts'

/** `chibo restore` */
export const restoreCommand: Command = {
  summary: 'put a backup into an empty database',
  help: `Usage: chibo restore FILE [--other-secret]
       chibo restore FILE --check

Reads FILE whole, and refuses one that is damaged, cut short or of a newer program, before the database is touched. Then
loads it into an empty database, one without tables or just migrated, in one transaction; copies it out again and compares
before anything is stored. At last the database is migrated to this program.

  --check          read FILE and say whether it is whole; needs no database
  --other-secret   restore although CHIBO_SECRET is not the one of the backup: digests that were made with that one
                   answer nothing any more, so members are not found by card number, doubles of card numbers and
                   citizen IDs are not noticed, recovery codes are wrong, and digests of the audit prove nothing

Files of documents that lie on disk are not in it: copy them to CHIBO_DATA_DIR/files yourself; with and without --check it is
looked whether all of them are there as they were.

Accounts, tokens, sessions and grants come back as they were at that moment: revoke again what was revoked since.
Uses DATABASE_MIGRATE_URL, else DATABASE_URL, else the embedded PostgreSQL.`,
  run: async (args, context) => {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        check: { type: 'boolean', default: false },
        'other-secret': { type: 'boolean', default: false },
      },
    })
    const path = resolve(onlyFile(positionals))
    const began = performance.now()
    context.progress('reading')
    const config = context.config()
    const backup = await checkBackup(path, config.secret)
    if (!values.check) {
      if (!backup.isOurs && !values['other-secret']) throw otherSecret()
      await restoreInto(context, backup)
    }
    const seconds = ((performance.now() - began) / 1_000).toFixed(1)
    const holds = `${described(backup.manifest.tables)}, as of ${backup.manifest.madeAt}`
    context.print(`${values.check ? `${path} is whole:` : 'Restored'} ${holds} (${seconds} s).`)
    if (values.check && !backup.isOurs) context.print('It was made with another CHIBO_SECRET than this.')
    await tellDiskFiles(context, filesDirectory(config), backup.manifest.diskFiles)
  },
}

/** Says of files on disk, which are not in the backup, whether they are there. */
async function tellDiskFiles(
  { print, progress }: CommandContext,
  directory: string,
  digests: readonly string[],
): Promise<void> {
  if (digests.length === 0) return
  progress('files on disk')
  const lacking = await lackingOnDisk(directory, digests)
  const listed = `${filesOnDisk(digests.length)} on disk, outside the backup`
  if (lacking.length === 0) print(`${listed}: all in ${directory}, as they were.`)
  else
    print(
      `${listed}: ${lacking.length.toLocaleString('en')} of them missing in ${directory}, or damaged, as ${lacking[0] ?? ''}. Copy them there.`,
    )
}

async function restoreInto(context: CommandContext, backup: CheckedBackup): Promise<void> {
  await withFoundDatabase(context, async ({ migrateUrl, servingUser }) => {
    await asOwner(migrateUrl, (client) => restore(client, backup, servingUser, context.progress))
    await migrate(migrateUrl, { servingUser, log: context.progress })
  })
}

function otherSecret(): StartError {
  return new StartError(
    'The backup was made with another CHIBO_SECRET: with this one, members are not found by their card numbers, and doubles of these are not noticed. ' +
      'Set CHIBO_SECRET to the one of the backup (without the setting it is the file "secret" in CHIBO_DATA_DIR); if it is lost, restore with --other-secret.',
  )
}

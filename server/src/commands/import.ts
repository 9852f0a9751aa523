import { parseArgs } from 'node:util'
import type { Holding } from '../modules/holdings/index.ts'
import { required } from './arguments.ts'
import { UsageError, type Command } from './command.ts'
import { IMPORT_OPTIONS } from './import/options.ts'
import { importMemberFile } from './import/members.ts'
import { importReorganizationFiles } from './import/reorganization.ts'
import { importUnitFile } from './import/units.ts'

/**
 * `chibo import`
 *
 * @param holdings what hangs on units, and goes with them when they are reorganized
 */
export const createImportCommand = (holdings: readonly Holding[]): Command => ({
  summary: 'take in a file',
  help: `Usage: chibo import FILE --kind members [--unit CODE] [--sender TEXT] [--effective DATE] [--decision NUMBER]
                    [--dry-run] [--error-policy reject-all|skip-bad-rows] [--json]
       chibo import FILE --kind units [--unit CODE] [--effective DATE] [--decision NUMBER] [--dry-run]
                    [--error-policy reject-all|skip-bad-rows] [--json]
       chibo import FILE… --kind reorganization --effective DATE --decision NUMBER --units FILE [--units FILE…]
                    [--provinces FILE] [--allotments FILE] [--unit CODE] [--signed DATE] [--title TEXT]
                    [--grants-follow] [--dry-run | --approve USERNAME] [--json]

--json prints the report as one JSON object; --dry-run changes nothing, and says what would be.

Members: a roster as it comes, .csv, .tsv, .txt or .xlsx. Its encoding, separator, header and columns are found; whoever is
there already is found by citizen ID, card number, or name and birth date. Nobody is ever entered twice or taken away.

  --unit CODE          below which unit, by default ROOT
  --sender TEXT        which office the file comes from: what was decided of its columns and texts is taken over for its
                       next file of the same form, and told
  --effective DATE     from which day it holds, by default today
  --decision NUMBER    of the decision by which it holds
  --error-policy P     reject-all (default): one row rejected or undecided, and no member is changed; skip-bad-rows: the
                       others are

Exit 1 where rows were rejected or undecided. Files of the kinds below are CSV in UTF-8.

Units: columns code, level (code of a kind), name (of the place), parent_code; an empty parent hangs under --unit.
Organizations and committees are called after their places, as their kinds say.

  --unit CODE          below which unit, by default ROOT
  --effective DATE     the day from which the units are there; without it they have no known beginning
  --decision NUMBER    of the decision by which they begin; needs --effective
  --error-policy P     reject-all (default): one bad row, and nothing is stored; skip-bad-rows: the others are

Nothing is renamed, moved or ended: a unit that is there and differs is undecided. The same file again adds
nothing. Exit 1 where rows were bad.

Reorganization: each FILE has the columns old_code, new_code, split (yes, no): one line says that an old unit goes into a
new one; split is yes where it is divided among several. Old codes are those of the day before --effective.

  --effective DATE     the first day on which it holds
  --decision NUMBER    of the decision
  --units FILE         code, level, name, parent_code: the units that there are afterwards; may be given several times
  --provinces FILE     old_code, new_code: the same lines for provinces
  --allotments FILE    old_code, subject (unit, member), key, new_code: where a unit directly below (by its code), or a
                       member (by the card number), of a divided or ended unit goes
  --unit CODE          whose committee decides, by default ROOT; only what lies below it is touched
  --signed DATE        when the decision was signed, by default the day of --effective
  --title TEXT         what it is called, by default after its number
  --grants-follow      grants on units that end go on to what these go into
  --approve USERNAME   approves it for this account, if it may; without it a draft is left, previewed

One old unit that goes undivided into one new unit, which nothing else goes into, lives on: it is moved, renamed or
changed in kind. Everything else merges or splits. Units below --unit of kinds that there are no more on the day end, and
what hangs directly below them must go somewhere. One bad row, and nothing is stored.`,
  run: async (args, context) => {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: IMPORT_OPTIONS })
    const kind = required(values.kind, 'kind')
    const run = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined
    if (run === undefined) throw new UsageError(`--kind ${kind} is none of ${Object.keys(KINDS).join(', ')}`)
    await run(positionals, values, context, holdings)
  },
})

const KINDS: Readonly<Record<string, typeof importReorganizationFiles>> = {
  members: importMemberFile,
  units: importUnitFile,
  reorganization: importReorganizationFiles,
}

import { UsageError, type Command } from './command.ts'
import { createUser } from './user/create.ts'
import { disableUser, enableUser } from './user/disable.ts'
import { requireSecondFactor } from './user/require-second-factor.ts'
import { resetUser } from './user/reset.ts'

const actions: Readonly<Record<string, Command['run']>> = {
  create: createUser,
  reset: resetUser,
  disable: disableUser,
  enable: enableUser,
  'require-second-factor': requireSecondFactor,
}

/** `chibo user` */
export const userCommand: Command = {
  summary: 'make an account, give one back, or close it',
  help: `Usage: chibo user create --username NAME --role ROLE [--name "DISPLAY NAME"] [--unit CODE] [--invite | --password-stdin]
       chibo user reset --username NAME [--second-factor]
       chibo user disable --username NAME
       chibo user enable --username NAME
       chibo user require-second-factor --role ROLE [--from DAY] [--until DAY]

create makes an account with one role:
  --username NAME    how the person signs in
  --name TEXT        how the person is shown; by default the user name
  --role ROLE        what the person may do, for example ORGANIZATION_BOARD
  --unit CODE        where, with everything below it; by default ROOT
  --invite           print a link by which the person sets a password, within seven days
  --password-stdin   read the password from standard input; otherwise one is drawn and shown once

reset prints a link by which somebody sets another password, within 24 hours:
  --second-factor    take the second factor away as well, and end every session of the account

disable ends the sessions of an account and lets nobody in with it; enable takes that back.

require-second-factor has everybody who holds a role set up a second factor before anything else:
  --from DAY         the first day, like 2027-01-31; by default today
  --until DAY        the last day; by default it stays so. Without --from it ends a rule that is in force`,
  run: async ([action = '', ...args], context) => {
    const run = Object.hasOwn(actions, action) ? actions[action] : undefined
    if (run === undefined) throw new UsageError(`expected: user ${Object.keys(actions).join(' | ')}`)
    await run(args, context)
  },
}

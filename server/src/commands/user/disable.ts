import { parseArgs } from 'node:util'
import { setAccountDisabled } from '../../auth/accounts/account-care.ts'
import { StartError } from '../../start-error.ts'
import { required } from '../arguments.ts'
import type { Command, CommandContext } from '../command.ts'
import { withDatabase } from '../with-database.ts'

/** `chibo user disable` */
export const disableUser: Command['run'] = (args, context) => change(args, context, true)

/** `chibo user enable` */
export const enableUser: Command['run'] = (args, context) => change(args, context, false)

async function change(args: string[], context: CommandContext, isDisabled: boolean): Promise<void> {
  const { values } = parseArgs({ args, options: { username: { type: 'string' } } })
  const username = required(values.username, 'username')
  const state = isDisabled ? 'disabled' : 'enabled'
  await withDatabase(context, async ({ connections }) => {
    if (!(await setAccountDisabled(connections.db, { username, isDisabled })))
      throw new StartError(`There is no account ${username}, or it is ${state} already.`)
    context.print(`Account ${username} is ${state}.`)
  })
}

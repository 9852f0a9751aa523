import { parseArgs } from 'node:util'
import { resetAccount } from '../../auth/accounts/account-care.ts'
import { StartError } from '../../start-error.ts'
import { required } from '../arguments.ts'
import type { Command } from '../command.ts'
import { withDatabase } from '../with-database.ts'
import { printLink } from './create.ts'

/** `chibo user reset` */
export const resetUser: Command['run'] = async (args, context) => {
  const { values } = parseArgs({
    args,
    options: { username: { type: 'string' }, 'second-factor': { type: 'boolean', default: false } },
  })
  const username = required(values.username, 'username')
  await withDatabase(context, async ({ connections }) => {
    const withSecondFactor = values['second-factor']
    const link = await resetAccount(connections.db, { username, withSecondFactor })
    if (link === undefined) throw new StartError(`There is no account ${username}, or it is disabled.`)
    if (withSecondFactor) context.print('The second factor was taken away; every session has ended.')
    printLink(context, link)
  })
}

import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { createAccount } from '../auth/accounts.ts'
import { readRole, refusal, required } from './arguments.ts'
import { UsageError, type Command } from './command.ts'
import { withDatabase } from './with-database.ts'

/** `chibo user create` */
export const userCommand: Command = {
  summary: 'make an account',
  help: `Usage: chibo user create --username NAME --name "DISPLAY NAME" --role ROLE [--unit CODE] [--password-stdin]

  --username NAME    how the person signs in
  --name TEXT        how the person is shown; by default the user name
  --role ROLE        what the person may do, for example ORGANIZATION_BOARD
  --unit CODE        where, with everything below it; by default ROOT
  --password-stdin   read the password from standard input; otherwise one is drawn and shown once`,
  run: async (args, context) => {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        username: { type: 'string' },
        name: { type: 'string' },
        role: { type: 'string' },
        unit: { type: 'string', default: 'ROOT' },
        'password-stdin': { type: 'boolean', default: false },
      },
    })
    if (positionals.length !== 1 || positionals[0] !== 'create') throw new UsageError('expected: user create')
    const username = required(values.username, 'username')
    const role = readRole(required(values.role, 'role'))
    const password = values['password-stdin'] ? (await text(process.stdin)).replace(/\r?\n$/, '') : null
    const displayName = values.name ?? username
    await withDatabase(context, async ({ connections }) => {
      const request = { username, displayName, role, unitCode: values.unit, password }
      const result = await createAccount(connections.db, request)
      if (!result.ok) throw refusal(result.problem)
      context.print(`Account ${username} was made with the role ${role} on ${values.unit}.`)
      if (result.password !== null) context.print(`Its password, shown only now: ${result.password}`)
    })
  },
}

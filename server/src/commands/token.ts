import { parseArgs } from 'node:util'
import { createToken } from '../auth/accounts/tokens.ts'
import { readExpiry, readRole, refusal, required } from './arguments.ts'
import { UsageError, type Command } from './command.ts'
import { withDatabase } from './with-database.ts'

/** `chibo token create` */
export const tokenCommand: Command = {
  summary: 'make an API token',
  help: `Usage: chibo token create --name NAME --role ROLE [--unit CODE] [--expires DAY] [--quiet]

  --name NAME     what the token is for
  --role ROLE     what it may do, for example INTEGRATOR_READ
  --unit CODE     where, with everything below it; by default ROOT
  --expires DAY   its last day in Vietnam, or a time like 2027-01-31T17:00:00Z; by default it does not expire
  --quiet         print the token and nothing else

The token is shown once and stored only as a digest.`,
  run: async (args, context) => {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        name: { type: 'string' },
        role: { type: 'string' },
        unit: { type: 'string', default: 'ROOT' },
        expires: { type: 'string' },
        quiet: { type: 'boolean', default: false },
      },
    })
    if (positionals.length !== 1 || positionals[0] !== 'create')
      throw new UsageError('expected: token create')
    const name = required(values.name, 'name')
    const role = readRole(required(values.role, 'role'))
    const expires = values.expires === undefined ? null : readExpiry(values.expires)
    await withDatabase(context, async ({ connections }) => {
      const result = await createToken(connections.db, { name, role, unitCode: values.unit, expires })
      if (!result.ok) throw refusal(result.problem)
      if (!values.quiet)
        context.print(`Token ${name} with the role ${role} on ${values.unit}, shown only now:`)
      context.print(result.token)
    })
  },
}

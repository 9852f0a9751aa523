import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { accountLinkUrl } from '../../auth/accounts/account-links.repo.ts'
import { createAccount } from '../../auth/accounts/accounts.ts'
import { PASSWORD_FAULT_LABELS } from '../../auth/auth-labels.ts'
import { passwordFault } from '../../auth/passwords/password-rules.ts'
import { StartError } from '../../start-error.ts'
import { readRole, refusal, required } from '../arguments.ts'
import { UsageError, type Command, type CommandContext } from '../command.ts'
import { withDatabase } from '../with-database.ts'

/** `chibo user create` */
export const createUser: Command['run'] = async (args, context) => {
  const { values } = parseArgs({
    args,
    options: {
      username: { type: 'string' },
      name: { type: 'string' },
      role: { type: 'string' },
      unit: { type: 'string', default: 'ROOT' },
      invite: { type: 'boolean', default: false },
      'password-stdin': { type: 'boolean', default: false },
    },
  })
  const username = required(values.username, 'username')
  const role = readRole(required(values.role, 'role'))
  if (values.invite && values['password-stdin'])
    throw new UsageError('--invite and --password-stdin exclude each other')
  const password = values['password-stdin'] ? await readPassword(username) : null
  const request = {
    username,
    displayName: values.name ?? username,
    role,
    unitCode: values.unit,
    password,
    isInvited: values.invite,
  }
  await withDatabase(context, async ({ connections }) => {
    const result = await createAccount(connections.db, request)
    if (!result.ok) throw refusal(result.problem)
    context.print(`Account ${username} was made with the role ${role} on ${values.unit}.`)
    if (result.password !== null) context.print(`Its password, shown only now: ${result.password}`)
    if (result.invitation !== null) printLink(context, result.invitation)
  })
}

async function readPassword(username: string): Promise<string> {
  const password = (await text(process.stdin)).replace(/\r?\n$/, '')
  const fault = passwordFault(password, username)
  if (fault !== undefined) throw new StartError(PASSWORD_FAULT_LABELS[fault].en)
  return password
}

/** Prints a link by which somebody sets a password, once. */
export function printLink(
  context: CommandContext,
  link: { readonly secret: string; readonly expiresAt: Date },
): void {
  context.print(`To be opened once until ${link.expiresAt.toISOString()}, shown only now:`)
  context.print(accountLinkUrl(context.config().publicUrl, link.secret))
}

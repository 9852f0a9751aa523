import type { OutgoingHttpHeaders } from 'node:http'
import type { Role } from '@chibo/shared'
import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  isCompositeType,
  isRequiredArgument,
  type GraphQLCompositeType,
  type GraphQLSchema,
} from 'graphql'
import { createAccount } from '../../../src/auth/accounts/accounts.ts'
import { createTestApp, type TestApp } from '../../kit/app.ts'
import { UNMETERED } from '../../kit/security.ts'
import { readLeakPatterns, type LeakPatterns } from '../leaks.ts'
import { Pool } from './pool.ts'
import { Sender } from '../send.ts'

/** Milliseconds after which a request counts as hung. */
export const PATIENCE = 5_000

/** Somebody who asks, with a credential that may be taken away by what is asked. */
export interface Caller {
  readonly name: string
  /** of the present credential */
  readonly headers: OutgoingHttpHeaders
  /** gets a new one: the last was revoked, or its account disabled */
  renew(): Promise<void>
}

/** A program that is served, and what is known of it from outside. */
export interface World {
  readonly app: TestApp
  readonly url: string
  readonly schema: GraphQLSchema
  readonly sender: Sender
  readonly pool: Pool
  readonly leaks: LeakPatterns
  readonly callers: readonly Caller[]
  /** every secret handed out */
  readonly secrets: readonly string[]
}

const PASSWORD = 'một mật khẩu dài của phép thử'

/** Serves two places of the demo; three callers reach one of them, or its surroundings, each as far as their role goes. */
export async function createWorld(): Promise<World> {
  const app = await createTestApp(UNMETERED, ['loc-binh', 'bac-quang'])
  const url = await app.listen()
  const sender = new Sender(url, PATIENCE)
  const secrets: string[] = []
  const callers: Caller[] = []
  for (const make of [
    () => tokenCaller(app, secrets, 'INTEGRATOR_WRITE', '188'),
    () => sessionCaller(app, secrets, 'ORGANIZATION_BOARD', '188'),
    () => sessionCaller(app, secrets, 'SYSTEM_ADMIN', 'ROOT'),
  ]) {
    const caller = make()
    await caller.renew()
    callers.push(caller)
  }
  const board = await app.token('ORGANIZATION_BOARD', 'ROOT')
  secrets.push(board)
  const introspected = await app.graphql(board, getIntrospectionQuery())
  const schema = buildClientSchema(Object(introspected.data))
  const pool = new Pool()
  for (const query of everything(schema)) pool.learn((await app.graphql(board, query)).data)
  return {
    app,
    url,
    schema,
    sender,
    pool,
    leaks: await readLeakPatterns(app.database.owner.pool),
    callers,
    secrets,
  }
}

function tokenCaller(app: TestApp, secrets: string[], role: Role, unitCode: string): Caller {
  const headers: OutgoingHttpHeaders = {}
  return {
    name: role,
    headers,
    renew: async () => {
      const token = await app.token(role, unitCode)
      secrets.push(token)
      headers['authorization'] = `Bearer ${token}`
    },
  }
}

function sessionCaller(app: TestApp, secrets: string[], role: Role, unitCode: string): Caller {
  const headers: OutgoingHttpHeaders = {}
  let accounts = 0
  return {
    name: role,
    headers,
    renew: async () => {
      accounts += 1
      const username = `fuzz-${role.toLowerCase().replaceAll('_', '-')}-${accounts}`
      const account = { username, displayName: username, role, unitCode, password: PASSWORD }
      const made = await createAccount(app.database.db, account)
      if (!made.ok) throw new Error(made.problem.code)
      const cookie = await app.signIn(username, PASSWORD)
      secrets.push(cookie.split('=')[1] ?? '')
      headers['cookie'] = cookie
    },
  }
}

/** A query for each root field that needs no arguments, with all leaves three levels down. */
function everything(schema: GraphQLSchema): string[] {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {})
  return fields
    .filter((field) => !field.args.some(isRequiredArgument))
    .flatMap((field) => {
      const type = getNamedType(field.type)
      const size = field.args.some((one) => one.name === 'first') ? '(first: 20)' : ''
      return isCompositeType(type) ? [`{ ${field.name}${size} ${allOf(type, 3)} }`] : []
    })
}

function allOf(type: GraphQLCompositeType, depth: number): string {
  const fields = 'getFields' in type ? Object.values(type.getFields()) : []
  const written = fields.flatMap((field) => {
    if (field.args.some(isRequiredArgument)) return []
    const below = getNamedType(field.type)
    if (!isCompositeType(below)) return [field.name]
    const isDeeper = depth > 0 && field.name !== 'edges' && !field.args.some((one) => one.name === 'first')
    return isDeeper ? [`${field.name} ${allOf(below, depth - 1)}`] : []
  })
  return `{ __typename ${written.join(' ')} }`
}

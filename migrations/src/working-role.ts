import type { ClientBase } from 'pg'
import { MigrationError } from './errors.ts'

/** The role that every connection of the program works as: bound by row-level security, owner of nothing. */
export const WORKING_ROLE = 'chibo_app'

interface RoleState {
  me: string
  exists: boolean
  mayPass: boolean
  isMember: boolean
  hasSetOption: boolean
}

/**
 * Makes the working role if it is missing and lets `servingUser` become it.
 * Runs inside the caller's transaction; roles belong to the whole cluster, so another database may be doing the same.
 *
 * @param client connected as a superuser, or as a user with CREATEROLE, or as anyone when nothing is left to do
 * @param servingUser the database user of the serving connections
 * @throws MigrationError `ROLE_REFUSED`, with the statements that an administrator has to run once
 */
export async function ensureWorkingRole(client: ClientBase, servingUser: string): Promise<void> {
  const state = await readState(client, servingUser)
  const role = client.escapeIdentifier(WORKING_ROLE)
  const user = client.escapeIdentifier(servingUser)
  const refuse = (cause: unknown) =>
    new MigrationError(
      'ROLE_REFUSED',
      `The database user "${state.me}" may not set up the working role ${WORKING_ROLE}; an administrator of the database runs once: ` +
        `create role ${role} nologin nosuperuser nobypassrls nocreatedb nocreaterole; grant ${role} to ${user};`,
      { cause },
    )
  if (!state.exists) await createRole(client).catch((error: unknown) => Promise.reject(refuse(error)))
  else if (state.mayPass)
    await client
      .query(`alter role ${role} nosuperuser nobypassrls nocreatedb nocreaterole`)
      .catch((error: unknown) => Promise.reject(refuse(error)))
  if (!state.isMember)
    await client
      .query(`grant ${role} to ${user}${state.hasSetOption ? ' with set true' : ''}`)
      .catch((error: unknown) => Promise.reject(refuse(error)))
}

async function readState(client: ClientBase, servingUser: string): Promise<RoleState> {
  // Up to PostgreSQL 15 a member may always take the role; from 16 on only with the SET option.
  const version = await client.query<{ n: number }>(`select current_setting('server_version_num')::int as n`)
  const hasSetOption = (version.rows[0]?.n ?? 0) >= 160000
  const result = await client.query<Omit<RoleState, 'hasSetOption'>>(
    `select current_user as me, r.oid is not null as exists,
            coalesce(r.rolsuper or r.rolbypassrls or r.rolcreatedb or r.rolcreaterole, false) as "mayPass",
            u.rolsuper or coalesce(pg_has_role(u.oid, r.oid, $3), false) as "isMember"
       from pg_roles u left join pg_roles r on r.rolname = $1
      where u.rolname = $2`,
    [WORKING_ROLE, servingUser, hasSetOption ? 'SET' : 'MEMBER'],
  )
  const row = result.rows[0]
  if (row === undefined)
    throw new MigrationError('ROLE_REFUSED', `The database has no user "${servingUser}".`)
  return { ...row, hasSetOption }
}

function createRole(client: ClientBase): Promise<unknown> {
  return client.query(`do $$ begin
    create role ${WORKING_ROLE} nologin nosuperuser nobypassrls nocreatedb nocreaterole;
  exception when duplicate_object or unique_violation then null;
  end $$`)
}

import {
  isReading,
  PERMISSION_LABELS,
  PERMISSIONS,
  permissionName,
  ProblemError,
  ROLE_PERMISSIONS,
  ROLES,
} from '@chibo/shared'
import { sql } from 'kysely'
import { builder } from '../../graphql/builder.ts'
import { implement, nodeEntities, type EntityType } from '../../graphql/define.ts'
import { PermissionEnum } from '../../graphql/enums.ts'
import { decodeId } from '../../graphql/ids.ts'
import { prefixOf } from '../../graphql/node.ts'
import { labelOf } from '../../graphql/parts.ts'
import type { Arg } from '../../graphql/read/arguments.ts'
import type { ArgMap, Compiling, LinkPlan, Row, Sql } from '../../graphql/read/entity.ts'
import type { Scope } from '../../graphql/read/scope.ts'
import { fromArg } from '../../graphql/read/values.ts'
import { requireViewer, unchecked } from '../../graphql/resolve.ts'
import { Unit } from '../units/units.entity.ts'
import {
  Access,
  AccessRule,
  Account,
  ApiToken,
  EffectiveGrant,
  holdings,
  reachesHeirs,
  reachesPath,
} from './access.entity.ts'

/** "Explain my access": what is allowed to whom on a unit or record, and by which grant. */

implement(Access, 'What an account or token may do on a unit or record, and why.', (f) => ({
  unit: f.one(() => Unit, {
    where: (unit, here) => sql`${unit.col('path')} = ${here.col('place')}`,
    anyState: true,
    nullable: true,
    description: 'The unit, or the one that the record belongs to.',
  }),
  rules: f.many(() => AccessRule, {
    source: (row) =>
      sql`(select rule.permission, rule.path, rule.position, ${row.col('account_id')} as account_id, ${row.col('token_id')} as token_id
        from unnest(${row.col('permissions')}, ${row.col('paths')}) with ordinality as rule (permission, path, position))`,
    order: (rule) => sql.ref(`${rule.alias}.position`),
    description:
      'Permissions: first those by which the record is read, then all others where the record belongs.',
  }),
}))

implement(AccessRule, 'One permission on the unit that decides about it.', (f) => ({
  permission: f.value(PermissionEnum, { column: 'permission', description: 'The permission.' }),
  permissionLabel: f.string({
    sql: (row, cx) => labelOf(row.col('permission'), NAMED_LABELS, cx),
    description: "What it allows, in the reader's language.",
  }),
  unit: f.one(() => Unit, {
    where: (unit, here) => sql`${unit.col('path')} = ${here.col('path')}`,
    anyState: true,
    nullable: true,
    description: 'The unit that decides: the one that the record belongs to, or one that it is addressed to.',
  }),
  isAllowed: f.boolean({
    looks: 'near',
    sql: (row, cx) => sql`exists (select from ${grantsOf(row, cx)} as granted)`,
    description: 'Whether a grant allows it.',
  }),
  grants: f.many(() => EffectiveGrant, {
    looks: 'near',
    source: grantsOf,
    order: (grant) => sql.ref(`${grant.alias}.position`),
    description: 'The grants that allow it.',
  }),
}))

const NAMED_LABELS = Object.fromEntries(
  PERMISSIONS.map((permission) => [permissionName(permission), PERMISSION_LABELS[permission]]),
)

/** Roles with what each permits, as rows to look a grant up in. */
const ROLE_ROWS = sql.join(
  ROLES.flatMap((role) =>
    ROLE_PERMISSIONS[role].map((one) => sql`(${sql.lit(role)}, ${sql.lit(permissionName(one))})`),
  ),
)

const READING = PERMISSIONS.filter(isReading).map(permissionName)

const IN_ORDER = sql`part.permission collate "C", part.path collate "C"`

/** The subject's grants that allow a rule's permission. */
function grantsOf(rule: Row, cx: Compiling): Sql {
  const own = sql`(held.account_id = ${rule.col('account_id')} or held.token_id = ${rule.col('token_id')})`
  const reads = sql`${rule.col('permission')} in (${sql.join(READING.map((name) => sql.lit(name)))})`
  const reaches = sql`(${reachesPath(rule.col('path'))} or ${reads} and ${reachesHeirs(rule.col('path'))})`
  return holdings(
    sql`${own} and ${reaches} and (held.role, ${rule.col('permission')}) in (${ROLE_ROWS})`,
    cx.today,
  )
}

builder.queryField('access', (t) =>
  t.field({
    type: Access.ref,
    nullable: true,
    description:
      'What the caller, or an account or token that the caller may read, may do on a unit or record, and by which grants. Null for what the caller may not see, like for what does not exist.',
    args: {
      of: t.arg({ type: 'ID', required: true, description: 'Id of the unit or record.' }),
      account: t.arg({ type: 'ID', description: 'Whose access; by default the caller’s.' }),
      token: t.arg({ type: 'ID', description: 'Which token’s access, instead of an account’s.' }),
    },
    resolve: async (_root, { of }, cx, info) => {
      const prefix = prefixOf(of, ['of'])
      const viewer = requireViewer(cx)
      return unchecked(await cx.reader.read(info, linkOf(prefix), prefix, { ...cx, viewer }))
    },
  }),
)

/** The row of `Access` for a record with a prefix, if the caller may read the record and knows whose access is meant. */
function linkOf(prefix: string): LinkPlan {
  return {
    kind: 'one',
    target: () => Access,
    source: (_here, cx, args) => {
      const entity = nodeEntities.get(prefix)
      const of = args.get('of')
      if (!entity || !of) throw new Error(`no node ${prefix}`)
      const { there, source, where } = recordOf(entity, of, cx)
      const parts = scopeParts(entity.scope, there, cx)
      const subject = subjectOf(args, cx)
      const all = sql.lit(`{${PERMISSIONS.map(permissionName).join(',')}}`)
      return sql`(select record.id, record.place, record.account_id, record.token_id,
          array_agg(rule.permission order by rule.kind, rule.position) as permissions, array_agg(rule.path order by rule.kind, rule.position) as paths
        from (select ${there.col('id')} as id, subject.*, coalesce(${placeOf(entity, there)}, (select part.path from (${parts}) as part order by ${IN_ORDER} limit 1)) as place,
            array(select part.permission from (${parts}) as part order by ${IN_ORDER}) as permissions, array(select part.path from (${parts}) as part order by ${IN_ORDER}) as paths
          from ${source} cross join (${subject}) as subject where ${where}) as record
        cross join lateral (
          select 0 as kind, own.* from unnest(record.permissions, record.paths) with ordinality as own (permission, path, position)
          union all
          select 1, other.permission, record.place, other.position from unnest(${all}::text[]) with ordinality as other (permission, position)
          where other.permission <> all (record.permissions)) as rule
        group by record.id, record.place, record.account_id, record.token_id)`
    },
  }
}

function recordOf(entity: EntityType, of: Arg, cx: Compiling) {
  const prefix = entity.prefix ?? ''
  const uuid = cx.param(
    fromArg(of, (value, path) => decodeId([prefix], value, path)),
    'uuid',
  )
  const where = (row: Row): Sql => sql`${row.col('id')} = ${uuid}`
  return cx.rows({ kind: 'one', target: () => entity, anyState: true, where }, new Map())
}

/** Whose access is asked for, as one row of account_id and token_id; no row where the caller may not read them. */
function subjectOf(args: ArgMap, cx: Compiling): Sql {
  const [account, token] = [args.get('account'), args.get('token')]
  if (account?.isSet() && token?.isSet()) throw new ProblemError({ code: 'ONE_KEY', path: ['account'] })
  const readable = (entity: EntityType, of: Arg): Sql => {
    const { there, source, where } = recordOf(entity, of, cx)
    const id = there.col('id')
    const none = sql`null::uuid`
    const [accountId, tokenId] = entity === Account ? [id, none] : [none, id]
    return sql`select ${accountId} as account_id, ${tokenId} as token_id from ${source} where ${where}`
  }
  if (account?.isSet()) return readable(Account, account)
  if (token?.isSet()) return readable(ApiToken, token)
  const own = (id: 'accountId' | 'tokenId'): Sql => cx.param((run) => run.viewer[id], 'uuid')
  return sql`select ${own('accountId')} as account_id, ${own('tokenId')} as token_id`
}

/** By which permissions on which paths a row may be read, as a select of both: what `scopePredicate` asks. */
function scopeParts(scope: Scope, row: Row, cx: Compiling): Sql {
  switch (scope.kind) {
    case 'path':
      return part(scope.permission, row.col(scope.column))
    case 'unit':
      return sql`select ${sql.lit(permissionName(scope.permission))}::text as permission, deciding.path::text as path from unit as deciding where deciding.id = ${row.col(scope.column)}`
    case 'via': {
      const target = scope.target()
      const parent = cx.row(target, 'today')
      const parts = scopeParts(target.scope, parent, cx)
      return sql`select above.permission, above.path from ${cx.from(target, parent)} cross join lateral (${parts}) as above where ${parent.col('id')} = ${row.col(scope.column)}`
    }
    case 'addressed':
      return sql`select ${sql.lit(permissionName(scope.permission))}::text as permission, addressee.path::text as path from (${scope.paths(row)}) as addressee (path)`
    case 'any':
    case 'every':
      return sql.join(
        scope.of.map((one) => scopeParts(one, row, cx)),
        sql` union `,
      )
    // What belongs to an account is no matter of permissions.
    case 'own':
    case 'part':
    case 'open':
      return sql`select null::text as permission, null::text as path where false`
  }
}

function part(permission: Parameters<typeof permissionName>[0], path: Sql): Sql {
  return sql`select ${sql.lit(permissionName(permission))}::text as permission, ${path}::text as path`
}

/** The path of the unit that a row belongs to; null for rows that only their scope places. */
function placeOf({ placement }: EntityType, row: Row): Sql {
  if (!placement) return sql`null`
  if ('path' in placement) return row.col(placement.path)
  return sql`(select place.path from unit as place where place.id = ${row.col(placement.unit)})`
}

import { ROLE_LABELS } from '@chibo/shared'
import { sql } from 'kysely'
import { entity, implement, rootField } from '../../graphql/define.ts'
import { GrantSourceEnum, LocaleEnum, RoleEnum } from '../../graphql/enums.ts'
import { labelOf } from '../../graphql/parts.ts'
import { encodeId } from '../../graphql/ids.ts'
import type { Compiling, Row, Run, Sql } from '../../graphql/read/entity.ts'
import { Notification } from '../notifications/notifications.entity.ts'
import { Unit } from '../units/units.entity.ts'

/** Who asks. One row made of what the request knows. */
const Viewer = entity<never>({ name: 'Viewer', scope: { kind: 'part' } })

/** A grant of the viewer. Rows: role, unit_id, source. */
const ViewerGrant = entity<'role' | 'unit_id' | 'source' | 'position'>({
  name: 'ViewerGrant',
  scope: { kind: 'part' },
})

implement(Viewer, 'Who asks: an account signed in, or an API token.', (f) => ({
  id: f.value('ID', {
    sql: fromRun(({ viewer }) =>
      viewer.accountId === null
        ? encodeId('token', viewer.tokenId ?? '')
        : encodeId('account', viewer.accountId),
    ),
    description: 'Id of the account or token.',
  }),
  name: f.string({ sql: fromRun(({ viewer }) => viewer.name), description: 'Its name.' }),
  isAccount: f.boolean({
    sql: fromRun(({ viewer }) => viewer.kind === 'ACCOUNT', 'boolean'),
    description: 'Whether a person signed in, rather than a token.',
  }),
  memberId: f.value('ID', {
    sql: fromRun(({ viewer }) => viewer.memberId, 'uuid'),
    nullable: true,
    finish: { idPrefix: 'member' },
    description:
      'Id of the member whose account it is; null for one of nobody in particular, and for a token. It says nothing of whether the member may be read.',
  }),
  locale: f.value(LocaleEnum, {
    sql: fromRun(({ viewer }) => viewer.locale),
    description: 'Language of the account.',
  }),
  today: f.date({ sql: (_row, cx) => cx.today, description: 'The day that counts as today.' }),
  unreadNotifications: f.int({
    sql: (_row, cx) =>
      cx.rows({ kind: 'many', target: () => Notification, where: isUnread }, new Map()).count,
    looks: 'near',
    description: 'How much it was told and has not read: `notifications`. 0 for a token.',
  }),
  grants: f.many(() => ViewerGrant, {
    source: (_row, cx) => {
      const column = (read: (grant: Run['viewer']['grants'][number]) => string, type: string): Sql =>
        cx.param((run) => run.viewer.grants.map(read), type)
      return sql`(select * from unnest(${column((grant) => grant.role, 'text[]')}, ${column((grant) => grant.unitId, 'uuid[]')}, ${column((grant) => grant.source, 'text[]')}) with ordinality as held (role, unit_id, source, position))`
    },
    order: (grant) => grant.col('position'),
    description: 'What it may do, where.',
  }),
}))

implement(ViewerGrant, 'A role on a unit and everything below it, holding today.', (f) => ({
  role: f.value(RoleEnum, { column: 'role', description: 'The role.' }),
  roleLabel: f.string({
    sql: (row, cx) => labelOf(row.col('role'), ROLE_LABELS, cx),
    description: "The role in the reader's language.",
  }),
  unit: f.one(() => Unit, { key: 'unit_id', anyState: true, description: 'The unit.' }),
  source: f.value(GrantSourceEnum, {
    column: 'source',
    description: 'Given by hand, or following from an office, a working group, a charge.',
  }),
}))

function isUnread(told: Row): Sql {
  return sql`${told.col('read_at')} is null`
}

function fromRun(read: (run: Run) => unknown, type = 'text') {
  return (_row: unknown, cx: Compiling): Sql => cx.param(read, type)
}

rootField('viewer', 'one', () => Viewer, {
  description: 'Who asks.',
  source: () => sql`(select true)`,
})

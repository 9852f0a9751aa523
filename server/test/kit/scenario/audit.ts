import { AUDIT_ACTIONS, MEMBER_PRIVATE_FIELDS } from '@chibo/shared'
import type { Plan } from './plan.ts'
import type { TreeUnit } from './tree.ts'

const DAY = 86_400_000

/** Makes up what the audit tells of it all: by accounts, tokens and nobody, of one thing and of several. */
export function tellAudit(plan: Plan, units: readonly TreeUnit[]): void {
  const { random, rows } = plan
  const known: Readonly<Record<string, readonly { readonly id: string }[]>> = {
    meeting: rows.meeting,
    visit: rows.visit,
    account: rows.account,
    session: [{ id: random.uuid() }],
  }
  const first = Date.parse('2025-01-01T16:59:59.999Z')
  for (let i = random.between(5, 40); i > 0; i -= 1) {
    const account = random.chance(50) ? random.maybe(rows.account) : undefined
    const token = account === undefined && random.chance(50) ? random.maybe(rows.api_token) : undefined
    const isReading = random.chance(40)
    const members = isReading ? random.sample(rows.member, random.between(1, 4)).map(({ id }) => id) : []
    const type = isReading ? 'member' : random.pick(Object.keys(known))
    rows.audit_record.push({
      id: random.uuid(),
      at: new Date(first + random.between(0, 12) * DAY + random.between(0, 2)),
      account_id: account?.id ?? null,
      token_id: token?.id ?? null,
      request_id: random.chance(80) ? random.uuid() : null,
      action: isReading ? 'MEMBER_PRIVATE_READ' : random.pick([...AUDIT_ACTIONS, 'OF_ANOTHER_VERSION']),
      unit_id: random.pick(units).id,
      object_type: type,
      object_id: members.length === 1 ? (members[0] ?? null) : (random.maybe(known[type] ?? [])?.id ?? null),
      object_ids: members.length > 1 ? members : [],
      read_fields: isReading ? random.some(MEMBER_PRIVATE_FIELDS, 50) : [],
      changes: random.chance(30) ? { title: { before: null, after: 'x' }, place: {} } : {},
    })
  }
}

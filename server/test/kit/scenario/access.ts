import { ROLES } from '@chibo/shared'
import { anyRange, type Person, type Plan } from './plan.ts'
import type { TreeUnit } from './tree.ts'

/** Makes up accounts, of members and of others, and tokens, with grants given by hand. */
export function openAccounts(plan: Plan, units: readonly TreeUnit[], people: readonly Person[]): void {
  const { random, rows } = plan
  for (const person of random.sample(people, random.between(2, 8))) {
    const id = random.uuid()
    rows.account.push({
      id,
      username: `a${id}`,
      display_name: person.name,
      member_id: random.chance(90) ? person.member : null,
      locale: random.pick(['vi', 'en']),
      unit_id: random.pick(units).id,
      password_hash: random.chance(60) ? 'none that matches' : null,
      disabled_at: random.chance(15) ? new Date('2025-06-01T00:00:00Z') : null,
    })
    grant(plan, units, { account_id: id, token_id: null })
  }
  for (let i = random.between(1, 3); i > 0; i -= 1) {
    const id = random.uuid()
    const digest = Buffer.from(Array.from({ length: 32 }, () => random.between(0, 255)))
    rows.api_token.push({
      id,
      name: `Khóa ${String(i)}`,
      digest,
      prefix: 'chibo_',
      unit_id: random.pick(units).id,
      revoked_at: random.chance(15) ? new Date('2025-06-01T00:00:00Z') : null,
      expires_at: random.pick([null, new Date('2025-07-01T00:00:00Z'), new Date('2999-01-01T00:00:00Z')]),
      cost_per_minute: random.pick([null, 500]),
    })
    grant(plan, units, { account_id: null, token_id: id })
  }
}

function grant(
  plan: Plan,
  units: readonly TreeUnit[],
  owner: { account_id: string | null; token_id: string | null },
): void {
  const { random, rows } = plan
  for (let i = random.between(0, 3); i > 0; i -= 1) {
    const during = random.chance(70) ? '(,)' : anyRange(random)
    rows.access_grant.push({
      ...owner,
      id: random.uuid(),
      role: random.pick(ROLES),
      unit_id: random.pick(units).id,
      during,
      revoked_at: random.chance(10) ? new Date(0) : null,
    })
  }
}

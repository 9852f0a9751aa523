import { ROLES } from '@chibo/shared'
import type { Random } from '../kit/random.ts'
import type { Asker } from './duel.ts'
import type { Organization } from './organization.ts'
import { grantsOf, type HeldGrant } from './policy.ts'

/**
 * Who may ask in an organization: its accounts and tokens with what they hold today, and made-up ones: without any grant,
 * with one, with several, nested and beside each other, of one role and of different ones.
 */
export function askersOf(random: Random, organization: Organization, today: string): Asker[] {
  const owners = [
    ...organization.accounts.map(({ id, display_name }) => ({
      accountId: id,
      tokenId: null,
      name: display_name,
    })),
    ...organization.tokens.map(({ id, name }) => ({ accountId: null, tokenId: id, name })),
  ]
  const known = owners.map((owner) => ({ ...owner, grants: grantsOf(organization, owner, today) }))
  const made = [0, 1, 1, random.between(2, 3), random.between(2, 5)].map((count) => ({
    accountId: random.uuid(),
    tokenId: null,
    name: 'made up',
    grants: madeGrants(random, organization, count),
  }))
  return random
    .sample([...known, ...made], 6)
    .map((asker) => ({ ...asker, locale: random.pick(['vi', 'en'] as const) }))
}

function madeGrants(random: Random, organization: Organization, count: number): HeldGrant[] {
  const { units } = organization
  const first = random.pick(units)
  // High up there is more to see.
  const top = units.filter((unit) => unit.path.length <= 8)
  return Array.from({ length: count }, () => {
    const nested = units.filter(
      (unit) => unit.path.startsWith(first.path) || first.path.startsWith(unit.path),
    )
    return {
      role: random.chance(40) ? 'ORGANIZATION_BOARD' : random.pick(ROLES),
      unitId: random.pick(random.pick([nested, units, top])).id,
      source: 'GRANT',
      sourceId: random.uuid(),
      from: null,
      to: null,
    }
  })
}

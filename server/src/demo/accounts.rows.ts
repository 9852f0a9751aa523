import { hashPassword } from '../auth/passwords/passwords.ts'
import { newSecret, SHOWN_OF_TOKEN, TOKEN_PREFIX } from '../auth/credentials/secrets.ts'
import type { Database } from '../database/pool.ts'
import type { PlaceContext } from './context.ts'
import { daterange } from './days.ts'
import { insertRows } from './rows.ts'

/** Inserts the accounts, all with the demo's password, tokens, and the grants of those that are not somebody's by office. */
export async function insertAccounts(
  db: Database,
  { files: { place }, ids, unitIds, memberOf }: PlaceContext,
): Promise<void> {
  const hashes = await Promise.all(place.accounts.map(() => hashPassword(place.password)))
  await insertRows(
    db,
    'account',
    place.accounts.map(({ username, displayName, person }, index) => {
      const member = person === undefined ? undefined : memberOf(person)
      return {
        id: ids(`account ${username}`),
        username,
        display_name: displayName ?? member?.fullName ?? username,
        member_id: member?.id ?? null,
        password_hash: hashes[index] ?? null,
        locale: 'vi',
        unit_id: unitIds(place.district.code),
        created_at: new Date(),
        version: 1,
      }
    }),
  )
  const tokens = place.tokens ?? []
  await insertRows(
    db,
    'api_token',
    tokens.map(({ name }) => {
      const { value, digest } = newSecret(TOKEN_PREFIX)
      return {
        id: ids(`token ${name}`),
        name,
        digest,
        prefix: value.slice(0, SHOWN_OF_TOKEN),
        unit_id: unitIds(place.district.code),
      }
    }),
  )
  const where = {
    unit_id: unitIds(place.district.code),
    during: daterange(place.workGroupDecision?.signedOn ?? place.term.from),
  }
  await insertRows(
    db,
    'access_grant',
    place.accounts.flatMap(({ username, role, unit }) =>
      role === undefined
        ? []
        : [
            {
              id: ids(`grant ${username}`),
              account_id: ids(`account ${username}`),
              role,
              ...where,
              unit_id: unitIds(unit ?? place.district.code),
            },
          ],
    ),
  )
  await insertRows(
    db,
    'access_grant',
    tokens.map(({ name, role }) => ({
      id: ids(`grant ${name}`),
      token_id: ids(`token ${name}`),
      role,
      ...where,
    })),
  )
}

import { ROLES, type Role } from '@chibo/shared'
import { createHash } from 'node:crypto'
import type { TestDatabase } from '../kit/database.ts'
import type { Rowset } from '../kit/scenario/plan.ts'
import { idOf, PLACES, SITUATIONS, usernameOf, type Place } from './places.ts'
import { enrol } from './world.people.ts'

const ALWAYS = '(,)'

/** Somebody who asks with a token: the roles they are granted by hand, and where. */
interface TokenHolder {
  readonly name: string
  readonly grants: readonly {
    readonly role: Role
    readonly place: Place
    readonly during?: string
    readonly taken?: boolean
  }[]
  readonly revoked?: boolean
}

/** Every role on `own`; roles beside each other; none, one that has ended or was taken away; a token that was taken back. */
export const TOKEN_HOLDERS: readonly TokenHolder[] = [
  ...ROLES.map((role) => ({ name: role, grants: [{ role, place: 'own' as const }] })),
  {
    // Card numbers in one unit and plain reading in another: masks row by row.
    name: 'board of child, inspection of own',
    grants: [
      { role: 'ORGANIZATION_BOARD', place: 'child' },
      { role: 'INSPECTION', place: 'own' },
    ],
  },
  { name: 'none', grants: [] },
  {
    name: 'ended',
    grants: [{ role: 'ORGANIZATION_BOARD', place: 'own', during: '[2020-01-01,2026-01-15)' }],
  },
  { name: 'grant taken away', grants: [{ role: 'ORGANIZATION_BOARD', place: 'own', taken: true }] },
  { name: 'revoked', grants: [{ role: 'ORGANIZATION_BOARD', place: 'own' }], revoked: true },
]

/** Somebody who signs in; their grants follow from an office, a charge, a group's assignment. */
export const ACCOUNT_HOLDERS = ['by office', 'by charge', 'by group', 'disabled'] as const

/** The board of everything: not of the matrix, but whose things the others stumble upon. */
export const BOARD: TokenHolder = { name: 'board', grants: [{ role: 'ORGANIZATION_BOARD', place: 'root' }] }

/** A secret of the form that the program hands out. */
function secretOf(number: number): string {
  return String(number).padStart(43, 'A')
}

/** What a holder shows: a token, or a cookie. */
export function credentialOf(name: string): string {
  const token = [...TOKEN_HOLDERS, BOARD].findIndex((holder) => holder.name === name)
  if (token >= 0) return `chibo_${secretOf(token)}`
  const account = ACCOUNT_HOLDERS.findIndex((holder) => holder === name)
  return account >= 0 ? `chibo=${secretOf(account)}` : ''
}

/** Adds accounts, tokens and what their grants follow from to the rows of an organization. */
export function openAccounts(rows: Rowset): void {
  for (const [number, { name, grants, revoked = false }] of [...TOKEN_HOLDERS, BOARD].entries()) {
    const token_id = idOf('viewer token', number)
    const digest = createHash('sha256').update(credentialOf(name)).digest()
    const revoked_at = revoked ? '2025-01-01T00:00:00Z' : null
    const unit_id = idOf('unit', grants[0]?.place ?? 'root')
    rows.api_token.push({ id: token_id, name, digest, prefix: 'chibo_AAAA', revoked_at, unit_id })
    for (const given of grants) grant(rows, { token_id, ...given })
  }
  for (const [number, name] of ACCOUNT_HOLDERS.entries()) {
    const member_id = idOf('stay', number + 20)
    enrol(rows, member_id, `Lê Thị ${name}`, 'other', null)
    const id = idOf('viewer account', number)
    const disabled_at = name === 'disabled' ? '2025-01-01T00:00:00Z' : null
    const unit_id = idOf('unit', 'own')
    rows.account.push({
      id,
      username: `account${String(number)}`,
      display_name: name,
      member_id,
      disabled_at,
      unit_id,
    })
  }
  // The calendar and the line of `own` are the first one’s; those of other places by accounts that nobody asks with.
  for (const place of PLACES)
    rows.calendar_feed.push({
      id: idOf('feed', place),
      account_id: place === 'own' ? idOf('viewer account', 0) : idOf('account', place),
      unit_id: idOf('unit', place),
      kinds: ['BADGE_ROUND', 'ABSENT'],
      digest: createHash('sha256').update(`feed ${place}`).digest(),
    })
  for (const place of PLACES) {
    const account_id = place === 'own' ? idOf('viewer account', 0) : idOf('account', place)
    rows.notification.push({
      id: idOf('notification', place),
      account_id,
      kind_code: 'SLOT_RETURNED',
      unit_id: idOf('unit', place),
      subject_id: idOf('slot', place),
      due_on: '2026-02-04',
      count: 1,
    })
  }
  grant(rows, { account_id: idOf('viewer account', 3), role: 'ORGANIZATION_BOARD', place: 'own' })
  for (const place of PLACES) keepAccount(rows, place)
  holdOffice(rows, idOf('stay', 20))
  takeCharge(rows, idOf('stay', 21))
  serve(rows, idOf('stay', 22))
}

/** Signs the accounts in. */
export async function beginSessions({ owner }: TestDatabase): Promise<void> {
  for (const [number, name] of ACCOUNT_HOLDERS.entries()) {
    const digest = createHash('sha256')
      .update(credentialOf(name).replace(/^chibo=/, ''))
      .digest()
    const expires_at = new Date(Date.now() + 3_600_000)
    const session = {
      id: idOf('session', number),
      account_id: idOf('viewer account', number),
      digest,
      expires_at,
    }
    await owner.db.insertInto('session').values(session).execute()
  }
}

function grant(
  rows: Rowset,
  given: TokenHolder['grants'][number] & { readonly token_id?: string; readonly account_id?: string },
): void {
  const { token_id = null, account_id = null, role, place, during = ALWAYS, taken = false } = given
  const id = idOf('viewer grant', rows.access_grant.length)
  const revoked_at = taken ? '2025-01-01T00:00:00Z' : null
  rows.access_grant.push({ id, token_id, account_id, role, unit_id: idOf('unit', place), during, revoked_at })
}

function holdOffice(rows: Rowset, member_id: string): void {
  rows.office.push({
    id: idOf('office', 20),
    kind_code: 'deputy-secretary',
    unit_id: idOf('unit', 'own'),
    member_id,
    person_name: 'Lê Thị by office',
    during: ALWAYS,
  })
}

function takeCharge(rows: Rowset, member_id: string): void {
  rows.unit_charge.push({
    id: idOf('charge', 20),
    unit_id: idOf('unit', 'own'),
    member_id,
    person_name: 'Lê Thị by charge',
    person_office: 'Ủy viên',
    during: ALWAYS,
  })
}

/** A squad of the unit above, which covers `own` alone. */
function serve(rows: Rowset, member_id: string): void {
  const work_group_id = idOf('team', 20)
  rows.work_group.push({
    id: work_group_id,
    unit_id: idOf('unit', 'parent'),
    ordinal: 3,
    name: 'Tổ theo dõi',
    decision_id: idOf('decision', 'parent'),
    during: ALWAYS,
  })
  rows.work_group_member.push({
    id: idOf('team member', 20),
    work_group_id,
    member_id,
    person_name: 'Lê Thị by group',
    person_office: 'Tổ trưởng',
    leader: true,
    during: ALWAYS,
  })
  rows.work_group_assignment.push({
    id: idOf('covering', 20),
    work_group_id,
    unit_id: idOf('unit', 'own'),
    during: ALWAYS,
  })
}

/**
 * An account and a token kept under a place, each with a role there. One kept under `own` reaches elsewhere, and the one
 * of elsewhere has a role in `own`.
 */
function keepAccount(rows: Rowset, place: Place): void {
  const unit_id = idOf('unit', place)
  const { word } = SITUATIONS[place]
  const account = { member_id: null, disabled_at: null }
  const holding = { role: 'INSPECTION', during: ALWAYS, revoked_at: null }
  const account_id = idOf('account', place)
  rows.account.push({
    id: account_id,
    username: usernameOf(place),
    display_name: `Tài khoản ${word}`,
    ...account,
    unit_id,
  })
  rows.access_grant.push({ id: idOf('grant', place), token_id: null, account_id, unit_id, ...holding })
  const token_id = idOf('token', place)
  const digest = createHash('sha256').update(`token ${place}`).digest()
  rows.api_token.push({
    id: token_id,
    name: `Khóa ${word}`,
    digest,
    prefix: 'chibo_BBBB',
    revoked_at: null,
    unit_id,
  })
  rows.access_grant.push({ id: idOf('token grant', place), token_id, account_id: null, unit_id, ...holding })
  if (place !== 'own') return
  const far = idOf('far account', 'own')
  rows.account.push({
    id: far,
    username: 'far.account',
    display_name: 'Tài khoản vươn xa',
    ...account,
    unit_id,
  })
  const elsewhere = idOf('unit', 'elsewhere')
  rows.access_grant.push({
    id: idOf('far grant', 'own'),
    token_id: null,
    account_id: far,
    unit_id: elsewhere,
    ...holding,
  })
  const stranger = idOf('account', 'elsewhere')
  rows.access_grant.push({
    id: idOf('crossing grant', 'own'),
    token_id: null,
    account_id: stranger,
    unit_id,
    ...holding,
  })
}

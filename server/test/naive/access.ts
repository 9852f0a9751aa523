import { foldVietnamese, PERMISSION_LABELS, PERMISSIONS, permissionName, ROLE_LABELS } from '@chibo/shared'
import { days } from './days.ts'
import { readersOfDocument, readersOfResolution } from './addressees.ts'
import { typeId } from './ids.ts'
import { memberOf } from './members.ts'
import { meets, paged, type Connection, type Operators, type PageArgs } from './pages.ts'
import type { Stored } from './organization.ts'
import { grantsOf, isReading, successorsOf, type HeldGrant } from './policy.ts'
import { permits } from './roles.ts'
import { unitOf, type UnitNode } from './units.ts'
import type { World } from './world.ts'

/** Arguments of lists of accounts. */
export interface AccountListArgs extends PageArgs {
  readonly where?: {
    readonly username?: Operators<string> | null
    readonly name?: Operators<string> | null
    readonly state?: Operators<string> | null
  } | null
}

/** Arguments of lists of tokens. */
export interface TokenListArgs extends PageArgs {
  readonly orderBy?: string | null
  readonly where?: {
    readonly name?: Operators<string> | null
    readonly state?: Operators<string> | null
  } | null
}

type Owner = { readonly accountId: string | null; readonly tokenId: string | null }

function isoOf(instant: Date | null): string | null {
  return instant?.toISOString() ?? null
}

function accountState(account: Stored<'account'>): string {
  if (account.disabled_at !== null) return 'DISABLED'
  return account.password_hash === null ? 'INVITED' : 'ACTIVE'
}

function tokenState(token: Stored<'api_token'>): string {
  if (token.revoked_at !== null) return 'REVOKED'
  return token.expires_at !== null && token.expires_at <= new Date() ? 'EXPIRED' : 'ACTIVE'
}

/** Roles of an owner, as the reader may read access where they hold. */
function rolesOf(world: World, owner: Owner) {
  const { grants } = world.organization
  const mine = (grant: Stored<'access_grant'>): boolean =>
    owner.accountId === null ? grant.token_id === owner.tokenId : grant.account_id === owner.accountId
  const readable = (unitId: string): boolean => world.policy.may('access.read', unitId)
  return {
    grants: () =>
      grants
        .filter((grant) => mine(grant) && readable(grant.unit_id))
        .sort((a, b) => a.created_at.getTime() - b.created_at.getTime() || (a.id < b.id ? -1 : 1))
        .map((grant) => grantOf(world, grant)),
    effectiveGrants: () => holdings(world, [owner], (held) => readable(held.unitId)),
  }
}

function accountOf(world: World, account: Stored<'account'>): object {
  return {
    __typename: 'Account',
    id: typeId('account', account.id),
    username: account.username,
    displayName: account.display_name,
    unit: () => unitOf(world, account.unit_id),
    member: () => memberOf(world, account.member_id),
    locale: account.locale,
    state: accountState(account),
    disabledAt: isoOf(account.disabled_at),
    createdAt: isoOf(account.created_at),
    lastSeenAt: null,
    ...rolesOf(world, { accountId: account.id, tokenId: null }),
    version: account.version,
  }
}

function tokenOf(world: World, token: Stored<'api_token'>): object {
  return {
    __typename: 'ApiToken',
    id: typeId('token', token.id),
    name: token.name,
    prefix: token.prefix,
    unit: () => unitOf(world, token.unit_id),
    state: tokenState(token),
    createdAt: isoOf(token.created_at),
    createdBy: null,
    expiresAt: isoOf(token.expires_at),
    revokedAt: isoOf(token.revoked_at),
    lastUsedAt: isoOf(token.last_used_at),
    costPerMinute: token.cost_per_minute,
    requestsPerMinute: token.requests_per_minute,
    ...rolesOf(world, { accountId: null, tokenId: token.id }),
    version: token.version,
  }
}

function grantOf(world: World, grant: Stored<'access_grant'>): object {
  const { accounts, tokens } = world.organization
  const { from, to } = days(grant.during)
  return {
    __typename: 'AccessGrant',
    id: typeId('grant', grant.id),
    ...roleOf(world, grant.role),
    unit: () => unitOf(world, grant.unit_id),
    account: () => accountNode(world, grant.account_id),
    apiToken: () => tokenNode(world, grant.token_id),
    holder:
      accounts.find((one) => one.id === grant.account_id)?.display_name ??
      tokens.find((one) => one.id === grant.token_id)?.name,
    validFrom: from,
    validTo: to,
    revokedAt: isoOf(grant.revoked_at),
    createdAt: isoOf(grant.created_at),
    createdBy: null,
    version: grant.version,
  }
}

function roleOf(world: World, role: string): object {
  const label = Object.entries(ROLE_LABELS).find(([code]) => code === role)?.[1]
  return { role, roleLabel: label?.[world.question.locale] }
}

/** The account with an id, where the caller may read access. */
export function accountNode(world: World, id: string | null): object | null {
  const account = world.organization.accounts.find((one) => one.id === id)
  return account && world.policy.may('access.read', account.unit_id) ? accountOf(world, account) : null
}

/** The token with an id, where the caller may read access. */
export function tokenNode(world: World, id: string | null): object | null {
  const token = world.organization.tokens.find((one) => one.id === id)
  return token && world.policy.may('access.read', token.unit_id) ? tokenOf(world, token) : null
}

/** The grant with an id, where the caller may read access. */
export function grantNode(world: World, id: string | null): object | null {
  const grant = world.organization.grants.find((one) => one.id === id)
  return grant && world.policy.may('access.read', grant.unit_id) ? grantOf(world, grant) : null
}

/** A list of accounts, by user name. */
export function accountList(
  world: World,
  args: AccountListArgs,
  within: (unitId: string | null) => boolean,
): Connection {
  const { where } = args
  const rows = world.organization.accounts.filter(
    (one) =>
      world.policy.may('access.read', one.unit_id) &&
      within(one.unit_id) &&
      meets(one.username, where?.username) &&
      meets(foldVietnamese(`${one.display_name} ${one.username}`), where?.name) &&
      meets(accountState(one), where?.state),
  )
  return paged(
    'Account.USERNAME',
    rows.map((one) => ({ keys: [one.username], id: one.id, node: accountOf(world, one) })),
    args,
  )
}

/** A list of tokens, the newest first. */
export function tokenList(
  world: World,
  args: TokenListArgs,
  within: (unitId: string | null) => boolean,
): Connection {
  const { where, orderBy } = args
  const order = orderBy ?? 'CREATED_AT_DESC'
  const rows = world.organization.tokens.filter(
    (one) =>
      world.policy.may('access.read', one.unit_id) &&
      within(one.unit_id) &&
      meets(one.name, where?.name) &&
      meets(tokenState(one), where?.state),
  )
  return paged(
    `ApiToken.${order}`,
    rows.map((one) => ({ keys: [one.created_at.getTime()], id: one.id, node: tokenOf(world, one) })),
    args,
    order === 'CREATED_AT_DESC',
  )
}

/** Who can see a unit: grants on it and above it of accounts and tokens in use. */
export function holdersOf(world: World, unitId: string): object[] {
  const { accounts, tokens } = world.organization
  const owners = [
    ...accounts.map(({ id }) => ({ accountId: id, tokenId: null })),
    ...tokens.map(({ id }) => ({ accountId: null, tokenId: id })),
  ]
  return holdings(
    world,
    owners,
    (held) =>
      reaches(world, held, unitId) || (permits(held.role, 'unit.read') && reachesHeirs(world, held, unitId)),
  )
}

/** Whether a grant's unit is another one or lies above it today. */
function reaches({ organization: { units } }: World, held: HeldGrant, unitId: string): boolean {
  const pathOf = (id: string): string => units.find((unit) => unit.id === id)?.path ?? ''
  return pathOf(unitId).startsWith(pathOf(held.unitId))
}

/** Whether it reaches what succeeded a unit that has ended. */
function reachesHeirs(world: World, held: HeldGrant, unitId: string): boolean {
  return successorsOf(world.organization, unitId).some(
    (heir) => reaches(world, held, heir) || reachesHeirs(world, held, heir),
  )
}

/** Grants that hold today, of accounts and tokens in use, from the top of the tree down. */
function holdings(world: World, owners: readonly Owner[], which: (held: HeldGrant) => boolean): object[] {
  const { organization, question } = world
  const pathOf = (id: string): string => organization.units.find((unit) => unit.id === id)?.path ?? ''
  const found = owners.flatMap((owner) => {
    const name = nameInUse(world, owner)
    if (name === undefined) return []
    return grantsOf(organization, owner, question.today)
      .filter(which)
      .map((held) => ({ owner, held, name, path: pathOf(held.unitId) }))
  })
  const key = ({ path, held, name }: (typeof found)[number]): (string | number)[] => [
    path,
    held.role,
    organization.rank(name),
    held.source,
    held.sourceId,
  ]
  return found
    .sort((a, b) => compare(key(a), key(b)))
    .map(({ owner, held, name }) => ({
      ...roleOf(world, held.role),
      unit: () => unitOf(world, held.unitId),
      source: held.source,
      holder: name,
      account: () => accountNode(world, owner.accountId),
      apiToken: () => tokenNode(world, owner.tokenId),
      validFrom: held.from,
      validTo: held.to,
    }))
}

function nameInUse(world: World, { accountId, tokenId }: Owner): string | undefined {
  const account = world.organization.accounts.find((one) => one.id === accountId)
  if (account) return account.disabled_at === null ? account.display_name : undefined
  const token = world.organization.tokens.find((one) => one.id === tokenId)
  return token && tokenState(token) === 'ACTIVE' ? token.name : undefined
}

function compare(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (const [i, left] of a.entries()) {
    const right = b[i]
    if (right === undefined || left === right) continue
    return left < right ? -1 : 1
  }
  return 0
}

/** What somebody may do on a record that the caller may read, and by which grants. */
export function accessOf(
  world: World,
  prefix: string,
  uuid: string,
  subject: Owner & { readonly isOwn: boolean },
): object | null {
  const isKnown = accountNode(world, subject.accountId) ?? tokenNode(world, subject.tokenId)
  if (!subject.isOwn && isKnown === null) return null
  const pathOf = (id: string): string => world.organization.units.find((unit) => unit.id === id)?.path ?? ''
  const { reading, place } = deciding(world, prefix, uuid)
  const parts = [
    ...new Map(
      reading.flatMap(([permission, unitId]) =>
        unitId === null
          ? []
          : [[`${permissionName(permission)} ${pathOf(unitId)}`, { permission, unitId }] as const],
      ),
    ),
  ]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, part]) => part)
  const home = place ?? parts[0]?.unitId ?? ''
  const others = PERMISSIONS.filter((one) => parts.every((part) => part.permission !== one))
  const rules = [...parts, ...others.map((permission) => ({ permission, unitId: home }))]
  return {
    unit: () => unitAt(world, home),
    rules: rules.map(({ permission, unitId }) => {
      const above = (held: HeldGrant): boolean =>
        permits(held.role, permission) &&
        (reaches(world, held, unitId) || (isReading(permission) && reachesHeirs(world, held, unitId)))
      const grants = holdings(world, [subject], above)
      return {
        permission: permissionName(permission),
        permissionLabel: PERMISSION_LABELS[permission][world.question.locale],
        unit: () => unitAt(world, unitId),
        isAllowed: grants.length > 0,
        grants,
      }
    }),
  }
}

function unitAt(world: World, id: string): UnitNode | null {
  return unitOf(world, id)
}

type Reading = readonly (readonly [(typeof PERMISSIONS)[number], string | null])[]

/** By which permission on which units a record is read, and where it belongs. */
function deciding(
  { organization }: World,
  prefix: string,
  uuid: string,
): { readonly reading: Reading; readonly place: string | null } {
  const of = <Row extends { id: string }>(rows: readonly Row[]): Row | undefined =>
    rows.find((row) => row.id === uuid)
  const alone = (permission: Reading[number][0], unitId: string | undefined) => ({
    reading: [[permission, unitId ?? null]] as const,
    place: unitId ?? null,
  })
  const group = (id: string | undefined): Reading => [
    ['workGroup.read', organization.groups.find((row) => row.id === id)?.unit_id ?? null],
    ...organization.assignments
      .filter((row) => row.work_group_id === id)
      .map((row) => ['workGroup.read', row.unit_id] as const),
  ]
  switch (prefix) {
    case 'unit':
      return alone('unit.read', uuid)
    case 'member': {
      const member = of(organization.members)
      const units = [member?.home_unit_id ?? null, member?.temporary_unit_id ?? null]
      return {
        reading: units.map((unit) => ['member.read', unit] as const),
        place: member?.home_unit_id ?? null,
      }
    }
    case 'act': {
      const act = of(organization.memberActs)
      const member = organization.members.find((row) => row.id === act?.member_id)
      const units = [act?.unit_id, member?.home_unit_id, member?.temporary_unit_id]
      return {
        reading: units.map((unit) => ['member.read', unit ?? null] as const),
        place: act?.unit_id ?? null,
      }
    }
    case 'transfer': {
      const transfer = of(organization.transfers)
      const units = [transfer?.from_unit_id, transfer?.to_unit_id]
      return { reading: units.map((unit) => ['member.read', unit ?? null] as const), place: null }
    }
    case 'meeting':
      return alone('meeting.read', of(organization.meetings)?.unit_id)
    case 'guest':
    case 'item':
    case 'notice':
    case 'speech':
    case 'minutes':
    case 'vote': {
      const meetingId = of([
        ...organization.agendaItems,
        ...organization.guests,
        ...organization.meetingNotices,
        ...organization.minutes,
        ...organization.speeches,
        ...organization.votes,
      ])?.meeting_id
      return alone('meeting.read', organization.meetings.find((row) => row.id === meetingId)?.unit_id)
    }
    case 'resolution': {
      const resolution = of(organization.resolutions)
      const units = resolution ? readersOfResolution(organization, resolution) : []
      return {
        reading: units.map((unit) => ['meeting.read', unit] as const),
        place: resolution?.unit_id ?? null,
      }
    }
    case 'doc': {
      const document = of(organization.documents)
      const units = document ? readersOfDocument(organization, document) : []
      return {
        reading: units.map((unit) => ['meeting.read', unit] as const),
        place: document?.unit_id ?? null,
      }
    }
    case 'visit':
      return alone('visit.read', of(organization.visits)?.unit_id)
    case 'scorecard':
      return alone('scorecard.read', of(organization.scorecards)?.unit_id)
    case 'template':
      return alone('unit.read', of(organization.templates)?.unit_id)
    case 'mtemplate':
      return alone('unit.read', of(organization.meetingTemplates)?.unit_id)
    case 'pmeeting':
      return alone('meeting.read', of(organization.professionalMeetings)?.unit_id)
    case 'task': {
      const task = of(organization.tasks)
      const helping = organization.helpers.filter((row) => row.task_id === uuid).map((row) => row.unit_id)
      const units = [task?.owner_unit_id ?? null, task?.unit_id ?? null, ...helping]
      return {
        reading: units.map((unit) => ['meeting.read', unit] as const),
        place: task?.owner_unit_id ?? null,
      }
    }
    case 'slot':
      return alone('meeting.read', of(organization.slots)?.unit_id)
    case 'ireview':
      return alone('meeting.read', of(organization.interimReviews)?.unit_id)
    case 'body':
      return alone('unit.read', of(organization.bodies)?.unit_id)
    case 'office':
      return alone('unit.read', of(organization.offices)?.unit_id)
    case 'seat': {
      const bodyId = of(organization.seats)?.body_id
      return alone('unit.read', organization.bodies.find((row) => row.id === bodyId)?.unit_id)
    }
    case 'term':
      return alone('unit.read', of(organization.terms)?.unit_id)
    case 'account':
      return alone('access.read', of(organization.accounts)?.unit_id)
    case 'token':
      return alone('access.read', of(organization.tokens)?.unit_id)
    case 'event':
      return alone('audit.read', of(organization.auditRecords)?.unit_id)
    case 'grant':
      return alone('access.read', of(organization.grants)?.unit_id)
    case 'feed':
      return { reading: [], place: of(organization.calendarFeeds)?.unit_id ?? null }
    case 'notification':
      return { reading: [], place: of(organization.notifications)?.unit_id ?? null }
    case 'reorg':
      return alone('reorganization.read', of(organization.reorganizations)?.unit_id)
    case 'import':
      return alone('member.import', of(organization.imports)?.unit_id)
    case 'mapping':
      return alone('member.import', of(organization.importMappings)?.unit_id)
    case 'workgroup':
      return { reading: group(uuid), place: of(organization.groups)?.unit_id ?? null }
    case 'groupmember':
      return { reading: group(of(organization.groupMembers)?.work_group_id), place: null }
    case 'assignment': {
      const assignment = of(organization.assignments)
      const founder = organization.groups.find((row) => row.id === assignment?.work_group_id)?.unit_id
      return {
        reading: [
          ['workGroup.read', assignment?.unit_id ?? null],
          ['workGroup.read', founder ?? null],
        ],
        place: null,
      }
    }
    case 'cluster': {
      const inside = organization.clusterUnits.filter((row) => row.cluster_id === uuid)
      const founder = of(organization.clusters)?.unit_id ?? null
      return {
        reading: [founder, ...inside.map((row) => row.unit_id)].map((unit) => ['unit.read', unit] as const),
        place: founder,
      }
    }
    default:
      throw new Error(`no record ${prefix}`)
  }
}

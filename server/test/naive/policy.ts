import { ROLES, type Permission, type Role } from '@chibo/shared'
import { common, holds } from './days.ts'
import type { Organization, Stored } from './organization.ts'
import { readersOfDocument, readersOfResolution } from './addressees.ts'
import { permits } from './roles.ts'

/** A role on a unit and everything below it. */
export interface HeldGrant {
  readonly role: Role
  readonly unitId: string
  readonly source: 'GRANT' | 'OFFICE' | 'WORK_GROUP' | 'CHARGE'
  readonly sourceId: string
  /** first day; null without a known beginning */
  readonly from: string | null
  /** the day after the last; null while open */
  readonly to: string | null
}

/**
 * The written rules of who may read what, asked row by row. Rights are today's: a unit counts where it lies today,
 * or lay last.
 */
export class Policy {
  private readonly organization: Organization
  private readonly paths = new Map<string, string>()
  private readonly held: readonly { role: Role; path: string }[]

  constructor(organization: Organization, grants: readonly HeldGrant[]) {
    this.organization = organization
    for (const unit of organization.units) this.paths.set(unit.id, unit.path)
    this.held = grants.map(({ role, unitId }) => ({ role, path: this.pathOf(unitId) }))
  }

  /**
   * (a) A permission holds on the granted unit and everything below it; one to read, also on what has ended and was
   * succeeded by a unit on which it holds.
   */
  may(permission: Permission, unitId: string | null): boolean {
    if (unitId === null) return false
    const path = this.pathOf(unitId)
    if (this.held.some((grant) => permits(grant.role, permission) && path.startsWith(grant.path))) return true
    return (
      isReading(permission) &&
      successorsOf(this.organization, unitId).some((heir) => this.may(permission, heir))
    )
  }

  /** (b) Of every ancestor of a granted unit: id, code, names, kind. */
  mayName(unitId: string): boolean {
    const path = this.pathOf(unitId)
    return this.held.some((grant) => grant.path.length > path.length && grant.path.startsWith(path))
  }

  unit(unitId: string): boolean {
    return this.may('unit.read', unitId) || this.mayName(unitId)
  }

  /** By home unit or temporary unit. */
  member(member: Stored<'member'>): boolean {
    return this.may('member.read', member.home_unit_id) || this.may('member.read', member.temporary_unit_id)
  }

  /** Where it is kept, and through the member. */
  act(act: Stored<'member_act'>): boolean {
    const member = this.organization.members.find((one) => one.id === act.member_id)
    return this.may('member.read', act.unit_id) || (member !== undefined && this.member(member))
  }

  /** Sensitive fields: on the home unit only. */
  memberPrivate(member: Stored<'member'>): boolean {
    return this.may('member.readPrivate', member.home_unit_id)
  }

  /** (c) The group that covers a unit, or ever covered it, is addressed to it. */
  group(group: Stored<'work_group'>): boolean {
    const covered = this.organization.assignments.filter((one) => one.work_group_id === group.id)
    return [group.unit_id, ...covered.map((one) => one.unit_id)].some((unit) =>
      this.may('workGroup.read', unit),
    )
  }

  /** (c) A cluster is addressed to the units in it, and to those that ever were. */
  cluster(cluster: Stored<'cluster'>): boolean {
    const inside = this.organization.clusterUnits.filter((one) => one.cluster_id === cluster.id)
    return [cluster.unit_id, ...inside.map((one) => one.unit_id)].some((unit) => this.may('unit.read', unit))
  }

  assignment(assignment: Stored<'work_group_assignment'>): boolean {
    const group = this.organization.groups.find((one) => one.id === assignment.work_group_id)
    return (
      this.may('workGroup.read', assignment.unit_id) || this.may('workGroup.read', group?.unit_id ?? null)
    )
  }

  /**
   * (c) A document is read where its unit's meetings are, and addressed to the units that it was sent to; what belongs to a
   * resolution is read with it.
   */
  document(document: Stored<'document'>): boolean {
    return readersOfDocument(this.organization, document).some((unit) => this.may('meeting.read', unit))
  }

  /** (c) A resolution is read where its unit's meetings are, and addressed to the units, and the homes of members, to whom it was sent. */
  resolution(resolution: Stored<'resolution'>): boolean {
    return readersOfResolution(this.organization, resolution).some((unit) => this.may('meeting.read', unit))
  }

  /** (c) A task is read where meetings are of the unit that does it, gives it or helps. */
  task(task: Stored<'task'>): boolean {
    const helping = this.organization.helpers.filter((one) => one.task_id === task.id)
    return [task.owner_unit_id, task.unit_id, ...helping.map((one) => one.unit_id)].some((unit) =>
      this.may('meeting.read', unit),
    )
  }

  /** A transfer is read from both sides. */
  transfer(transfer: Stored<'transfer'>): boolean {
    return [transfer.from_unit_id, transfer.to_unit_id].some((unit) => this.may('member.read', unit))
  }

  /** A reorganization is read where the unit lies whose committee decides. */
  reorganization(reorganization: Stored<'reorganization'>): boolean {
    return this.may('reorganization.read', reorganization.unit_id)
  }

  /** A file is read, with what it says, where it was taken in. */
  import(batch: Stored<'import_batch'>): boolean {
    return this.may('member.import', batch.unit_id)
  }

  /** What is remembered of files, too. */
  importMapping(mapping: Stored<'import_mapping'>): boolean {
    return this.may('member.import', mapping.unit_id)
  }

  private pathOf(unitId: string): string {
    const path = this.paths.get(unitId)
    if (path === undefined) throw new Error(`no unit ${unitId}`)
    return path
  }
}

/** The permissions that change something. */
const WRITING = /\.(write|record|approve|import|submit\w+)$/

/** Whether a permission is one to read. */
export function isReading(permission: Permission): boolean {
  return !WRITING.test(permission)
}

/** What a unit that has ended went into. */
export function successorsOf({ units, lineage }: Organization, unitId: string): string[] {
  const isOver = units.some((unit) => unit.id === unitId && !unit.in_force)
  return isOver ? lineage.filter((one) => one.predecessor_id === unitId).map((one) => one.successor_id) : []
}

/** (d) The grants of an account or token on a day: given by hand, and following from office, group and charge. */
export function grantsOf(
  organization: Organization,
  owner: { readonly accountId: string | null; readonly tokenId: string | null },
  today: string,
): HeldGrant[] {
  const { accounts, grants, offices, officeRoles, groups, groupMembers, assignments, charges, units } =
    organization
  const memberId = accounts.find((account) => account.id === owner.accountId)?.member_id ?? null
  const held: HeldGrant[] = []
  for (const grant of grants) {
    const mine =
      owner.accountId === null ? grant.token_id === owner.tokenId : grant.account_id === owner.accountId
    if (mine && grant.revoked_at === null && holds(grant.during, today))
      held.push({
        role: roleOf(grant.role),
        unitId: grant.unit_id,
        source: 'GRANT',
        sourceId: grant.id,
        ...common(grant.during),
      })
  }
  if (memberId === null) return held
  for (const office of offices) {
    if (office.member_id !== memberId || !holds(office.during, today)) continue
    const kind = units.find((unit) => unit.id === office.unit_id)?.kind_code
    for (const brought of officeRoles) {
      if (brought.office_kind_code !== office.kind_code || brought.unit_kind_code !== kind) continue
      if (holds(brought.during, today))
        held.push({
          role: roleOf(brought.role),
          unitId: office.unit_id,
          source: 'OFFICE',
          sourceId: office.id,
          ...common(office.during, brought.during),
        })
    }
  }
  for (const serving of groupMembers) {
    const group = groups.find((one) => one.id === serving.work_group_id)
    if (serving.member_id !== memberId || !group) continue
    if (!holds(serving.during, today) || !holds(group.during, today)) continue
    for (const covered of assignments) {
      if (covered.work_group_id === group.id && holds(covered.during, today))
        held.push({
          role: 'WORK_GROUP_MEMBER',
          unitId: covered.unit_id,
          source: 'WORK_GROUP',
          sourceId: covered.id,
          ...common(group.during, serving.during, covered.during),
        })
    }
  }
  for (const charge of charges) {
    if (charge.member_id === memberId && holds(charge.during, today))
      held.push({
        role: 'MEMBER_IN_CHARGE',
        unitId: charge.unit_id,
        source: 'CHARGE',
        sourceId: charge.id,
        ...common(charge.during),
      })
  }
  return held
}

function roleOf(text: string): Role {
  for (const role of ROLES) if (role === text) return role
  throw new Error(`no role ${text}`)
}

import { ROLE_PERMISSIONS } from '@chibo/shared'
import type { Permission } from '@chibo/shared'
import type { Viewer } from './session.ts'

type Grant = Viewer['grants'][number]
/** A unit as grants name it. */
export interface UnitName {
  readonly id: string
  readonly name: string
}

/** Whether any of the viewer's grants brings a permission; what exactly it covers the server decides. */
export function mayAnywhere(viewer: Viewer | undefined, permission: Permission): boolean {
  return viewer?.grants.some((grant) => ROLE_PERMISSIONS[grant.role].includes(permission)) ?? false
}

/** Whether the viewer is known and has a permission nowhere. */
export const isShutOut = (viewer: Viewer | undefined, permission: Permission): boolean =>
  viewer !== undefined && !mayAnywhere(viewer, permission)

/**
 * Whether a grant brings a permission on one of these units: a unit with those above it, or only those above. What it
 * covers in the end the server decides.
 */
export function mayOn(
  viewer: Viewer | undefined,
  permission: Permission,
  units: readonly { readonly id: string }[],
): boolean {
  const ids = new Set(units.map((unit) => unit.id))
  return (
    viewer?.grants.some(
      (grant) => ids.has(grant.unit.id) && ROLE_PERMISSIONS[grant.role].includes(permission),
    ) ?? false
  )
}

/** The first unit on which the viewer was granted something that brings a permission. */
export function unitWith(viewer: Viewer | undefined, permission: Permission): UnitName | undefined {
  return viewer?.grants.find((grant) => ROLE_PERMISSIONS[grant.role].includes(permission))?.unit
}

/** The grant that a viewer mostly works with: one given by hand or by office before derived ones, a committee before a cell. */
export function mainGrant(viewer: Viewer | undefined): Grant | undefined {
  const weight = (grant: Grant): number =>
    (grant.source === 'GRANT' || grant.source === 'OFFICE' ? 0 : 2) +
    (grant.unit.kind.code === 'cell' ? 1 : 0)
  return [...(viewer?.grants ?? [])].sort((a, b) => weight(a) - weight(b))[0]
}

/** The unit that pages open on. */
export function homeUnit(viewer: Viewer | undefined): UnitName | undefined {
  return mainGrant(viewer)?.unit
}

/** The unit whose working groups the viewer deals with: the home unit, or for people of a cell the committee above it. */
export function committeeUnit(viewer: Viewer | undefined): UnitName | undefined {
  const grant = mainGrant(viewer)
  if (!grant) return undefined
  return grant.unit.kind.code === 'cell' ? (grant.unit.parent ?? grant.unit) : grant.unit
}

/** The unit that the overview sums up: for members of a working group the committee, of which they see the assigned cells. */
export function overviewUnit(viewer: Viewer | undefined): UnitName | undefined {
  return mainGrant(viewer)?.source === 'WORK_GROUP' ? committeeUnit(viewer) : homeUnit(viewer)
}

/** The units at which the viewer's tree begins: granted ones, each once, without those that stand right below another. */
export function treeRoots(viewer: Viewer | undefined): readonly Grant['unit'][] {
  const granted = new Map((viewer?.grants ?? []).map((grant) => [grant.unit.id, grant.unit]))
  return [...granted.values()].filter((unit) => !unit.parent || !granted.has(unit.parent.id))
}

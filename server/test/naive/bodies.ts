import { days } from './days.ts'
import { typeId } from './ids.ts'
import type { Stored } from './organization.ts'
import { kindOf } from './units.ts'
import type { World } from './world.ts'

/** A body of a unit that is seen. */
export class BodyNode {
  readonly __typename = 'Body'
  readonly id: string
  readonly name: string
  readonly validFrom: string | null
  readonly validTo: string | null
  private readonly world: World
  private readonly kindCode: string

  constructor(world: World, body: Stored<'body'>) {
    const { from, to } = days(body.during)
    this.id = typeId('body', body.id)
    this.name = body.name
    this.validFrom = from
    this.validTo = to
    this.world = world
    this.kindCode = body.kind_code
  }

  kind(): object {
    return kindOf(this.world, this.world.organization.bodyKinds, this.kindCode)
  }
}

/** A body by its id, for whoever may read its unit. */
export function bodyNode(world: World, id: string | null): BodyNode | null {
  const body = world.organization.bodies.find((one) => one.id === id)
  return body && world.policy.may('unit.read', body.unit_id) ? new BodyNode(world, body) : null
}

/** Bodies of a unit on the day, by name. */
export function bodiesOf(world: World, unitId: string): BodyNode[] {
  const { bodies, rank } = world.organization
  return bodies
    .filter((body) => body.unit_id === unitId && world.holds(body.during))
    .sort((a, b) => rank(a.name) - rank(b.name) || (a.id < b.id ? -1 : 1))
    .flatMap((body) => bodyNode(world, body.id) ?? [])
}

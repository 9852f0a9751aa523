import { anyRange, decide, type Person, type Plan } from './plan.ts'
import { isWithin, type TreeUnit } from './tree.ts'

/** A working group as the rest of a scenario needs it. */
export interface Group {
  readonly id: string
  readonly members: readonly Person[]
}

/**
 * Makes up working groups with members and assignments: doubly covered units, ended and future assignments, units that
 * lie outside the founding unit.
 */
export function foundGroups(plan: Plan, units: readonly TreeUnit[], people: readonly Person[]): Group[] {
  const { random, rows } = plan
  return random.list(1, 6, (i) => {
    const founder = random.pick(units)
    const id = random.uuid()
    rows.work_group.push({
      id,
      unit_id: founder.id,
      ordinal: i + 1,
      name: `Tổ công tác số ${String(i + 1)}`,
      decision_id: decide(plan, founder.id),
      during: random.chance(70) ? '(,)' : anyRange(random),
      version: random.between(1, 3),
    })
    const members = random.sample(people, random.between(1, 5))
    members.forEach((person, place) => {
      rows.work_group_member.push({
        id: random.uuid(),
        work_group_id: id,
        member_id: random.chance(80) ? person.member : null,
        person_name: person.name,
        person_office: person.office,
        leader: place === 0,
        during: random.chance(70) ? '(,)' : anyRange(random),
      })
    })
    const near = units.filter((unit) => isWithin(unit, founder))
    for (const unit of random.sample(random.chance(75) ? near : units, random.between(1, 6))) {
      rows.work_group_assignment.push({
        id: random.uuid(),
        work_group_id: id,
        unit_id: unit.id,
        during: random.chance(70) ? '(,)' : anyRange(random),
        decision_id: random.chance(50) ? decide(plan, founder.id) : null,
        version: random.between(1, 3),
      })
    }
    return { id, members }
  })
}

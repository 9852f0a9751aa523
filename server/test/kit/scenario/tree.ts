import { foldVietnamese } from '@chibo/shared'
import { segment } from '../../../src/modules/units/index.ts'
import { PAST, FUTURE, PLACES, ROOT_ID, type Plan } from './plan.ts'

/** A unit on the day that the making-up has reached. */
export interface TreeUnit {
  readonly id: string
  parent: TreeUnit | undefined
  path: string
  placedFrom: string | null
  kind: string
  kindFrom: string | null
  name: { code: string; name: string; committee: string | null; place: string | null }
  namedFrom: string | null
  segments: number
  /** the day it ended */
  end: string | null
}

const KINDS = ['province', 'district', 'commune', 'agency', 'cell', 'cell', 'cell', 'group']

/**
 * Makes up units on two to four levels below the root, and what befell them: renamed, given another code or kind,
 * moved with everything below them, founded late, ended. Answers all units, ended ones included.
 */
export function growTree(plan: Plan): TreeUnit[] {
  const tree = new Tree(plan)
  const { random } = plan
  const count = random.between(10, 40)
  const levels = random.between(2, 4)
  for (let i = 0; i < count; i += 1) {
    const parents = tree.units.filter((unit) => unit.path.length / 4 <= levels)
    tree.found(random.chance(15) ? tree.root : random.pick(parents), null)
  }
  for (const day of random.days(random.between(4, 24), PAST, FUTURE)) tree.befall(day)
  tree.finish()
  return tree.units
}

class Tree {
  readonly units: TreeUnit[] = []
  readonly root: TreeUnit
  private readonly plan: Plan
  private codes = 0

  constructor(plan: Plan) {
    this.plan = plan
    const name = { code: 'ROOT', name: 'Đảng Cộng sản Việt Nam', committee: 'Trung ương', place: null }
    const always = { placedFrom: null, kindFrom: null, namedFrom: null, end: null }
    this.root = { id: ROOT_ID, parent: undefined, path: '0000', kind: 'root', name, segments: 0, ...always }
    this.units.push(this.root)
  }

  found(parent: TreeUnit, day: string | null): void {
    const { random } = this.plan
    const from = day ?? (random.chance(70) ? null : random.day('2015-01-01', '2020-12-31'))
    // What is below begins no earlier than what it is below of.
    const since =
      parent.placedFrom !== null && (from === null || from < parent.placedFrom) ? parent.placedFrom : from
    this.units.push({
      id: random.uuid(),
      parent,
      path: this.nextPath(parent),
      placedFrom: since,
      kind: random.pick(KINDS),
      kindFrom: since,
      name: this.newName(),
      namedFrom: since,
      segments: 0,
      end: null,
    })
  }

  /** One event on a day; each day has one, so that no period is empty. */
  befall(day: string): void {
    const { random } = this.plan
    const unit = random.maybe(this.units.filter((one) => one !== this.root && one.end === null))
    if (!unit) return
    switch (random.between(0, 5)) {
      case 0:
      case 1:
        this.closeName(unit, day)
        unit.name = random.chance(60) ? { ...this.newName(), code: unit.name.code } : this.newName()
        unit.namedFrom = day
        return
      case 2:
        this.closeKind(unit, day)
        unit.kind = random.pick(KINDS)
        unit.kindFrom = day
        return
      case 3:
        return this.move(unit, day)
      case 4:
        return this.end(unit, day)
      case 5:
        return this.found(random.pick(this.units.filter((one) => one.end === null)), day)
    }
  }

  finish(): void {
    const { rows } = this.plan
    for (const unit of this.units) {
      if (unit === this.root) continue
      if (unit.end === null) this.close(unit, null)
      const { name } = unit
      rows.unit.push({
        id: unit.id,
        next_segment: unit.segments,
        version: this.plan.random.between(1, 5),
        parent_id: unit.parent?.id ?? null,
        path: unit.path,
        code: name.code,
        name: name.name,
        name_folded: foldVietnamese(name.name),
        kind_code: unit.kind,
        in_force: false,
        resting_path: null,
      })
    }
  }

  private move(unit: TreeUnit, day: string): void {
    const targets = this.units.filter(
      (one) => one.end === null && !isWithin(one, unit) && one.path.length < 20,
    )
    const target = this.plan.random.maybe(targets)
    if (!target) return
    const below = this.units.filter((one) => one.end === null && isWithin(one, unit))
    for (const one of below) this.closePlacement(one, day)
    unit.parent = target
    unit.path = this.nextPath(target)
    // Parents come before what is below them only by chance: longest old paths last.
    for (const one of [...below].sort((a, b) => depth(a) - depth(b))) {
      if (one !== unit && one.parent) one.path = `${one.parent.path}${one.path.slice(-4)}`
      one.placedFrom = day
    }
  }

  private end(unit: TreeUnit, day: string): void {
    const below = this.units.filter((one) => one.end === null && isWithin(one, unit))
    for (const one of below) {
      this.close(one, day)
      one.end = day
    }
    const heir = this.plan.random.maybe(this.units.filter((one) => one.end === null && one !== this.root))
    // A code passes on.
    if (heir && this.plan.random.chance(50) && heir.namedFrom !== day) {
      this.closeName(heir, day)
      heir.name = { ...heir.name, code: unit.name.code }
      heir.namedFrom = day
    }
  }

  private close(unit: TreeUnit, day: string | null): void {
    this.closePlacement(unit, day)
    this.closeName(unit, day)
    this.closeKind(unit, day)
  }

  private closePlacement(unit: TreeUnit, day: string | null): void {
    const during = range(unit.placedFrom, day)
    this.plan.rows.unit_placement.push({
      unit_id: unit.id,
      parent_id: unit.parent?.id ?? null,
      path: unit.path,
      during,
    })
  }

  private closeName(unit: TreeUnit, day: string | null): void {
    const { code, name, committee, place } = unit.name
    this.plan.rows.unit_name.push({
      unit_id: unit.id,
      code,
      name,
      name_folded: foldVietnamese(name),
      committee_name: committee,
      place_name: place,
      during: range(unit.namedFrom, day),
    })
  }

  private closeKind(unit: TreeUnit, day: string | null): void {
    const during = range(unit.kindFrom, day)
    this.plan.rows.unit_kind_period.push({ unit_id: unit.id, kind_code: unit.kind, during })
  }

  private nextPath(parent: TreeUnit): string {
    parent.segments += 1
    return `${parent.path}${segment(parent.segments)}`
  }

  private newName(): TreeUnit['name'] {
    const { random } = this.plan
    const place = random.pick(PLACES)
    this.codes += 1
    return {
      code: `${random.pick(['a', 'B', '0', 'Z', 'x-', 'X.'])}${String(this.codes)}`,
      name: random.pick([`Chi bộ ${place}`, place]),
      committee: random.chance(60) ? `Chi ủy ${place}` : null,
      place: random.chance(60) ? place : null,
    }
  }
}

/** Whether a unit is another one or lies below it. */
export function isWithin(unit: TreeUnit, top: TreeUnit): boolean {
  for (let one: TreeUnit | undefined = unit; one; one = one.parent) if (one === top) return true
  return false
}

function depth(unit: TreeUnit): number {
  return unit.parent ? depth(unit.parent) + 1 : 0
}

function range(from: string | null, to: string | null): string {
  return `[${from ?? ''},${to ?? ''})`
}

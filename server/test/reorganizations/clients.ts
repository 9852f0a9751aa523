import { createReorganizationInput, type CreateReorganizationInput } from '@chibo/shared'
import fc from 'fast-check'
import { encodeId, decodeId } from '../../src/graphql/ids.ts'
import type { Caller } from '../../src/use-cases/use-case.ts'
import { operationsOf } from '../../src/modules/reorganizations/drafting.ts'
import type { DraftOperation } from '../../src/modules/reorganizations/index.ts'
import type { ReorganizationKit } from './kit.ts'
import type { ModelAct, ModelRow } from './model.ts'

/** What clients do that reorganize one tree at the same time: operations drawn at random, on units that they see there. */

export const KINDS = [
  'CREATE',
  'MERGE',
  'TAKE_IN',
  'SPLIT',
  'RESHUFFLE',
  'MOVE',
  'RENAME',
  'CHANGE_KIND',
  'END',
  'REVERSE',
] as const

/** One thing to do: which, on which units, on which day; numbers are taken modulo what there is to choose from. */
export interface Command {
  readonly kind: (typeof KINDS)[number]
  readonly picks: readonly number[]
  /** days after the first one */
  readonly day: number
}

export const command: fc.Arbitrary<Command> = fc.record({
  kind: fc.constantFrom(...KINDS),
  picks: fc.array(fc.nat(10_000), { minLength: 8, maxLength: 8 }),
  day: fc.nat(3),
})

/** Kinds under which others may hang, deep enough for a tree. */
const BELOW: Readonly<Record<string, readonly string[]>> = {
  root: ['agency', 'province'],
  province: ['agency', 'commune', 'cell'],
  commune: ['agency', 'section', 'cell'],
  agency: ['section', 'cell', 'group'],
  section: ['cell'],
  cell: ['group'],
}

type Operations = CreateReorganizationInput['operations']

/** An act that a client brought to effect. */
export interface Done extends ModelAct {
  readonly reorganizationId: string
  readonly id: string
  readonly version: number
}

/** What became of commands, counted. */
export class Tally {
  readonly done: Done[] = []
  readonly reversed = new Set<string>()
  readonly refused = new Map<string, number>()
  corrected = 0
  /** how many days have gone by, for all clients */
  days = 0

  refuse(codes: readonly string[]): void {
    for (const code of codes) this.refused.set(code, (this.refused.get(code) ?? 0) + 1)
  }
}

const DAY_ONE = Date.UTC(2025, 6, 1)

/** Somebody who reorganizes. */
export class Client {
  private readonly kit: ReorganizationKit
  private readonly caller: Caller
  private readonly tally: Tally
  private readonly name: string
  private made = 0

  constructor(kit: ReorganizationKit, caller: Caller, tally: Tally, name: string) {
    this.kit = kit
    this.caller = caller
    this.tally = tally
    this.name = name
  }

  async run({ kind, picks, day }: Command): Promise<void> {
    // Time goes on, and now and then somebody is late.
    this.tally.days += day === 0 ? 1 : 0
    const on = new Date(DAY_ONE + (this.tally.days + day) * 86_400_000).toISOString().slice(0, 10)
    if (kind === 'REVERSE') return this.reverse(picks)
    const units = await this.units(on)
    const pick = picker(units, picks)
    const drawn = this.draw(kind, pick, units)
    if (drawn) await this.act(drawn, on, units, picks)
  }

  private async units(day: string): Promise<ModelRow[]> {
    const rows = await this.kit.rows(
      `select id, parent_id as parent, code, kind_code as kind from unit_as_of('${day}') where parent_id is not null order by id`,
    )
    return rows.map(({ id, parent, code, kind }) => ({
      id: String(id),
      parent: String(parent),
      code: String(code),
      kind: String(kind),
    }))
  }

  private newResult(kind: string, parent: string) {
    this.made += 1
    const code = `${this.name}${String(this.made)}`
    return { key: code, code, kind, placeName: `Nơi ${code}`, parentId: encodeId('unit', parent) }
  }

  private draw(
    kind: Exclude<Command['kind'], 'REVERSE'>,
    pick: Pick,
    units: readonly ModelRow[],
  ): Operations | undefined {
    const one = pick.unit()
    if (!one) return undefined
    const id = encodeId('unit', one.id)
    const siblings = units.filter((unit) => unit.parent === one.parent && unit.kind === one.kind)
    const some = siblings.slice(0, 2 + pick.number(2))
    const ids = some.map((unit) => encodeId('unit', unit.id))
    const [first] = ids
    switch (kind) {
      case 'CREATE': {
        const below = BELOW[one.kind] ?? []
        const made = below[pick.number(below.length)]
        return made === undefined ? undefined : [{ kind, results: [this.newResult(made, one.id)] }]
      }
      case 'MERGE':
        return [{ kind, unitIds: ids, results: [this.newResult(one.kind, one.parent)] }]
      case 'TAKE_IN':
        if (first === undefined || ids.length < 2) return undefined
        return [{ kind: 'MERGE', unitIds: ids.slice(1), results: [{ key: `into ${first}`, unitId: first }] }]
      case 'SPLIT':
        return [
          {
            kind,
            unitIds: [id],
            results: [this.newResult(one.kind, one.parent), this.newResult(one.kind, one.parent)],
          },
        ]
      case 'RESHUFFLE': {
        const results = [this.newResult(one.kind, one.parent), this.newResult(one.kind, one.parent)]
        return [{ kind: 'MERGE', unitIds: ids, results }]
      }
      case 'MOVE': {
        const parent = pick.unit()
        if (!parent) return undefined
        return [{ kind, results: [{ key: id, unitId: id, parentId: encodeId('unit', parent.id) }] }]
      }
      case 'RENAME': {
        const { code, placeName } = this.newResult('', one.parent)
        return [{ kind, results: [{ key: id, unitId: id, code, placeName }] }]
      }
      case 'CHANGE_KIND':
        return [
          { kind, results: [{ key: id, unitId: id, kind: one.kind === 'section' ? 'agency' : 'section' }] },
        ]
      case 'END':
        return [{ kind, unitIds: [id] }]
    }
  }

  private async act(
    operations: Operations,
    day: string,
    units: readonly ModelRow[],
    picks: readonly number[],
  ): Promise<void> {
    const input: CreateReorganizationInput = {
      unitId: encodeId('unit', this.kit.root),
      title: 'Sắp xếp',
      number: `${this.name}-${String(this.made)}`,
      signedOn: day,
      effectiveOn: day,
      operations,
    }
    const drafted = await this.kit.drafts.createReorganization(input, this.caller)
    if (!drafted.ok) return this.tally.refuse(drafted.problems.map(({ code }) => code))
    const { reorganizationId } = drafted.result
    const id = encodeId('reorg', reorganizationId)
    let { version } = drafted.result
    const parsed = createReorganizationInput.parse(input).operations
    const steps = operationsOf(parsed, (prefix, given, path) => decodeId([prefix], given, path))
    const allotted = allotments(steps, units, picks)
    if (allotted.size > 0) {
      const outcome = await this.kit.drafts.allotReorganization(
        {
          id,
          expectedVersion: version,
          allotments: [...allotted].map(([unitId, key]) => ({ unitId: encodeId('unit', unitId), key })),
        },
        this.caller,
      )
      if (!outcome.ok)
        return this.giveUp(
          id,
          version,
          outcome.problems.map(({ code }) => code),
        )
      version = outcome.result.version
    }
    const previewed = await this.kit.drafts.previewReorganization(
      { id, expectedVersion: version },
      this.caller,
    )
    if (!previewed.ok)
      return this.giveUp(
        id,
        version,
        previewed.problems.map(({ code }) => code),
      )
    version = previewed.result.version
    const approved = await this.kit.effects.approveReorganization(
      { id, expectedVersion: version },
      this.caller,
    )
    if (!approved.ok)
      return this.giveUp(
        id,
        version,
        approved.problems.map(({ code }) => code),
      )
    const named = await this.kit.rows(
      `select key, unit_id from reorganization_result where reorganization_id = '${reorganizationId}'`,
    )
    const byKey = new Map(named.map(({ key, unit_id }) => [String(key), String(unit_id)]))
    this.tally.done.push({
      reorganizationId,
      id,
      version: approved.result.version,
      day,
      operations: steps,
      units: byKey,
      allotted: new Map([...allotted].map(([unitId, key]) => [unitId, byKey.get(key) ?? ''])),
    })
  }

  private async giveUp(id: string, expectedVersion: number, codes: readonly string[]): Promise<void> {
    this.tally.refuse(codes)
    const outcome = await this.kit.drafts.withdrawReorganization({ id, expectedVersion }, this.caller)
    if (!outcome.ok) throw new Error(`withdrawal refused: ${JSON.stringify(outcome.problems)}`)
  }

  private async reverse(picks: readonly number[]): Promise<void> {
    const { done, reversed } = this.tally
    const recent = done.filter(({ id }) => !reversed.has(id)).slice(-20)
    const one = recent[(picks[0] ?? 0) % Math.max(recent.length, 1)]
    if (!one) return
    const outcome = await this.kit.effects.reverseReorganization(
      { id: one.id, expectedVersion: one.version },
      this.caller,
    )
    if (!outcome.ok) return this.tally.refuse(outcome.problems.map(({ code }) => code))
    const { correctionId } = outcome.result
    if (correctionId === '') reversed.add(one.id)
    else {
      this.tally.corrected += 1
      await this.giveUp(encodeId('reorg', correctionId), 1, ['CORRECTED'])
    }
  }
}

/** Units directly below those that go into several, each allotted to one of these. */
function allotments(
  steps: readonly DraftOperation[],
  units: readonly ModelRow[],
  picks: readonly number[],
): Map<string, string> {
  const allotted = new Map<string, string>()
  for (const { unitIds, results } of steps) {
    if (results.length < 2) continue
    units
      .filter(({ parent }) => unitIds.includes(parent))
      .forEach(({ id }, at) => {
        allotted.set(id, results[((picks[at % picks.length] ?? 0) + at) % results.length]?.key ?? '')
      })
  }
  return allotted
}

interface Pick {
  unit(): ModelRow | undefined
  number(below: number): number
}

function picker(units: readonly ModelRow[], picks: readonly number[]): Pick {
  let at = 0
  const number = (below: number): number => {
    at += 1
    return (picks[at % picks.length] ?? 0) % Math.max(below, 1)
  }
  return { number, unit: () => units[number(units.length)] }
}

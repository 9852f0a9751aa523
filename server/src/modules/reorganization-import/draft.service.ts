import type { Transaction } from 'kysely'
import type { Sealer } from '../../database/sealed.ts'
import type { DB } from '../../database/tables.gen.ts'
import type { Draft } from '../reorganizations/index.ts'
import type { ReadFiles } from './files.ts'
import { planReorganization, type ReorganizationPlan } from './plan.rules.ts'
import {
  countMissing,
  findGround,
  findMembers,
  type ReorganizationTarget,
} from './reorganization-import.repo.ts'
import type { AllotmentRow } from './rows.rules.ts'

/** What a reorganization says besides its files. */
export interface DraftHead extends ReorganizationTarget {
  readonly title: string
  /** of the decision */
  readonly number: string
  /** ISO */
  readonly signedOn: string
  /** whether grants on units that end go on to what these go into */
  readonly grantsFollow: boolean
}

/** A draft made of files, with what is wrong with them. */
export interface PlannedDraft {
  readonly draft: Draft
  readonly plan: ReorganizationPlan
  /** old units by the codes that they bear on the day before */
  readonly oldIds: ReadonlyMap<string, string>
  /** today's path of the unit whose committee decides */
  readonly scopePath: string
  /** units of the files' kinds that are there and in no file; they stay */
  readonly missing: number
}

/** Holds files against the tree of the day before; undefined where the unit that decides is not there. */
export async function planDraft(
  tx: Transaction<DB>,
  head: DraftHead,
  files: ReadFiles,
  sealer: Sealer,
): Promise<PlannedDraft | undefined> {
  const named = [
    ...files.lines.map(({ oldCode }) => oldCode),
    ...files.units.flatMap(({ code, parentCode }) => [code, parentCode]),
    ...files.allotments.flatMap(({ oldCode, subject, key, newCode }) =>
      // The key of a member is a card number, which goes nowhere but into a digest.
      subject === 'unit' ? [oldCode, key, newCode] : [oldCode, newCode],
    ),
  ]
  const codes = [...new Set(named)]
  const ground = await findGround(tx, head, codes)
  if (!ground) return undefined
  const members = await membersOf(tx, head, files.allotments, sealer)
  const plan = planReorganization(files, members, ground)
  const kinds = [...new Set(files.units.map(({ level }) => level))]
  const { grantsFollow, effectiveOn, title, number, signedOn } = head
  const draft: Draft = {
    unitId: ground.scope.id,
    title,
    number,
    signedOn,
    effectiveOn,
    notes: null,
    operations: plan.steps.map((step) => ({ ...step, grantsFollow, discipline: false })),
    allotments: plan.allotments,
  }
  const oldIds = new Map([...ground.units].map(([code, { id }]) => [code, id]))
  return {
    draft,
    plan,
    oldIds,
    scopePath: ground.scopePath,
    missing: await countMissing(tx, head, kinds, codes),
  }
}

async function membersOf(
  tx: Transaction<DB>,
  target: ReorganizationTarget,
  allotments: readonly AllotmentRow[],
  sealer: Sealer,
): Promise<Map<AllotmentRow, string>> {
  const rows = allotments.filter(({ subject }) => subject === 'member')
  const found = await findMembers(
    tx,
    target,
    rows.map(({ oldCode, key }) => ({ unitCode: oldCode, cardDigest: sealer.digest(key) })),
  )
  return new Map(
    rows.flatMap((row, index) => {
      const memberId = found[index]
      return memberId === undefined ? [] : [[row, memberId] as const]
    }),
  )
}

import type { ConsequenceChange, ConsequenceSubject, Problem } from '@chibo/shared'
import type { Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import type { TreePlan } from './tree-plan.ts'

/** A reorganization as it takes effect. */
export interface Effect {
  readonly reorganizationId: string
  readonly decisionId: string
  readonly plan: TreePlan
  /** ISO: rights are today's, whatever day the reorganization is of */
  readonly today: string
}

/** What follows from a reorganization for one thing. */
export interface Consequence {
  readonly subject: ConsequenceSubject
  readonly change: ConsequenceChange
  /** row of the subject's table; null where there is none */
  readonly objectId: string | null
  /** what it is called: "Bí thư: Nguyễn Văn A" */
  readonly label: string
  readonly fromUnitId: string | null
  /** a unit of the plan, also one that is not there yet */
  readonly toUnitId: string | null
  readonly problem: Problem | null
}

/**
 * A table that hangs on units, and what becomes of its rows when units end. Every column that refers to a unit belongs to
 * one holding: the list of them all is the one place where modules say what moves with a unit. It says one of three things:
 * its rows stay, somebody else sees to them, or what follows and how it is written.
 */
export interface Holding {
  /** columns that name a unit, as `office.unit_id` */
  readonly columns: readonly string[]
  /** why its rows stay with the unit that has ended; then nothing else is asked */
  readonly stays?: string
  /** what else writes its rows when units end; then nothing is asked here */
  readonly seenToBy?: string
  /** today's copies, what tells of an act, and what only looks at a unit: a row that names a unit so is not built on it */
  readonly isCopy?: true
  /** what becomes of its rows, in an order that stays the same */
  readonly consequences?: (executor: Transaction<DB>, plan: TreePlan, today: string) => Promise<Consequence[]>
  /** writes it, every row through `recorded`; absent where there are only findings */
  readonly apply?: (executor: Transaction<DB>, effect: Effect) => Promise<void>
}

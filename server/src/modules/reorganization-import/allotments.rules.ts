import { dateBefore, levelEnds, type ImportGround, type OldUnit } from './ground.rules.ts'
import { told, type AllotmentRow, type RowProblem } from './rows.rules.ts'
import { movingStep, type PlannedStep } from './steps.rules.ts'
import type { Passage } from './unit-rows.rules.ts'

/** Where a member, or a unit directly below, of a divided unit goes. */
export interface PlannedAllotment {
  readonly memberId: string | null
  readonly unitId: string | null
  readonly key: string
  readonly rule: 'FILE'
}

/** What the allotments of the files come to. */
export interface CheckedAllotments {
  /** out of units that are divided */
  readonly allotments: readonly PlannedAllotment[]
  /** of units directly below those whose level ends, by the unit that moves */
  readonly moves: ReadonlyMap<string, PlannedStep>
  /** units whose level ends, by the keys of what their members go to */
  readonly homes: ReadonlyMap<string, readonly string[]>
  readonly problems: readonly RowProblem[]
}

/** Who a row is about, and out of what. */
interface Subject {
  readonly row: AllotmentRow
  readonly old: OldUnit
  readonly member: string | undefined
  readonly child: OldUnit | undefined
}

/**
 * Looks at each allotment.
 *
 * @param members by their rows, as far as the old unit has such a member
 * @param changing codes of the units that begin or change
 */
export function checkAllotments(
  rows: readonly AllotmentRow[],
  members: ReadonlyMap<AllotmentRow, string>,
  changing: ReadonlySet<string>,
  passage: Passage,
  ground: ImportGround,
): CheckedAllotments {
  const allotments: PlannedAllotment[] = []
  const moves = new Map<string, PlannedStep>()
  const homes = new Map<string, readonly string[]>()
  const problems: RowProblem[] = []
  const seen = new Set<string>()
  for (const row of rows) {
    const subject = subjectOf(row, members, ground)
    const problem = 'problem' in subject ? subject : faultOf(subject, changing, seen, passage, ground)
    if (problem) {
      problems.push(problem)
      continue
    }
    if ('problem' in subject) continue
    const { old, member, child } = subject
    seen.add(member ?? child?.id ?? '')
    const isLevel = levelEnds(old, ground) && !passage.into.has(old.id)
    const parent = passage.find(row.newCode)
    if (isLevel && child && parent)
      moves.set(child.id, movingStep(child, `${child.code} of ${old.code}`, parent))
    else
      allotments.push({
        memberId: member ?? null,
        unitId: child?.id ?? null,
        key: row.newCode,
        rule: 'FILE',
      })
    if (isLevel && member !== undefined)
      homes.set(old.id, [...new Set([...(homes.get(old.id) ?? []), row.newCode])])
  }
  return { allotments, moves, homes, problems }
}

function subjectOf(
  row: AllotmentRow,
  members: ReadonlyMap<AllotmentRow, string>,
  ground: ImportGround,
): Subject | RowProblem {
  const { oldCode, subject, key, newCode } = row
  if (oldCode === '') return told(row, 'old_code', 'REQUIRED')
  if (key === '') return told(row, 'key', 'REQUIRED')
  if (newCode === '') return told(row, 'new_code', 'REQUIRED')
  if (subject !== 'unit' && subject !== 'member') return told(row, 'subject', 'INVALID_VALUE')
  const old = ground.units.get(oldCode)
  if (!old?.isBelow) return told(row, 'old_code', 'UNIT_NOT_IN_FORCE', { date: dateBefore(ground) })
  const member = subject === 'member' ? members.get(row) : undefined
  const named = subject === 'unit' ? ground.units.get(key) : undefined
  const child = named?.parentId === old.id ? named : undefined
  return member === undefined && !child ? told(row, 'key', 'NOT_FOUND') : { row, old, member, child }
}

function faultOf(
  { row, old, member, child }: Subject,
  changing: ReadonlySet<string>,
  seen: ReadonlySet<string>,
  passage: Passage,
  ground: ImportGround,
): RowProblem | undefined {
  const { newCode } = row
  if (seen.has(member ?? child?.id ?? '')) return told(row, 'key', 'DUPLICATE')
  if (child && !passage.stays(child)) return told(row, 'key', 'UNIT_ENDS', { unit: child.name })
  const into = passage.into.get(old.id)
  if (into)
    return into.includes(newCode) && changing.has(newCode)
      ? undefined
      : told(row, 'new_code', 'ALLOTTED_ELSEWHERE', { unit: old.name })
  if (!levelEnds(old, ground)) return told(row, 'old_code', 'NOT_DIVIDED', { unit: old.name })
  const parent = passage.find(newCode)
  if (!parent || (!child && !changing.has(newCode))) return told(row, 'new_code', 'NOT_FOUND')
  if (child && !ground.mayHangUnder.has(`${child.kind} ${parent.kind}`))
    return told(row, 'new_code', 'PARENT_NOT_ALLOWED', { kind: child.kind, parent: parent.kind })
  return undefined
}

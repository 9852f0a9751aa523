import { sql } from 'kysely'
import { builder } from '../../graphql/builder.ts'
import { entity, implement } from '../../graphql/define.ts'
import { decodeId } from '../../graphql/ids.ts'
import type { LinkPlan } from '../../graphql/read/entity.ts'
import { requireViewer, unchecked } from '../../graphql/resolve.ts'
import { problemsIn, StoredProblem } from '../../graphql/stored-problem.ts'
import { Member } from '../members/members.entity.ts'
import type { OwnerSuggestions } from './owner-suggestions.service.ts'

declare module '../../graphql/builder.ts' {
  interface UseCases {
    readonly ownerSuggestions: OwnerSuggestions
  }
}

/** Somebody to whom a task may be given. Rows: made of what `OwnerSuggestions` found, in its order. */
const OwnerSuggestion = entity<
  'position' | 'member_id' | 'open_tasks' | 'due_by_then' | 'same_residence' | 'warnings'
>({ name: 'OwnerSuggestion', scope: { kind: 'part' } })

implement(
  OwnerSuggestion,
  'A member to whom a task may be given, and what is worth knowing of that.',
  (f) => ({
    member: f.one(() => Member, { key: 'member_id', description: 'The member.' }),
    openTasks: f.int({ column: 'open_tasks', description: 'Tasks of theirs that have not ended.' }),
    dueByThen: f.int({
      column: 'due_by_then',
      description: 'Of these, how many are due by the day that was asked for.',
    }),
    sameResidence: f.boolean({
      column: 'same_residence',
      nullable: true,
      description:
        'Whether their address names the place of the unit; null: either is not known, or masked from the caller.',
    }),
    warnings: f.many(() => StoredProblem, {
      source: (row) => problemsIn(row.col('warnings')),
      order: (problem) => problem.col('position'),
      description: 'What `createTasks` warns of when they get one more task.',
    }),
  }),
)

/** The rows of what was found, given as the subject. */
const FOUND: LinkPlan = {
  kind: 'many',
  target: () => OwnerSuggestion,
  source: (
    _row,
    cx,
  ) => sql`(select found.* from jsonb_to_recordset(${cx.param((run) => run.subject, 'jsonb')})
    as found (position integer, member_id uuid, open_tasks integer, due_by_then integer, same_residence boolean, warnings jsonb))`,
  order: (row) => sql.ref(`${row.alias}.position`),
}

builder.queryField('suggestOwners', (t) =>
  t.field({
    type: [OwnerSuggestion.ref],
    description:
      'Members of a unit to whom a task may be given: those with the fewest open tasks first, of these who live in the place of the unit as far as the caller may know, then by given name. None of a unit where the caller may not read members and tasks. Where they live is read from their addresses, which counts as reading them.',
    args: {
      unit: t.arg({ type: 'ID', required: true, description: 'The unit that is to do it.' }),
      dueOn: t.arg({ type: 'Date', description: 'The day by which it is to be done; by default today.' }),
    },
    resolve: async (_root, { unit, dueOn }, cx, info) => {
      const viewer = requireViewer(cx)
      const unitId = decodeId(['unit'], unit, ['unit'])
      const asked = { viewer, today: cx.today, dueOn: dueOn ?? cx.today }
      const found = await cx.useCases.ownerSuggestions.suggest(unitId, asked)
      for (const { memberId, sameResidence } of found)
        if (sameResidence !== null) cx.opened.note(memberId, 'ADDRESS')
      const rows = found.map((one, position) => ({
        position,
        member_id: one.memberId,
        open_tasks: one.openTasks,
        due_by_then: one.dueByThen,
        same_residence: one.sameResidence,
        warnings: one.warnings,
      }))
      return unchecked(await cx.reader.read(info, FOUND, '', { ...cx, viewer }, JSON.stringify(rows)))
    },
  }),
)

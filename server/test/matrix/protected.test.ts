import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tellFigure } from '../kit/security.ts'
import { startMatrix, type MatrixProgram } from './program.ts'

/*
 * Which tables the second net protects, and why the others need none. Every table of the database stands in one of the
 * two lists: a new one must be named.
 */

/** Tables of people and of what they said or did, as the database protects them. */
const PROTECTED = [
  'agenda_item',
  'attendance',
  'audit_object',
  'audit_record',
  'change_event',
  'dissemination',
  'document',
  'duplicate_dismissal',
  'import_change',
  'import_piece',
  'import_row',
  'interim_review',
  'meeting_task',
  'meeting_vote',
  'member',
  'member_act',
  'member_activity',
  'member_end',
  'member_hindrance',
  'member_private',
  'member_standing',
  'membership',
  'minutes',
  'minutes_version',
  'recorded_change',
  'reorganization_allotment',
  'reorganization_consequence',
  'reserved_opinion',
  'resolution',
  'resolution_act',
  'resolution_supplement',
  'scorecard',
  'scorecard_item',
  'speech',
  'stored_file',
  'stored_file_piece',
  'task',
  'task_act',
  'transfer',
  'visit_remark',
  'vote_ballot',
]

/** Of these, tables whose rows the working role may not change at all. */
const UNCHANGING = [
  'audit_object',
  'audit_record',
  'change_event',
  'minutes_version',
  'recorded_change',
  'resolution_act',
  'resolution_supplement',
  'stored_file',
  'stored_file_piece',
  'task_act',
]

/** Tables whose rows the working role changes and never deletes. */
const LASTING = ['dissemination', 'document', 'interim_review', 'minutes', 'resolution', 'task']

const CATALOGUE = 'a catalogue, the same for everybody'
const STRUCTURE = 'names, kinds and places of units and their bodies'
const NAMED = 'people as a record names them: it shows with the record, which may be addressed elsewhere'
const RECORD = 'a record that may be addressed elsewhere; the gate alone decides'
const ACCESS = 'who signs in and what they may: read before it is known who asks'

/** Tables without a policy. */
const HARMLESS: Readonly<Record<string, string>> = {
  access_grant: ACCESS,
  account: ACCESS,
  account_link: ACCESS,
  agenda_paper: 'which papers of a meeting belong to which of its items: ids',
  api_token: ACCESS,
  audit_seal: 'hashes over records, and which record each is of: an id, nothing of what it tells',
  audit_unsealed: 'ids of records that wait for their seal',
  badge: CATALOGUE,
  badge_round: CATALOGUE,
  body: STRUCTURE,
  body_kind: CATALOGUE,
  body_seat: NAMED,
  calendar_feed: 'which calendars an account made: read by itself alone, and by whoever knows a secret',
  change_event_gone: 'up to which event events were forgotten: an id of none that is there',
  cluster: RECORD,
  cluster_turn: RECORD,
  cluster_unit: RECORD,
  committee_term: STRUCTURE,
  decision: RECORD,
  document_recipient: RECORD,
  document_run: 'how many numbers a unit has taken',
  document_suffix: CATALOGUE,
  document_type: CATALOGUE,
  duplicate_pair: 'who is like whom: the working role may not read it',
  duplicate_waiting: 'ids of members whose pairs are to be found: the working role may not read it',
  idempotency: 'ids of what somebody wrote under a key of their own; looked for by its owner alone',
  import_batch: 'what was taken in from a file: counts and how it was read, no row of it',
  import_hold: 'below which unit an import is writing',
  import_mapping: 'how columns of files were read before',
  import_meeting_elsewhere: 'how many rows of an importer meant somebody elsewhere',
  import_progress: 'how far an import has come',
  mail: 'mails that wait or went: of which line, and what came of it',
  meeting: RECORD,
  meeting_guest: NAMED,
  meeting_kind: CATALOGUE,
  meeting_kind_rule: CATALOGUE,
  meeting_notice: RECORD,
  meeting_rule: CATALOGUE,
  meeting_step: RECORD,
  meeting_template: 'how meetings go, in force for whole subtrees',
  meeting_template_item: 'part of a template of meetings',
  meeting_template_step: 'part of a template of meetings',
  member_likeness: 'hashes by which names are found to be alike: the working role may not read them',
  member_rule: CATALOGUE,
  notification: 'what an account was told, without names: read by itself alone',
  notification_kind: CATALOGUE,
  office: NAMED,
  office_kind: CATALOGUE,
  office_role: CATALOGUE,
  pending_sign_in: ACCESS,
  plan_slot: RECORD,
  professional_meeting: RECORD,
  public_holiday: CATALOGUE,
  recovery_code: ACCESS,
  reminder_rule: CATALOGUE,
  reorganization: RECORD,
  reorganization_line: STRUCTURE,
  reorganization_operation: STRUCTURE,
  reorganization_result: STRUCTURE,
  reorganization_scan: 'a signed paper; the route that gives it asks the gate of its reorganization',
  reorganization_source: STRUCTURE,
  resolution_attachment: 'which documents belong to which resolution: ids',
  resolution_type_rule: CATALOGUE,
  schema_migration: 'which migrations ran',
  scorecard_criterion: 'part of a form',
  scorecard_template: 'a form, in force for whole subtrees',
  scorecard_template_band: 'part of a form',
  second_factor: ACCESS,
  second_factor_rule: 'for which roles a second factor is asked',
  session: ACCESS,
  stated_figure: 'figures that reports print',
  task_evidence: 'which documents show what was done with a task: ids',
  task_helper: NAMED,
  task_rule: CATALOGUE,
  unit: STRUCTURE,
  unit_charge: NAMED,
  unit_kind: CATALOGUE,
  unit_kind_body: CATALOGUE,
  unit_kind_naming: CATALOGUE,
  unit_kind_office: CATALOGUE,
  unit_kind_parent: CATALOGUE,
  unit_kind_period: STRUCTURE,
  unit_lineage: STRUCTURE,
  unit_name: STRUCTURE,
  unit_placement: STRUCTURE,
  unit_size_rule: CATALOGUE,
  unit_state: STRUCTURE,
  visit: RECORD,
  visit_visitor: NAMED,
  vote_base_rule: CATALOGUE,
  vote_kind: CATALOGUE,
  vote_rule: CATALOGUE,
  work_group: RECORD,
  work_group_assignment: RECORD,
  work_group_member: NAMED,
}

/** Functions that run as the owner of the tables, past the policies, and what keeps them from telling. */
const DEFINERS: Readonly<Record<string, string>> = {
  audit_record_added: 'a trigger; answers nothing',
  change_horizon: 'answers a number of transactions, none of what they write',
  duplicate_pairs: 'gives ids of members in the ranges of the settings alone',
  duplicate_pairs_of: 'may be called by nobody but the functions beside it',
  enter_roster: 'enters members in cells in the ranges of the settings alone; answers nothing',
  forget_change_events: 'deletes what is from before an instant, answers how many',
  forget_idempotency: 'deletes what is from before an instant, answers how many',
  forget_notifications: 'deletes what is from before an instant, answers how many',
  keep_duplicate_pairs: 'writes who is like whom, answers how many',
  meeting_roll: 'answers for units in the ranges of the settings alone',
  member_added: 'a trigger; answers nothing',
  member_changed: 'a trigger; answers nothing',
  member_gone: 'a trigger; answers nothing',
  member_private_added: 'a trigger; answers nothing',
  member_private_changed: 'a trigger; answers nothing',
  member_private_gone: 'a trigger; answers nothing',
  members_named: 'gives ids of members in the ranges of the settings alone',
  minutes_events: 'a trigger; answers nothing',
  programme_coverage: 'counts units, for resolutions in the ranges of the settings, or sent there, alone',
  receipt_events: 'a trigger; answers nothing',
  refresh_member: 'writes copies, answers how many',
  refresh_unit: 'writes copies, answers how many',
  refresh_unmerged_member: 'writes copies, answers how many; part of refresh_member',
  resolution_events: 'a trigger; answers nothing',
  resolution_part_events: 'a trigger; answers nothing',
  resolution_was_sent_here: 'tells of a resolution whether it was sent into the ranges of the settings',
  roll_names: 'gives names on rolls of meetings in the ranges of the settings alone',
  roster_candidates:
    'gives ids of members in the ranges of the settings alone; of others that there is somebody',
  roster_missing: 'counts members by cell, for batches in the ranges of the settings alone',
  seal_audit: 'writes seals, answers how many and since when the oldest waits',
  task_events: 'a trigger; answers nothing',
  task_parts: 'answers how many parts a task has and how far it is, of no other than whose id is given',
}

/** Settings that say nothing, or nothing that makes sense: lower bounds, upper bounds. */
const SENSELESS: readonly (readonly [lower: string | null, upper: string | null])[] = [
  [null, null],
  ['', ''],
  ['0000', null],
  [null, '0000~'],
  ['0000', ''],
  ['', '0000~'],
  ['', '~'],
  [' ', ' '],
  ['0', '0~'],
  ['000', '000~'],
  ['0000 ', '0000~'],
  [' 0000', '0000~'],
  ['0000,', '0000~,'],
  [',0000', ',0000~'],
  [',', ','],
  ['{0000}', '{0000~}'],
  ['[0000]', '[0000~]'],
  ['"0000"', '"0000~"'],
  ['null', 'null'],
  ['%', '~'],
  ['0000;', '0000~'],
  ['0000\n', '0000~'],
  ['0000\n0000', '0000~\n0000~'],
  ['WXYZ', 'WXYZ~'],
  ['٠٠٠٠', '~'],
  ["0000' or true --", '0000~'],
]

let program: MatrixProgram
beforeAll(async () => {
  program = await startMatrix()
  // Whatever has no row in the organization of the matrix would seem protected.
  await program.app.database.owner.pool.query(
    `insert into audit_record (action, unit_id, object_type, object_ids) select 'TEST', id, 'unit', array[id] from unit;
     with batch as (insert into import_batch (id, kind, unit_id, file_name, file_digest, read_rows, new_rows, unchanged_rows, rejected_rows)
         select gen_random_uuid(), 'MEMBERS', id, 'x', sha256(''), 0, 0, 0, 0 from unit returning id),
       piece as (insert into import_piece select id, 0, '' from batch),
       said as (insert into import_row (batch_id, sheet, row, outcome) select id, 0, 1, 'UPDATED' from batch)
     insert into import_change (batch_id, sheet, row, field) select id, 0, 1, 'SEX' from batch;
     insert into member_end (member_id, reason, during) select id, 'LEFT', '[2099-01-01,)' from member;
     insert into member_hindrance (member_id, kind, during) select id, 'SPECIAL_DUTY', '[2099-01-01,)' from member;
     insert into member_act (id, kind, unit_id, member_id, effective_on) select gen_random_uuid(), 'EXEMPT', home_unit_id, id, '2026-01-01' from member where home_unit_id is not null;
     with unit as (select id from unit order by path limit 1),
       made as (insert into reorganization (id, unit_id, title, number, signed_on, effective_on)
         select gen_random_uuid(), id, 'Sắp xếp', '1-QĐ', '2026-01-01', '2026-02-01' from unit returning id),
       step as (insert into reorganization_operation (id, reorganization_id, position, kind)
         select gen_random_uuid(), id, 0, 'END' from made returning id, reorganization_id),
       result as (insert into reorganization_result (id, operation_id, reorganization_id, position, key, is_new)
         select gen_random_uuid(), id, reorganization_id, 0, 'a', true from step returning id, reorganization_id),
       change as (insert into recorded_change (reorganization_id, changed_table, changed_row, after) select id, 'unit', 'x', '{}' from made),
       found as (insert into reorganization_consequence (id, reorganization_id, position, subject, change, label)
         select gen_random_uuid(), id, 0, 'UNIT', 'ENDS', 'Chi bộ' from made)
     insert into reorganization_allotment (reorganization_id, member_id, result_id, rule)
       select reorganization_id, (select id from member limit 1), id, 'LIST' from result`,
  )
})
afterAll(() => program.app.close())

it('knows of every table whether it is protected, or why it need not be', async () => {
  const { rows } = await program.app.database.owner.pool.query<{ name: string; protected: boolean }>(
    `select relname as name, relrowsecurity as protected from pg_class
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'm', 'f') order by relname`,
  )
  const named = (isProtected: boolean): string[] =>
    rows.filter((row) => row.protected === isProtected).map(({ name }) => name)
  expect(named(true), 'a table that the net protects: name it in PROTECTED').toEqual(PROTECTED)
  expect(named(false), 'a table without a policy: protect it, or say in HARMLESS why it needs none').toEqual(
    Object.keys(HARMLESS),
  )
})

it('knows what keeps each function that reads past the policies from telling', async () => {
  const { rows } = await program.app.database.owner.pool.query<{ name: string }>(
    `select distinct proname as name from pg_proc where pronamespace = 'public'::regnamespace and prosecdef order by proname`,
  )
  expect(
    rows.map(({ name }) => name),
    'a function that reads past the policies: say in DEFINERS what keeps it from telling',
  ).toEqual(Object.keys(DEFINERS))
})

it('lets the working role past no policy, in whatever way', async () => {
  const { rows } = await program.app.database.pool.query<Record<string, unknown>>(
    `select r.rolsuper or r.rolbypassrls as passes,
      array(select relname from pg_class where relrowsecurity and pg_has_role(current_user, relowner, 'usage'))::text as owned,
      array(select c.relname from pg_class c where c.relkind = 'v' and c.relnamespace = 'public'::regnamespace
        and exists (select from pg_depend d join pg_rewrite w on w.oid = d.objid and d.classid = 'pg_rewrite'::regclass
          join pg_class t on t.oid = d.refobjid where w.ev_class = c.oid and t.relrowsecurity))::text as views
     from pg_roles r where r.rolname = current_user`,
  )
  expect(rows).toEqual([{ passes: false, owned: '{}', views: '{}' }])
})

describe('without settings, or with senseless ones, a pooled connection', () => {
  it('sees no row of any protected table', async () => {
    let asked = 0
    for (const settings of SENSELESS)
      for (const table of PROTECTED) {
        asked += 1
        expect(await rowsOf(table, settings), `${table} under ${JSON.stringify(settings)}`).toBe(0)
      }
    for (const table of PROTECTED) expect(await rowsOf(table, ['0000', '0000~']), table).toBeGreaterThan(0)
    tellFigure(
      `net: ${String(asked)} reads of ${String(PROTECTED.length)} protected tables under missing and senseless settings, 0 rows`,
    )
  })

  it('learns of nobody by a function that reads past the policies', async () => {
    const { organization } = program
    const [meeting] = organization.meetings
    for (const settings of SENSELESS) {
      const found = await under(settings, async (run) => [
        ...(await run(`select members_named('%%', '')`)),
        ...(await run(`select * from duplicate_pairs('', false)`)),
        ...(await run(`select * from meeting_roll('${meeting?.unit_id ?? ''}', null, '2025-12-03')`)),
      ])
      expect(found, JSON.stringify(settings)).toEqual([])
    }
  })

  it('changes and deletes no row of any of them', async () => {
    for (const table of PROTECTED.filter((name) => !UNCHANGING.includes(name))) {
      for (const settings of SENSELESS.slice(0, 6)) {
        const deletion = under(settings, async (run) => (await run(`delete from ${table}`)).length)
        if (LASTING.includes(table)) await expect(deletion, table).rejects.toThrow('permission denied')
        else expect(await deletion, table).toBe(0)
        const [column] = await under(['0000', '0000~'], (run) =>
          run(
            `select attname as name from pg_attribute where attrelid = '${table}'::regclass and attnum > 0 and attidentity = '' and attgenerated = '' order by attnum limit 1`,
          ),
        )
        const name = String(column?.['name'])
        const updated = await under(settings, (run) =>
          run(`update ${table} set ${name} = ${name} returning 1`),
        )
        expect(updated, table).toEqual([])
      }
    }
  })
})

type Run = (statement: string) => Promise<Record<string, unknown>[]>

/** Works on a connection of the program's pool under settings, and takes everything back. */
async function under<T>(settings: (typeof SENSELESS)[number], work: (run: Run) => Promise<T>): Promise<T> {
  const client = await program.app.database.pool.connect()
  try {
    await client.query('begin')
    for (const [index, name] of ['chibo.scope_lower', 'chibo.scope_upper'].entries()) {
      const setting = settings[index] ?? null
      if (setting !== null) await client.query('select set_config($1, $2, true)', [name, setting])
    }
    return await work(async (statement) => (await client.query<Record<string, unknown>>(statement)).rows)
  } finally {
    await client.query('rollback')
    client.release()
  }
}

async function rowsOf(table: string, settings: (typeof SENSELESS)[number]): Promise<number> {
  const [row] = await under(settings, (run) => run(`select count(*)::int as count from ${table}`))
  return Number(row?.['count'])
}

import { sql } from 'kysely'
import type { Database } from '../../src/database/pool.ts'
import { createSealer } from '../../src/database/sealed.ts'
import type { DB } from '../../src/database/tables.gen.ts'
import { insertRows, type Row } from '../../src/demo/rows.ts'
import { Random } from './random.ts'
import { resolve } from './scenario/resolutions.ts'
import { openAccounts } from './scenario/access.ts'
import { discuss } from './scenario/agenda.ts'
import { decide } from './scenario/votes.ts'
import { writeMinutes } from './scenario/minutes.ts'
import { tellAudit } from './scenario/audit.ts'
import { letFallDue } from './scenario/clocks.ts'
import { formClusters } from './scenario/clusters.ts'
import { keepDocuments } from './scenario/documents.ts'
import { foundGroups } from './scenario/groups.ts'
import { takeIn } from './scenario/imports.ts'
import { appoint, recordActs, register } from './scenario/people.ts'
import { ROOT_ID, Rowset, type Plan } from './scenario/plan.ts'
import { hold } from './scenario/records.ts'
import { tell } from './scenario/notifications.ts'
import { reviewMonths } from './scenario/interim-reviews.ts'
import { giveTasks } from './scenario/tasks.ts'
import { planMeetings, planProfessionalMeetings } from './scenario/slots.ts'
import { prepareMeetings } from './scenario/steps.ts'
import { issueTemplates } from './scenario/templates.ts'
import { reorganize } from './scenario/reorganizations.ts'
import { transfer } from './scenario/transfers.ts'
import { growTree } from './scenario/tree.ts'

/** The day that scenarios take for today. */
export const SCENARIO_TODAY = '2024-06-15'

/** The secret that a scenario's sensitive values are sealed under. */
export const SCENARIO_SECRET = 'a secret of the tests'

/**
 * Lays out a random organization below the root: dated units, members, offices, working groups, meetings, visits,
 * scores, accounts. The same seed gives the same rows, ids included, so a database takes one only once; `clearScenario`
 * makes room.
 *
 * @param owner past row-level security
 * @param seed any whole number
 */
export async function layOutScenario(owner: Database, seed: number, today = SCENARIO_TODAY): Promise<void> {
  const plan: Plan = {
    random: new Random(seed),
    sealer: createSealer(SCENARIO_SECRET),
    today,
    rows: new Rowset(),
  }
  const units = growTree(plan)
  const people = register(plan, units)
  appoint(plan, units, people)
  recordActs(plan, units, people)
  transfer(plan, units, people)
  hold(plan, units, people, foundGroups(plan, units, people))
  formClusters(plan, units)
  openAccounts(plan, units, people)
  reorganize(plan, units, people)
  letFallDue(plan, units)
  tellAudit(plan, units)
  takeIn(plan, units)
  issueTemplates(plan, units)
  planMeetings(plan, units)
  planProfessionalMeetings(plan, units)
  keepDocuments(plan, units)
  discuss(plan, people)
  decide(plan, people)
  prepareMeetings(plan, units)
  writeMinutes(plan)
  tell(plan, units)
  resolve(plan, units, people)
  giveTasks(plan, people, units)
  reviewMonths(plan, units)
  await storeRows(owner, plan.rows, today)
  await sql`select seal_audit(3)`.execute(owner)
  // Pairs that are kept and pairs of those who wait are read alike.
  if (seed % 2 === 0) await sql`select keep_duplicate_pairs(1000)`.execute(owner)
}

/** Stores the rows of an organization, and brings today's copies of dated data in line. */
export async function storeRows(owner: Database, rows: Rowset, today: string): Promise<void> {
  await owner.transaction().execute(async (transaction) => {
    for (const insert of inserts(rows)) await insert(transaction)
    await sql`select refresh_unit(${today}::date), refresh_member(${today}::date)`.execute(transaction)
  })
}

function inserts(rows: Rowset): ((db: Database) => Promise<void>)[] {
  const into =
    <Table extends keyof DB & string>(table: Table, all: readonly Row<Table>[]) =>
    (db: Database): Promise<void> =>
      insertRows(db, table, all)
  return [
    into('unit', rows.unit),
    into('decision', rows.decision),
    into('unit_placement', rows.unit_placement),
    into('unit_name', rows.unit_name),
    into('unit_kind_period', rows.unit_kind_period),
    into('body', rows.body),
    into('member', rows.member),
    into('member_private', rows.member_private),
    into('member_standing', rows.member_standing),
    into('member_activity', rows.member_activity),
    into('member_hindrance', rows.member_hindrance),
    into('membership', rows.membership),
    into('member_end', rows.member_end),
    into('member_act', rows.member_act),
    into('transfer', rows.transfer),
    into('office', rows.office),
    into('committee_term', rows.committee_term),
    into('body_seat', rows.body_seat),
    into('unit_charge', rows.unit_charge),
    into('meeting_template', rows.meeting_template),
    into('meeting_template_step', rows.meeting_template_step),
    into('meeting_template_item', rows.meeting_template_item),
    into('meeting', rows.meeting),
    into('attendance', rows.attendance),
    into('meeting_guest', rows.meeting_guest),
    into('cluster', rows.cluster),
    into('cluster_unit', rows.cluster_unit),
    into('cluster_turn', rows.cluster_turn),
    into('stated_figure', rows.stated_figure),
    into('work_group', rows.work_group),
    into('work_group_member', rows.work_group_member),
    into('work_group_assignment', rows.work_group_assignment),
    into('visit', rows.visit),
    into('visit_visitor', rows.visit_visitor),
    into('visit_remark', rows.visit_remark),
    into('scorecard_template', rows.scorecard_template),
    into('scorecard_template_band', rows.scorecard_template_band),
    into('scorecard_criterion', rows.scorecard_criterion),
    into('account', rows.account),
    into('api_token', rows.api_token),
    into('calendar_feed', rows.calendar_feed),
    into('document_run', rows.document_run),
    into('stored_file', rows.stored_file),
    into('stored_file_piece', rows.stored_file_piece),
    into('document', rows.document),
    into('document_recipient', rows.document_recipient),
    into('agenda_item', rows.agenda_item),
    into('agenda_paper', rows.agenda_paper),
    into('speech', rows.speech),
    into('meeting_step', rows.meeting_step),
    into('meeting_notice', rows.meeting_notice),
    into('plan_slot', rows.plan_slot),
    into('meeting_vote', rows.meeting_vote),
    into('vote_ballot', rows.vote_ballot),
    into('reserved_opinion', rows.reserved_opinion),
    into('professional_meeting', rows.professional_meeting),
    into('minutes', rows.minutes),
    into('minutes_version', rows.minutes_version),
    into('notification', rows.notification),
    into('resolution', rows.resolution),
    into('resolution_act', rows.resolution_act),
    into('resolution_supplement', rows.resolution_supplement),
    into('resolution_attachment', rows.resolution_attachment),
    into('dissemination', rows.dissemination),
    into('interim_review', rows.interim_review),
    into('task', rows.task),
    into('meeting_task', rows.meeting_task),
    into('task_helper', rows.task_helper),
    into('task_act', rows.task_act),
    into('task_evidence', rows.task_evidence),
    into('scorecard', rows.scorecard),
    into('scorecard_item', rows.scorecard_item),
    into('access_grant', rows.access_grant),
    into('reorganization', rows.reorganization),
    into('reorganization_scan', rows.reorganization_scan),
    into('reorganization_operation', rows.reorganization_operation),
    into('reorganization_source', rows.reorganization_source),
    into('reorganization_result', rows.reorganization_result),
    into('reorganization_line', rows.reorganization_line),
    into('reorganization_allotment', rows.reorganization_allotment),
    into('reorganization_consequence', rows.reorganization_consequence),
    into('unit_lineage', rows.unit_lineage),
    into('duplicate_dismissal', rows.duplicate_dismissal),
    into('import_mapping', rows.import_mapping),
    into('import_batch', rows.import_batch),
    into('import_row', rows.import_row),
    into('import_change', rows.import_change),
    into('audit_record', rows.audit_record),
  ]
}

/** Removes everything but the catalogues and the root unit. */
export async function clearScenario(owner: Database): Promise<void> {
  const issued = `(select id from meeting_template where unit_id <> '${ROOT_ID}')`
  const kept: Readonly<Record<string, string>> = {
    unit: `id <> '${ROOT_ID}'`,
    unit_placement: `unit_id <> '${ROOT_ID}'`,
    unit_name: `unit_id <> '${ROOT_ID}'`,
    unit_kind_period: `unit_id <> '${ROOT_ID}'`,
    meeting_template: `unit_id <> '${ROOT_ID}'`,
    meeting_template_step: `template_id in ${issued}`,
    meeting_template_item: `template_id in ${issued}`,
  }
  const tables = Object.keys(new Rowset()).reverse()
  const deletions = tables.map((table) => `delete from ${table} where ${kept[table] ?? 'true'}`)
  const chain = ['audit_object', 'audit_seal', 'audit_unsealed', 'change_event'].map(
    (table) => `delete from ${table}`,
  )
  chain.push(`delete from unit_state where unit_id <> '${ROOT_ID}'`)
  const derived = ['duplicate_pair', 'duplicate_waiting', 'member_likeness'].map(
    (table) => `delete from ${table}`,
  )
  await sql.raw([...chain, ...deletions, ...derived].join('; ')).execute(owner)
}

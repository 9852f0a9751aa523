import type { ClientBase } from 'pg'
import { z } from 'zod'
import type { DB } from '../../database/tables.gen.ts'

/**
 * Tables with most of the rows, and no triggers but those of their foreign keys. These look up row by row what each refers to,
 * which takes two thirds of the time of copying a roll. Left out while the rows are copied, the keys are checked for all rows
 * together before the load is committed.
 */
export const KEYS_LATER: ReadonlySet<keyof DB> = new Set([
  'member_standing',
  'member_activity',
  'member_hindrance',
  'membership',
  'transfer',
  'meeting',
  'plan_slot',
  'document',
  'resolution',
  'resolution_act',
  'dissemination',
  'task',
  'task_act',
  'meeting_task',
  'attendance',
  'visit',
  'visit_visitor',
  'visit_remark',
  'meeting_guest',
  'scorecard',
  'scorecard_item',
] as const)

const May = z.array(z.object({ may: z.boolean() })).length(1)
const Keys = z.array(z.object({ name: z.string(), breach: z.string() }))

/** Whether keys can be left for later: it takes a superuser, or somebody to whom the setting was granted. */
export async function mayLeaveKeys(client: ClientBase): Promise<boolean> {
  const { rows } = await client.query(
    `select has_parameter_privilege('session_replication_role', 'SET') as may`,
  )
  return May.parse(rows)[0]?.may ?? false
}

/** Runs work in whose statements no trigger fires; in a transaction. */
export async function withoutTriggers<T>(client: ClientBase, work: () => Promise<T>): Promise<T> {
  await client.query('set local session_replication_role = replica')
  const result = await work()
  await client.query('set local session_replication_role = origin')
  return result
}

/**
 * Checks every foreign key of the tables whose keys were left for later.
 *
 * @throws Error naming a key that a row breaches
 */
export async function checkKeys(client: ClientBase): Promise<void> {
  const { rows } = await client.query(
    `select c.conname as name, format('select from only %s child where %s and not exists (select from only %s parent where %s) limit 1',
       c.conrelid::regclass, string_agg(format('child.%I is not null', own.attname), ' and '),
       c.confrelid::regclass, string_agg(format('parent.%I = child.%I', other.attname, own.attname), ' and ')) as breach
     from pg_constraint c cross join unnest(c.conkey, c.confkey) as pair (own_number, other_number)
     join pg_attribute own on own.attrelid = c.conrelid and own.attnum = pair.own_number
     join pg_attribute other on other.attrelid = c.confrelid and other.attnum = pair.other_number
     where c.contype = 'f' and c.conrelid = any ($1::regclass[])
     group by c.oid`,
    [[...KEYS_LATER]],
  )
  for (const { name, breach } of Keys.parse(rows)) {
    const { rowCount } = await client.query(breach)
    if (rowCount !== 0) throw new Error(`The large organization breaches the key ${name}.`)
  }
}

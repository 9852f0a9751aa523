import { MEMBER_RULE_CODES, type MemberRuleCode } from '@chibo/shared'
import { sql, type Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import type { MemberRule, MemberRules } from './spans.rules.ts'

/** The spans and ages that hold on a day. */
export async function findMemberRules(executor: Transaction<DB>, day: string): Promise<MemberRules> {
  const { rows } = await sql<MemberRule & { readonly code: MemberRuleCode }>`
    select code, amount, counted_in as "countedIn", source from member_rule
    where during @> ${day}::date and code = any (${MEMBER_RULE_CODES}::text[])`.execute(executor)
  return new Map(rows.map(({ code, ...rule }) => [code, rule]))
}

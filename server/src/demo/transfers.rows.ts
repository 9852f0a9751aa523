import { sql } from 'kysely'
import type { Database } from '../database/pool.ts'
import type { PlaceContext } from './context.ts'
import { holds } from './days.ts'

/** Inserts the transfers that the register came from, and those under way: the days by which papers are due are the rules'. */
export async function insertTransfers(
  db: Database,
  { files, ids, unitIds, memberOf }: PlaceContext,
): Promise<void> {
  const codes = new Set(files.cells.map(({ code }) => code))
  for (const {
    person,
    kind,
    to,
    decided,
    paper,
    paperOn,
    until,
    state,
    closedOn,
    reason,
  } of files.transfers) {
    const { id, fullName, homes } = memberOf(person)
    const home = homes.find((period) => holds(period, decided))
    if (home === undefined) throw new Error(`${person} was at home nowhere on ${decided}.`)
    const nameOf = (unitId: string) => sql`(select name from unit where id = ${unitId})`
    const toId = codes.has(to) ? unitIds(to) : null
    await sql`
      insert into transfer (id, member_id, person_name, kind, from_unit_id, from_name, to_unit_id, to_name, decided_on, paper_due_on,
        paper_number, paper_on, present_due_on, until, state, closed_on, close_reason)
      select ${ids(`transfer ${person} ${decided}`)}, ${id}, ${fullName}, ${kind}, ${unitIds(home.value)}, ${nameOf(unitIds(home.value))},
        ${toId}, ${toId === null ? to : nameOf(toId)}, ${decided}, add_working_days(${decided}::date, issued.amount),
        ${paper}, ${paperOn}, add_working_days(${paperOn}::date, presented.amount), ${until}, ${state}, ${closedOn}, ${reason}
      from member_rule issued, member_rule presented
      where issued.code = 'TRANSFER_PAPER' and issued.during @> ${decided}::date
        and presented.code = 'TRANSFER_PRESENTATION' and presented.during @> ${decided}::date`.execute(db)
  }
}

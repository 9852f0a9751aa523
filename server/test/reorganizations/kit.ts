import type { CreateReorganizationInput, Role } from '@chibo/shared'
import { sql } from 'kysely'
import { createViewer } from '../../src/auth/viewers/viewer.ts'
import { createSealer } from '../../src/database/sealed.ts'
import { newUuid } from '../../src/database/uuid.ts'
import { decodeId, encodeId } from '../../src/graphql/ids.ts'
import { createAuditor } from '../../src/modules/audit/index.ts'
import { HOLDINGS } from '../../src/holdings.ts'
import type { Holding } from '../../src/modules/holdings/index.ts'
import { EffectsService, ReorganizationsService } from '../../src/modules/reorganizations/index.ts'
import { importUnits } from '../../src/modules/unit-import/index.ts'
import type { Caller, Outcome } from '../../src/use-cases/use-case.ts'
import { createTestDatabase, type TestDatabase } from '../kit/database.ts'

/** The day that these tests take for today. */
export const TODAY = '2026-01-15'

export const ROOT = '00000000-0000-7000-8000-000000000001'

/** A tree, small or large, with people in it, and the use cases that reorganize it. */
export class ReorganizationKit {
  readonly database: TestDatabase
  readonly drafts: ReorganizationsService
  readonly effects: EffectsService
  readonly holdings: readonly Holding[]
  /** uuid of the root */
  readonly root = ROOT

  private constructor(database: TestDatabase, holdings: readonly Holding[]) {
    this.database = database
    this.holdings = holdings
    const parts = {
      db: database.db,
      decodeId: (prefix: string, id: string, path: readonly string[]) => decodeId([prefix], id, path),
      auditRecord: createAuditor(Buffer.alloc(32, 7)),
      accessChanged: () => undefined,
      holdings,
      open: (sealed: Uint8Array) => createSealer('a secret of the tests').open(sealed),
    }
    this.drafts = new ReorganizationsService(parts)
    this.effects = new EffectsService(parts)
  }

  static async create(holdings: readonly Holding[] = HOLDINGS): Promise<ReorganizationKit> {
    return new ReorganizationKit(await createTestDatabase(), holdings)
  }

  /** Imports units: `code,level,name,parent_code` a line. */
  async units(lines: readonly string[], effectiveOn: string | null = null): Promise<void> {
    const report = await importUnits(
      this.database.db,
      {
        fileName: 'units.csv',
        bytes: Buffer.from(['code,level,name,parent_code', ...lines].join('\n')),
        unitCode: 'ROOT',
        effectiveOn,
        decision: null,
        isDryRun: false,
        errorPolicy: 'REJECT_ALL',
      },
      TODAY,
    )
    if (report.state !== 'COMMITTED') throw new Error(JSON.stringify(report.errors))
  }

  /** Registers members, official and active since 2020, at home in the unit that bears a code today. */
  async members(code: string, names: readonly string[]): Promise<string[]> {
    const ids = names.map(() => newUuid())
    const { db } = this.database.owner
    await sql`
      insert into member (id, full_name, sort_name, name_folded, invented)
      select id, name, name, lower(name), true from unnest(${ids}::uuid[], ${names}::text[]) as m (id, name)`.execute(
      db,
    )
    await sql`
      insert into membership (id, member_id, unit_id, kind, during)
      select gen_random_uuid(), id, (select id from unit where code = ${code} and in_force), 'HOME', '[2020-01-01,)'
      from unnest(${ids}::uuid[]) as m (id)`.execute(db)
    await sql`insert into member_standing (member_id, standing, during) select id, 'OFFICIAL', '[2020-01-01,)' from unnest(${ids}::uuid[]) as m (id)`.execute(
      db,
    )
    await sql`insert into member_activity (member_id, activity, during) select id, 'ACTIVE', '[2020-01-01,)' from unnest(${ids}::uuid[]) as m (id)`.execute(
      db,
    )
    await sql`select refresh_member(${TODAY}::date, ${ids}::uuid[])`.execute(db)
    return ids
  }

  /** The opaque id of the unit that bears a code, today or last. */
  async unit(code: string): Promise<string> {
    const [row] = await this.rows(`select id from unit where code = '${code}' order by in_force desc limit 1`)
    if (!row) throw new Error(`no unit ${code}`)
    return encodeId('unit', String(row['id']))
  }

  /** Somebody with a role on a unit. */
  async caller(role: Role = 'ORGANIZATION_BOARD', code = 'ROOT', today = TODAY): Promise<Caller> {
    const [unit] = await this.rows(
      `select id, path from unit where code = '${code}' order by in_force desc limit 1`,
    )
    const viewer = createViewer({
      kind: 'ACCOUNT',
      accountId: null,
      tokenId: null,
      sessionId: null,
      memberId: null,
      name: 'Người thử',
      locale: 'vi',
      grants: [
        {
          role,
          unitId: String(unit?.['id']),
          path: String(unit?.['path']),
          source: 'GRANT',
          sourceId: newUuid(),
          from: null,
          to: null,
        },
      ],
    })
    return { viewer, requestId: 'test', today, now: new Date(), idempotency: null }
  }

  /** Drafts, previews and approves; what was wrong, as `CODE at.path: values`. */
  async act(
    operations: CreateReorganizationInput['operations'],
    options: { readonly effectiveOn?: string; readonly caller?: Caller } = {},
  ): Promise<{ readonly id: string; readonly version: number; readonly problems: readonly string[] }> {
    const caller = options.caller ?? (await this.caller())
    const drafted = await this.drafts.createReorganization(
      {
        unitId: encodeId('unit', ROOT),
        title: 'Sắp xếp tổ chức',
        number: '01-QĐ/TW',
        signedOn: '2025-06-01',
        effectiveOn: options.effectiveOn ?? '2025-07-01',
        operations,
      },
      caller,
    )
    if (!drafted.ok) return { id: '', version: 0, problems: told(drafted) }
    const { reorganizationId, version } = drafted.result
    const id = encodeId('reorg', reorganizationId)
    const previewed = await this.drafts.previewReorganization({ id, expectedVersion: version }, caller)
    if (!previewed.ok) return { id, version, problems: told(previewed) }
    const approved = await this.effects.approveReorganization(
      { id, expectedVersion: previewed.result.version },
      caller,
    )
    return approved.ok
      ? { id, version: approved.result.version, problems: [] }
      : { id, version: previewed.result.version, problems: told(approved) }
  }

  async rows(statement: string): Promise<Record<string, unknown>[]> {
    return (await sql.raw<Record<string, unknown>>(statement).execute(this.database.owner.db)).rows
  }

  /**
   * A digest of every table of the domain: without what tells of acts (reorganizations, their decisions, the units that they
   * began and that never were, audit) and without counters (versions, segments taken).
   *
   * @param without tables that are left out, too
   */
  async dump(without: readonly string[] = []): Promise<Record<string, string>> {
    const tables = await this.rows(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
         and relname not like 'reorganization%' and relname not like 'audit%' and relname not in ('schema_migration', 'idempotency', 'recorded_change')
         and relname not in ('duplicate_pair', 'duplicate_waiting', 'member_likeness') -- follow behind
       order by 1`,
    )
    const own: Record<string, string> = {
      unit: `where id not in (select unit_id from reorganization_result where is_new and unit_id is not null)`,
      decision: `where id not in (select decision_id from reorganization where decision_id is not null)`,
    }
    const digests: Record<string, string> = {}
    for (const { name } of tables.filter((one) => !without.includes(String(one['name'])))) {
      const [row] = await this.rows(
        `select coalesce(md5(string_agg(r, '|' order by r)), '') as digest
         from (select (to_jsonb(t) - 'version' - 'next_segment')::text as r from ${String(name)} t ${own[String(name)] ?? ''}) t`,
      )
      digests[String(name)] = String(row?.['digest'])
    }
    return digests
  }

  /** What no tree may show on any day: circles, paths that differ from those of the parents, children without a parent. */
  async faults(today = TODAY): Promise<Record<string, unknown>[]> {
    return this.rows(`
      select c.unit_id, c.path, 'its path is not its parent''s and one segment' as fault
      from unit_placement c join unit_placement p on p.unit_id = c.parent_id and p.during && c.during
      where c.path <> p.path || right(c.path, 4)
      union all
      select c.unit_id, c.path, 'it has days without a parent'
      from unit_placement c
      where c.parent_id is not null and not coalesce((select range_agg(p.during) @> c.during from unit_placement p where p.unit_id = c.parent_id), false)
      union all
      select p.unit_id, p.path, 'its segment was another''s'
      from unit_placement p join unit_placement o on o.path = p.path and o.unit_id <> p.unit_id
      union all
      select p.unit_id, p.path, 'it has days without a name or kind' from unit_placement p
      where not coalesce((select range_agg(n.during) @> p.during from unit_name n where n.unit_id = p.unit_id), false)
        or not coalesce((select range_agg(k.during) @> p.during from unit_kind_period k where k.unit_id = p.unit_id), false)
      union all
      select u.id, u.path, 'its copy of the day differs' from unit u join unit_as_of('${today}') d on d.id = u.id
      where (u.path, u.parent_id, u.code, u.kind_code) is distinct from (d.path collate "C", d.parent_id, d.code, d.kind_code)
      union all
      select u.id, u.path, 'it has ended and is in force' from unit u
      where u.in_force and not exists (select from unit_placement p where p.unit_id = u.id and p.during @> '${today}'::date)`)
  }

  /** Units of a day: code and kind, name, parent's code. */
  async tree(day: string): Promise<string[]> {
    const rows = await this.rows(
      `select u.code, u.kind_code as kind, u.name, p.code as parent from unit_as_of('${day}') u
       left join unit_as_of('${day}') p on p.id = u.parent_id where u.parent_id is not null order by u.code`,
    )
    return rows.map(({ code, kind, name, parent }) => `${code} ${kind} ${name} < ${parent}`)
  }

  /** Members at home in each unit on a day, by the unit's code. */
  async homes(day: string): Promise<Record<string, number>> {
    const rows = await this.rows(
      `select u.code, count(*)::int as count from membership m join unit_as_of('${day}') u on u.id = m.unit_id
       where m.kind = 'HOME' and m.during @> '${day}'::date group by 1 order by 1`,
    )
    return Object.fromEntries(rows.map(({ code, count }) => [String(code), Number(count)]))
  }
}

/** Problems of an outcome, one line each. */
export function told(outcome: Outcome<unknown>): string[] {
  return outcome.ok
    ? []
    : outcome.problems.map(({ code, path, values }) =>
        `${code} ${path.join('.')}${values ? ` ${JSON.stringify(values)}` : ''}`.trim(),
      )
}

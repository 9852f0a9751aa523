import { randomUUID } from 'node:crypto'
import { foldVietnamese, sortName } from '@chibo/shared'
import { createSealer } from '../../src/database/sealed.ts'
import { encodeId } from '../../src/graphql/ids.ts'
import { createTestApp, SECRET, TODAY, type TestApp } from './app.ts'
import { Mutations } from './mutations.ts'

/** What is known of somebody who is entered. */
export interface Known {
  readonly name: string
  /** code of the home cell */
  readonly cell: string
  readonly joinedOn?: string
  readonly fileNumber?: string
  readonly birthDate?: string
  readonly citizenId?: string
  readonly oldCard?: string
  readonly phone?: string
}

/** A program with Lộc Bình, and people who are entered twice. */
export class DuplicatesKit {
  readonly app: TestApp
  readonly send: Mutations
  /** credential of an organization board of the district */
  readonly board: string
  private readonly sealer = createSealer(SECRET)

  private constructor(app: TestApp, send: Mutations, board: string) {
    this.app = app
    this.send = send
    this.board = board
  }

  static async create(): Promise<DuplicatesKit> {
    const app = await createTestApp()
    const send = new Mutations(app, {
      mergeMembers:
        'member { id version fullName fileNumber citizenId birthDate phone unit { code } } merged { id endedOn mergedInto { id } } act { id version kind reason }',
      dismissDuplicate: 'members { id }',
      takeBackDismissal: 'members { id }',
      undoMemberAct: 'act { id version }',
    })
    return new DuplicatesKit(app, send, await app.token('ORGANIZATION_BOARD', '188'))
  }

  rows(statement: string, ...values: readonly unknown[]): Promise<Record<string, unknown>[]> {
    return this.send.rows(statement, values)
  }

  /** Finds the pairs of whoever was written, as the program does in the background. */
  async keepPairs(): Promise<void> {
    await this.rows('select keep_duplicate_pairs(100000)')
  }

  /** Codes of cells of the district, in order. */
  async cells(): Promise<string[]> {
    const rows = await this.rows(
      `select code from unit where kind_code = 'cell' and in_force and starts_with(path, (select path from unit where code = '188')) order by code`,
    )
    return rows.map(({ code }) => String(code))
  }

  /** Enters somebody; answers the uuid. */
  async enter(known: Known): Promise<string> {
    const id = randomUUID()
    const { name, birthDate, citizenId, oldCard, phone } = known
    const folded = foldVietnamese(name)
    const joined = known.joinedOn ?? '2010-05-19'
    await this.rows(
      `insert into member (id, full_name, sort_name, name_folded, joined_on, file_number, invented) values ($1, $2, $3, $4, $5, $6, true)`,
      id,
      name,
      sortName(name),
      folded,
      joined,
      known.fileNumber ?? null,
    )
    const sealed = (value?: string) => (value === undefined ? null : this.sealer.seal(value))
    const digest = (value?: string) => (value === undefined ? null : this.sealer.digest(value))
    await this.rows(
      `insert into member_private (member_id, citizen_id, citizen_id_digest, old_card_number, old_card_number_digest, birth_date, birth_year, person_digest, phone)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      id,
      sealed(citizenId),
      digest(citizenId),
      sealed(oldCard),
      digest(oldCard),
      sealed(birthDate),
      birthDate === undefined ? null : Number(birthDate.slice(0, 4)),
      digest(birthDate === undefined ? undefined : `${folded}|${birthDate}`),
      sealed(phone),
    )
    await this.rows(
      `insert into member_standing (member_id, standing, during) values ($1, 'OFFICIAL', daterange($2, null))`,
      id,
      joined,
    )
    await this.rows(
      `insert into member_activity (member_id, activity, during) values ($1, 'ACTIVE', daterange($2, null))`,
      id,
      joined,
    )
    await this.rows(
      `insert into membership (id, member_id, unit_id, kind, during) select gen_random_uuid(), $1, id, 'HOME', daterange($2, null) from unit where code = $3`,
      id,
      joined,
      known.cell,
    )
    await this.rows('select refresh_member($1, array[$2::uuid])', TODAY, id)
    return id
  }

  /** What `mergeMembers` takes of two as they are now. */
  async merging(memberId: string, mergedId: string, change: object = {}): Promise<object> {
    const version = (id: string) => this.send.text('select version from member where id = $1', [id])
    return {
      memberId: encodeId('member', memberId),
      expectedVersion: Number(await version(memberId)),
      mergedMemberId: encodeId('member', mergedId),
      mergedExpectedVersion: Number(await version(mergedId)),
      reason: 'Nhập hai lần',
      ...change,
    }
  }

  /** Everything that is stored but for what tells of acts and requests, and the counters of versions; a digest a table. */
  async dump(): Promise<Record<string, string>> {
    await this.keepPairs()
    const tables = await this.rows(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
         and relname !~ '^audit' and relname not in ('schema_migration', 'idempotency', 'recorded_change', 'member_act') order by 1`,
    )
    const digests: Record<string, string> = {}
    for (const { name } of tables)
      digests[String(name)] = await this.send.text(
        `select coalesce(md5(string_agg(r, '|' order by r)), '') from (select (to_jsonb(t) - 'version' - 'last_used_at')::text as r from ${String(name)} t) t`,
      )
    return digests
  }
}

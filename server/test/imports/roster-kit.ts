import type { RosterValues } from '@chibo/shared'
import type { Role } from '@chibo/shared'
import { pino } from 'pino'
import { sql } from 'kysely'
import { findIdentityById } from '../../src/auth/viewers/identities.repo.ts'
import { createViewer, type Viewer } from '../../src/auth/viewers/viewer.ts'
import { newUuid } from '../../src/database/uuid.ts'
import { createSealer } from '../../src/database/sealed.ts'
import {
  createRosterEngine,
  previewRows,
  type StagedRow,
  type RosterEngine,
  type RosterReport,
} from '../../src/modules/roster-import/index.ts'
import { RegisterKit } from '../members/kit.ts'
import { TODAY } from '../reorganizations/kit.ts'

/** A register, and rosters that are taken in: without a file, what the engine makes of rows that were read; or as files. */
export class RosterKit {
  readonly register: RegisterKit
  readonly engine: RosterEngine
  /** the same on the same register, but that it reads what it receives */
  readonly files: RosterEngine
  /** what the next batch is taken to hold */
  rows: readonly StagedRow[] = []

  private readonly codec = createSealer('a secret of the tests')

  private constructor(register: RegisterKit) {
    this.register = register
    this.engine = this.another({ READING: (step) => previewRows(step, this.read(), this.codec) })
    this.files = this.another()
  }

  static async create(): Promise<RosterKit> {
    return new RosterKit(await RegisterKit.create())
  }

  /** One more engine on the register, as of another program. @param steps in place of its own */
  another(steps: Parameters<typeof createRosterEngine>[1] = {}): RosterEngine {
    const { db, pool } = this.register.organization.database
    const log = pino({ level: process.env['LOG'] ?? 'silent' })
    const { seal, digest } = this.codec
    return createRosterEngine({ db, pool, today: () => TODAY, log, seal, digest }, steps)
  }

  /** Takes rows in below a unit and shows what they would do. */
  async preview(
    rows: readonly StagedRow[],
    unit = 'X',
    viewer = this.register.caller.viewer,
    effectiveOn: string | null = null,
  ): Promise<RosterReport> {
    this.rows = rows
    const wanted = {
      unit: { code: unit },
      fileName: 'rows.csv',
      effectiveOn,
      decision: null,
      sender: null,
      errorPolicy: 'REJECT_ALL',
      wantsCommit: false,
    } as const
    const id = await this.engine.imports.receive(wanted, bytes(), viewer)
    return this.work(id)
  }

  /** Takes a file in below a unit and shows what its rows would do. */
  async previewFile(
    file: string | Buffer,
    unit = 'X',
    more: { readonly sender?: string; readonly wantsCommit?: boolean; readonly viewer?: Viewer } = {},
  ): Promise<RosterReport> {
    const wanted = {
      unit: { code: unit },
      fileName: 'a file',
      effectiveOn: null,
      decision: null,
      sender: more.sender ?? null,
      errorPolicy: 'REJECT_ALL',
      wantsCommit: more.wantsCommit ?? false,
    } as const
    const viewer = more.viewer ?? this.register.caller.viewer
    const id = await this.files.imports.receive(wanted, bytes(Buffer.from(file)), viewer)
    return this.work(id, this.files)
  }

  async commit(
    id: string,
    errorPolicy: 'REJECT_ALL' | 'SKIP_BAD_ROWS' = 'REJECT_ALL',
  ): Promise<RosterReport> {
    await this.engine.imports.commit(id, errorPolicy, this.register.caller.viewer)
    return this.work(id)
  }

  async undo(id: string): Promise<RosterReport> {
    await this.engine.imports.undo(id, this.register.caller.viewer)
    return this.work(id)
  }

  /** Waits until nothing is to be done with a batch. */
  async work(id: string, engine = this.engine): Promise<RosterReport> {
    for (;;) {
      await engine.jobs.work(id)
      const report = await engine.imports.report(id, null)
      if (!['READING', 'COMMITTING', 'UNDOING'].includes(report.state)) return report
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
  }

  /** What became of each row, in order: `NEW`, `UNDECIDED ROSTER_DOUBLE`. */
  async outcomes(id: string): Promise<readonly string[]> {
    const { rows } = await sql<{ outcome: string }>`
      select concat_ws(' ', outcome, (select string_agg(m->>'code', ' ') from jsonb_array_elements(messages) m where m->>'weight' <> 'NOTE')) as outcome
      from import_row where batch_id = ${id} order by sheet, row`.execute(
      this.register.organization.database.owner.db,
    )
    return rows.map(({ outcome }) => outcome)
  }

  /** Somebody with a role on a unit, by its code. */
  async viewer(role: Role, code: string): Promise<Viewer> {
    const { db } = this.register.organization.database.owner
    const [accountId, grantId] = [newUuid(), newUuid()]
    await sql`insert into account (id, username, display_name, unit_id) values (${accountId}, ${`importer_${accountId}`}, 'Người nhập mẫu', ${this.register.organization.root})`.execute(
      db,
    )
    await sql`insert into access_grant (id, account_id, role, unit_id, during)
      values (${grantId}, ${accountId}, ${role}, (select id from unit where code = ${code}), '[2020-01-01,)')`.execute(
      db,
    )
    const identity = await findIdentityById(this.register.organization.database.pool, { accountId }, TODAY)
    if (!identity) throw new Error('the importer is there')
    return createViewer(identity)
  }

  /** The uuid of a unit. */
  async unit(code: string): Promise<string> {
    const [row] = await this.register.organization.rows(`select id from unit where code = '${code}'`)
    return String(row?.['id'])
  }

  private async *read(): AsyncGenerator<readonly StagedRow[]> {
    yield this.rows
  }
}

/** A row as it would have been read. */
export function read(
  row: number,
  unitId: string | null,
  values: RosterValues,
  more: Partial<StagedRow> = {},
): StagedRow {
  return { sheet: 0, row, unitId, values, messages: [], decision: null, isSkipped: false, ...more }
}

async function* bytes(file = Buffer.from('anything')): AsyncGenerator<Buffer> {
  yield file
}

import { createHash, randomBytes } from 'node:crypto'
import type { Role } from '@chibo/shared'
import { Reminding } from '../../src/modules/notifications/index.ts'
import type { TestApp } from './app.ts'

/** A line as it is stored. */
export interface StoredLine {
  readonly kind: string
  readonly unit: string | null
  readonly dueOn: string | null
  readonly days: number | null
  readonly count: number | null
  readonly isRead: boolean
  /** of its mail; null: there is none */
  readonly mail: string | null
}

/** Accounts that are told something, and days that begin. */
export class Told {
  private readonly app: TestApp
  private today = ''
  private readonly reminding: Reminding

  constructor(app: TestApp) {
    this.app = app
    this.reminding = this.another()
  }

  /** Another server, which reminds as well. */
  another(): Reminding {
    const log = { info: () => undefined, error: (told: object) => this.fail(told) }
    return new Reminding({ pool: this.app.database.pool, log, today: () => this.today })
  }

  /** Makes an account with a role on a unit, signed in. @returns its cookie */
  async person(
    username: string,
    role: Role,
    unitCode: string,
    { email = null, locale = 'vi' }: { readonly email?: string | null; readonly locale?: string } = {},
  ): Promise<string> {
    const { pool } = this.app.database.owner
    const secret = randomBytes(32).toString('base64url')
    await pool.query(
      `with made as (
         insert into account (id, username, display_name, unit_id, locale, email, wants_mail)
         select gen_random_uuid(), $1, 'Hoàng Thị Tên Riêng', id, $4, $5, $5::text is not null from unit where code = $3 returning id, unit_id),
       given as (insert into access_grant (id, account_id, role, unit_id, during) select gen_random_uuid(), id, $2, unit_id, '(,)' from made)
       insert into session (id, account_id, digest, expires_at) select gen_random_uuid(), id, $6, now() + interval '1 hour' from made`,
      [username, role, unitCode, locale, email, createHash('sha256').update(secret).digest()],
    )
    return `chibo=${secret}`
  }

  /** Has a day begin on every server. */
  async begin(today: string, ...others: readonly Reminding[]): Promise<void> {
    this.today = today
    await Promise.all([this.reminding, ...others].map((server) => server.run()))
  }

  /** The lines of an account, in the order in which it was told. */
  async lines(username: string): Promise<StoredLine[]> {
    const { rows } = await this.app.database.owner.pool.query<StoredLine>(
      `select n.kind_code as kind, u.code as unit, n.due_on as "dueOn", n.days, n.count, n.read_at is not null as "isRead", m.state as mail
       from notification n join account a on a.id = n.account_id left join unit u on u.id = n.unit_id left join mail m on m.notification_id = n.id
       where a.username = $1 order by n.created_at, n.kind_code, n.due_on`,
      [username],
    )
    return rows
  }

  /** The same, shortly: `REGISTER_DUE 2026-01-20 -5 ×2`. */
  async told(username: string): Promise<string[]> {
    return (await this.lines(username)).map(({ kind, dueOn, days, count }) =>
      [kind, dueOn, days === null ? '' : `-${String(days)}`, count === null ? '' : `×${String(count)}`]
        .filter((part) => part !== '')
        .join(' '),
    )
  }

  private fail(told: object): never {
    throw new Error('reminders could not be given', { cause: told })
  }
}

import type { TestApp } from '../kit/app.ts'

/** Columns that note when something was used: they change whatever is asked. */
const NOTES = ['last_used_at', 'last_seen_at']

/** Tables that are written in the background, after what was stored, or say what is to be; a member may wait twice. */
const BEHIND = ['audit_seal', 'audit_unsealed', 'duplicate_waiting']

/** What is stored. */
interface Stored {
  readonly digest: string
  readonly audited: number
}

/** Looks whether anything was stored, and takes it back. */
export class Keeper {
  private readonly app: TestApp
  private readonly digest: string
  private readonly restoration: string

  private constructor(app: TestApp, digest: string, restoration: string) {
    this.app = app
    this.digest = digest
    this.restoration = restoration
  }

  /** Keeps a copy of every table as it is now. */
  static async of(app: TestApp): Promise<Keeper> {
    const { rows } = await app.database.owner.pool.query<{ name: string; columns: string }>(
      `select c.relname as name, string_agg(quote_ident(a.attname), ', ' order by a.attnum) as columns
       from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
       where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' group by c.relname order by c.relname`,
    )
    await app.database.owner.pool.query(
      `create schema kept; ${rows.map(({ name }) => `create table kept.${name} as table ${name};`).join(' ')}`,
    )
    const noted = NOTES.map((column) => ` - '${column}'`).join('')
    const sums = rows
      .filter(({ name }) => !BEHIND.includes(name))
      .map(({ name, columns }) => {
        const row = NOTES.some((note) => columns.includes(note)) ? `(to_jsonb(t)${noted})` : 't'
        return `(select coalesce(sum(hashtextextended(${row}::text, 0)), 0) from ${name} t)`
      })
    const back = rows.map(
      ({ name, columns }) => `
        delete from ${name} t where not exists (select from kept.${name} k where to_jsonb(k) = to_jsonb(t));
        insert into ${name} (${columns}) overriding system value
          select ${columns} from kept.${name} k where not exists (select from ${name} t where to_jsonb(t) = to_jsonb(k));`,
    )
    // Keys are looked at by nobody meanwhile: everything comes back as it was.
    const restoration = `begin; set local session_replication_role = replica; ${back.join('')} commit`
    return new Keeper(
      app,
      `select ${sums.join(` || ' ' || `)} as digest,
      (select count(*)::int from audit_record) as audited`,
      restoration,
    )
  }

  /** Everything stored, as one text that differs where anything does, and how many audit records there are. */
  async stored(): Promise<Stored> {
    const { rows } = await this.app.database.owner.pool.query<Stored>({ name: 'stored', text: this.digest })
    const [stored] = rows
    if (!stored) throw new Error('nothing is stored')
    return stored
  }

  /** Brings everything back to what it was. */
  async restore(): Promise<void> {
    await this.app.database.owner.pool.query(this.restoration)
    await this.app.database.owner.pool.query(`notify chibo_access`)
  }
}

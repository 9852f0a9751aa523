import { createHmac } from 'node:crypto'
import { execute, type DocumentNode, type ExecutionResult } from 'graphql'
import type { Locale } from '@chibo/shared'
import { createViewer, type Viewer } from '../../src/auth/viewers/viewer.ts'
import type { Database } from '../../src/database/pool.ts'
import { ReadFrame, type ScopeRange } from '../../src/database/read-frame.ts'
import { createSealer } from '../../src/database/sealed.ts'
import type { GraphQLContext } from '../../src/graphql/builder.ts'
import { answerOf, beginReads, directOperation } from '../../src/graphql/lane.ts'
import { Consulted } from '../../src/graphql/read/arguments.ts'
import { Opened } from '../../src/graphql/read/opened.ts'
import { compilePlan, PlanCache, type Plan } from '../../src/graphql/read/plan.ts'
import { Reader } from '../../src/graphql/read/reader.ts'
import { FileStores } from '../../src/modules/documents/index.ts'
import { createServices } from '../../src/services.ts'
import { buildSchema } from '../../src/schema.ts'
import { SCENARIO_SECRET, SCENARIO_TODAY } from '../kit/scenario.ts'
import type { TestDatabase } from '../kit/database.ts'
import type { Value } from './arguments.ts'
import type { Organization } from './organization.ts'
import { Policy, type HeldGrant } from './policy.ts'
import { answerNaively, type NaiveAnswer } from './reader.ts'
import type { Question } from './world.ts'

/** The server's schema. */
export const schema = buildSchema()

/** Somebody who asks, as the naive reader knows them. */
export interface Asker {
  readonly accountId: string | null
  readonly tokenId: string | null
  readonly name: string
  readonly locale: Locale
  readonly grants: readonly HeldGrant[]
}

/** Values of variables, cursors in pairs. */
export type Variables = Readonly<Record<string, Value>>

/** What every operation costs here. */
export const COST = { requested: 1, limit: null, remaining: null, resetAt: null }

/** A frame that remembers what it ran. */
class NotedFrame extends ReadFrame {
  readonly texts: string[] = []

  override read(
    ranges: readonly ScopeRange[],
    text: string,
    values: readonly unknown[],
  ): Promise<string | undefined> {
    this.texts.push(text)
    return super.read(ranges, text, values)
  }
}

/** Compiles anew each time, the gate on every row. */
class GateEverywhere extends PlanCache {
  private readonly database: Database

  constructor(database: Database) {
    super(database)
    this.database = database
  }

  override get(...[field, link, , viewer, locale]: Parameters<PlanCache['get']>): Plan {
    return compilePlan(this.database, field, link, viewer, locale, new Consulted(), true)
  }
}

/** What the server answered, and by what. */
export interface Answered {
  readonly result: ExecutionResult
  /** statements as counted for the log */
  readonly counted: number
  /** the statements */
  readonly texts: readonly string[]
}

/** The server's reader and the naive one, side by side on one database. */
export class Duel {
  private readonly frame: NotedFrame
  private readonly keeping: Reader
  private readonly everywhere: Reader
  private readonly useCases: GraphQLContext['useCases']
  private readonly sealer = createSealer(SCENARIO_SECRET)

  constructor(database: TestDatabase) {
    const services = {
      open: (sealed: Buffer) => this.sealer.open(sealed),
      digest: (value: string) => this.sealer.digest(value),
      sign: (text: string) => createHmac('sha256', 'cursors').update(text).digest('base64url').slice(0, 22),
    }
    this.frame = new NotedFrame(database.pool)
    this.useCases = createServices({
      db: database.db,
      decodeId: (_prefix, id) => id,
      auditKey: Buffer.alloc(32),
      accessChanged: () => undefined,
      publicUrl: 'http://localhost',
      files: new FileStores('DATABASE', '/nowhere'),
      open: (sealed) => this.sealer.open(Buffer.from(sealed)),
      seal: Buffer.from,
      digest: Buffer.from,
    })
    this.keeping = new Reader(new PlanCache(database.db), this.frame, services)
    this.everywhere = new Reader(new GateEverywhere(database.db), this.frame, services)
  }

  /** The server's answer; plans are kept by the document's object. */
  async server(
    organization: Organization,
    asker: Asker,
    document: DocumentNode,
    variables: Variables,
    gateEverywhere = false,
  ): Promise<Answered> {
    let counted = 0
    this.frame.texts.length = 0
    const contextValue: GraphQLContext = {
      viewer: viewerOf(organization, asker),
      locale: asker.locale,
      today: SCENARIO_TODAY,
      now: () => new Date(),
      requestId: 'test',
      idempotency: null,
      reader: gateEverywhere ? this.everywhere : this.keeping,
      useCases: this.useCases,
      rateLimit: () => ({ cost: COST, requests: COST, costPerRequest: 1 }),
      countStatement: () => {
        counted += 1
      },
      opened: new Opened(),
    }
    const result = await execute({
      schema,
      document,
      contextValue,
      variableValues: sideOf(variables, 'server'),
    })
    return { result, counted, texts: [...this.frame.texts] }
  }

  /** The text of the server's answer past the executor, as the lane gives it; undefined where the executor is needed. */
  async direct(
    organization: Organization,
    asker: Asker,
    document: DocumentNode,
    variables: Variables,
  ): Promise<string | undefined> {
    const operation = directOperation(schema, document)
    const cx = {
      viewer: viewerOf(organization, asker),
      locale: asker.locale,
      today: SCENARIO_TODAY,
      countStatement: () => undefined,
      opened: new Opened(),
    }
    const begun =
      operation && beginReads(operation, sideOf(variables, 'server'), this.keeping, cx, () => COST)
    return begun && (await answerOf(operation, begun))?.toString()
  }

  /** The naive reader's answer. */
  naive(
    organization: Organization,
    asker: Asker,
    document: DocumentNode,
    variables: Variables,
  ): Promise<NaiveAnswer> {
    return answerNaively(this.question(organization, asker), document, sideOf(variables, 'naive'))
  }

  question(organization: Organization, asker: Asker): Question {
    return {
      organization,
      policy: new Policy(organization, asker.grants),
      today: SCENARIO_TODAY,
      locale: asker.locale,
      viewer: asker,
      open: (sealed) => this.sealer.open(sealed),
    }
  }
}

/** The viewer that the server makes of the naive reader's grants. */
export function viewerOf(organization: Organization, asker: Asker): Viewer {
  const kept = viewers.get(asker)
  if (kept) return kept
  const viewer = createViewer({
    kind: asker.accountId === null ? 'TOKEN' : 'ACCOUNT',
    accountId: asker.accountId,
    tokenId: asker.tokenId,
    sessionId: null,
    memberId: organization.accounts.find(({ id }) => id === asker.accountId)?.member_id ?? null,
    name: asker.name,
    locale: asker.locale,
    grants: asker.grants.map((grant) => ({
      ...grant,
      path: organization.units.find((unit) => unit.id === grant.unitId)?.path ?? '',
      from: null,
      to: null,
      succeeded: succeededBy(organization, grant),
    })),
  })
  viewers.set(asker, viewer)
  return viewer
}
const viewers = new WeakMap<Asker, Viewer>()

/** Today's paths of what has ended and rests outside a grant's subtree, although something in it succeeded it. */
export function succeededBy(organization: Organization, grant: HeldGrant): string[] {
  const { units } = organization
  const policy = new Policy(organization, [{ ...grant, role: 'ORGANIZATION_BOARD' }])
  const top = units.find((unit) => unit.id === grant.unitId)?.path ?? ''
  return units
    .filter(({ id, path }) => !path.startsWith(top) && policy.may('unit.read', id))
    .map(({ path }) => path)
    .sort()
}

function sideOf(variables: Variables, side: 'server' | 'naive'): Record<string, unknown> {
  return Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, pick(value, side)]))
}

function pick(value: Value, side: 'server' | 'naive'): unknown {
  if (typeof value === 'object' && value !== null && 'server' in value && 'naive' in value) return value[side]
  return value
}

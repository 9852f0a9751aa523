import { createHmac } from 'node:crypto'
import { execute, type ExecutionResult, type GraphQLSchema } from 'graphql'
import { createViewer, type Viewer } from '../../src/auth/viewers/viewer.ts'
import { ReadFrame, type ScopeRange } from '../../src/database/read-frame.ts'
import { createSealer } from '../../src/database/sealed.ts'
import type { GraphQLContext } from '../../src/graphql/builder.ts'
import { REQUEST_COST } from '../../src/graphql/read/cost.ts'
import { Opened } from '../../src/graphql/read/opened.ts'
import { PlanCache } from '../../src/graphql/read/plan.ts'
import { Reader } from '../../src/graphql/read/reader.ts'
import { FileStores } from '../../src/modules/documents/index.ts'
import { createServices } from '../../src/services.ts'
import type { TestDatabase } from '../kit/database.ts'
import type { Statement } from './explain.ts'
import { TODAY, type Place } from './lifelike.ts'
import type { Committed } from './operations.ts'
import type { Variables } from './variables.ts'

/** A frame that remembers what it ran. */
class NotedFrame extends ReadFrame {
  readonly statements: Statement[] = []

  override read(
    ranges: readonly ScopeRange[],
    text: string,
    values: readonly unknown[],
  ): Promise<string | undefined> {
    this.statements.push({ ranges, text, values })
    return super.read(ranges, text, values)
  }
}

const UNBOUND = { limit: null, remaining: null, resetAt: null }

/** An answer, and the statements that it took. */
export interface Read {
  readonly result: ExecutionResult
  readonly statements: readonly Statement[]
}

/** Reads as the server does, by its own reader. */
export class Reads {
  private readonly frame: NotedFrame
  private readonly context: Omit<GraphQLContext, 'viewer'>
  private readonly schema: GraphQLSchema

  constructor(schema: GraphQLSchema, { db, pool }: TestDatabase) {
    const sealer = createSealer('a secret of this test')
    this.schema = schema
    this.frame = new NotedFrame(pool)
    const reader = new Reader(new PlanCache(db), this.frame, {
      open: (sealed) => sealer.open(sealed),
      digest: (value) => sealer.digest(value),
      sign: (text) => createHmac('sha256', 'cursors').update(text).digest('base64url').slice(0, 22),
    })
    this.context = {
      locale: 'vi',
      today: TODAY,
      now: () => new Date(),
      requestId: 'test',
      idempotency: null,
      reader,
      useCases: createServices({
        db,
        decodeId: (_prefix, id) => id,
        auditKey: Buffer.alloc(32),
        accessChanged: () => undefined,
        publicUrl: 'http://localhost',
        files: new FileStores('DATABASE', '/nowhere'),
        open: String,
        seal: Buffer.from,
        digest: Buffer.from,
      }),
      rateLimit: () => ({ cost: UNBOUND, requests: UNBOUND, costPerRequest: REQUEST_COST }),
      countStatement: () => undefined,
      opened: new Opened(),
    }
  }

  /** Answers an operation. */
  async read({ document }: Committed, variables: Variables, viewer: Viewer): Promise<Read> {
    this.frame.statements.length = 0
    const contextValue = { ...this.context, viewer }
    const result = await execute({
      schema: this.schema,
      document,
      contextValue,
      variableValues: variables,
    })
    return { result, statements: [...this.frame.statements] }
  }
}

/** A token that may read below some units. */
export function viewerOn(places: readonly Place[]): Viewer {
  const id = '01900000-0000-7000-8000-000000000001'
  return createViewer({
    kind: 'TOKEN',
    accountId: null,
    tokenId: id,
    sessionId: null,
    memberId: null,
    name: 'test',
    locale: 'vi',
    grants: places.map((place) => ({
      role: 'ORGANIZATION_BOARD',
      unitId: place.id,
      path: place.path,
      source: 'GRANT',
      sourceId: id,
      from: null,
      to: null,
    })),
  })
}

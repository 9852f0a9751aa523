import { ProblemError } from '@chibo/shared'
import { sql } from 'kysely'
import { builder } from './builder.ts'
import { Node, nodeEntities, rootField, type EntityType } from './define.ts'
import { decodeId, idPrefix } from './ids.ts'
import type { LinkPlan } from './read/entity.ts'
import { fromArg } from './read/values.ts'
import { requireViewer, unchecked } from './resolve.ts'

/** Look-ups by id. */

/** A root field that reads one row of an entity by its id. */
export function byId(name: string, target: () => EntityType, description: string, asOf = false): void {
  rootField(name, 'one', target, {
    description: `${description} Null for what the caller may not see, like for what does not exist.`,
    asOf,
    args: (t) => ({ id: t({ type: 'ID', required: true, description: 'Its id.' }) }),
    where: (row, _here, cx, args) => {
      const id = args.get('id')
      if (!id) throw new ProblemError({ code: 'REQUIRED', path: ['id'] })
      const prefix = target().prefix ?? ''
      return sql`${row.col('id')} = ${cx.param(
        fromArg(id, (value, path) => decodeId([prefix], value, path)),
        'uuid',
      )}`
    },
  })
}

const IDS_MAX = 100

builder.queryField('node', (t) =>
  t.field({
    type: Node,
    nullable: true,
    description:
      'Anything that has an id. Null for what the caller may not see, like for what does not exist.',
    args: { id: t.arg({ type: 'ID', required: true, description: 'The id; its prefix tells the type.' }) },
    resolve: async (_root, { id }, cx, info) => {
      const prefix = prefixOf(id, ['id'])
      const rows = await cx.reader.read(info, nodesLink(prefix, 'id'), prefix, {
        ...cx,
        viewer: requireViewer(cx),
      })
      return unchecked(rowOf(rows, id, prefix))
    },
  }),
)

builder.queryField('nodes', (t) =>
  t.field({
    type: [Node],
    nullable: { list: false, items: true },
    description: `Anything that has ids (at most ${String(IDS_MAX)}), in their order; one statement a type.`,
    args: { ids: t.arg({ type: ['ID'], required: true, description: 'The ids, of any types.' }) },
    resolve: async (_root, { ids }, cx, info) => {
      const viewer = requireViewer(cx)
      if (ids.length > IDS_MAX)
        throw new ProblemError({ code: 'TOO_MANY', path: ['ids'], values: { max: IDS_MAX } })
      const prefixes = ids.map((id, i) => prefixOf(id, ['ids', String(i)]))
      const found = new Map<string, unknown>()
      for (const prefix of new Set(prefixes)) {
        found.set(prefix, await cx.reader.read(info, nodesLink(prefix, 'ids'), prefix, { ...cx, viewer }))
      }
      return unchecked(ids.map((id, i) => rowOf(found.get(prefixes[i] ?? ''), id, prefixes[i] ?? '')))
    },
  }),
)

/** The rows of one type among the ids in an argument. */
function nodesLink(prefix: string, argument: string): LinkPlan {
  return {
    kind: 'keyed',
    target: () => {
      const target = nodeEntities.get(prefix)
      if (!target) throw new Error(`no node ${prefix}`)
      return target
    },
    anyState: true,
    where: (row, _here, cx, args) => {
      const uuids = cx.param((run) => {
        const given = args.get(argument)?.at(run.variables)
        const ids: unknown[] = Array.isArray(given) ? given : [given]
        return ids.filter((id) => idPrefix(id) === prefix).map((id) => decodeId([prefix], id, [argument]))
      }, 'uuid[]')
      return sql`${row.col('id')} = any (${uuids})`
    },
  }
}

/** The prefix of an id of a node. @throws ProblemError INVALID_ID at the path */
export function prefixOf(id: string, path: readonly string[]): string {
  const prefix = idPrefix(id)
  if (prefix !== undefined && nodeEntities.has(prefix)) return prefix
  const type = [...nodeEntities.keys()].map((one) => `${one}_…`).join(', ')
  throw new ProblemError({ code: 'INVALID_ID', path, values: { type } })
}

function rowOf(rows: unknown, id: string, prefix: string): unknown {
  const uuid = decodeId([prefix], id, ['id'])
  return typeof rows === 'object' && rows !== null ? (Reflect.get(rows, uuid) ?? null) : null
}

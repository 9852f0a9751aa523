import type { GraphQLResolveInfo } from 'graphql'
import { HttpError } from '../http/http-error.ts'
import type { Viewer } from '../auth/viewers/viewer.ts'
import type { GraphQLContext } from './builder.ts'

/*
 * What a plan yields is checked by GraphQL's own completion of each value against the schema, not by TypeScript:
 * these resolvers answer `any` (through Reflect.get) in this one place.
 */

/** Reads a value that a plan has shaped, by its response name. */
export function readShaped(parent: object, _args: unknown, _cx: unknown, info: GraphQLResolveInfo) {
  return Reflect.get(parent, info.path.key)
}

/** Reads a root field by its plan. */
export async function readRoot(cx: GraphQLContext, info: GraphQLResolveInfo) {
  return unchecked(await cx.reader.root(info, { ...cx, viewer: requireViewer(cx) }))
}

/** Takes the type off an answer of the reader. */
export function unchecked(answer: unknown) {
  const holder: object = { answer }
  return Reflect.get(holder, 'answer')
}

/** Who asks. @throws UNAUTHENTICATED for callers who are not signed in */
export function requireViewer(cx: GraphQLContext): Viewer {
  if (!cx.viewer) throw new HttpError('UNAUTHENTICATED')
  return cx.viewer
}

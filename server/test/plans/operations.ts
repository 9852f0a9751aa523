import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import {
  getNamedType,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import { operations as benched } from '../../bench/operations.ts'

/** An operation that somebody sends: the screens, an example of the reference, an example client, the bench. */
export interface Committed {
  /** where it stands and what it is called */
  readonly name: string
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
}

const ROOT = resolve(import.meta.dirname, '../../..')

/** Where operations stand in files; fragments are shared within a line. */
const FILES = [
  'admin/src/**/*.graphql',
  'server/docs/examples/*.graphql',
  'server/examples/*.graphql',
  'server/examples/*.sh',
]

/** All reads that are committed; of a mutation what it reads of its payload, as reads by id. */
export function committedReads(schema: GraphQLSchema): Committed[] {
  const inFiles = FILES.flatMap((pattern) => {
    const texts = globSync(pattern, { cwd: ROOT })
      .sort()
      .map((path) => ({ path, text: documentIn(readFileSync(resolve(ROOT, path), 'utf8'), path) }))
      .filter(({ text }) => text !== '')
    return readsOf(texts, schema)
  })
  const texts = Object.entries(benched).map(([name, { query }]) => ({ path: `bench ${name}`, text: query }))
  return [...inFiles, ...readsOf(texts, schema)]
}

/** A script holds its operation as one quoted word; one that sends files has none. */
function documentIn(text: string, path: string): string {
  return path.endsWith('.sh') ? (/^query='([^']+)'$/m.exec(text)?.[1] ?? '') : text
}

function readsOf(texts: readonly { path: string; text: string }[], schema: GraphQLSchema): Committed[] {
  const parsed = texts.map(({ path, text }) => ({ path, definitions: parse(text).definitions }))
  const fragments = parsed
    .flatMap(({ definitions }) => definitions)
    .filter((one) => one.kind === Kind.FRAGMENT_DEFINITION)
  return parsed.flatMap(({ path, definitions }) =>
    definitions
      .filter((one) => one.kind === Kind.OPERATION_DEFINITION)
      .flatMap((operation) =>
        operation.operation === 'query'
          ? [committed(path, operation, fragments)]
          : payloadReads(operation, schema).map((read) => committed(path, read, fragments)),
      ),
  )
}

function committed(
  path: string,
  operation: OperationDefinitionNode,
  fragments: readonly FragmentDefinitionNode[],
): Committed {
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] }
  return { name: `${path} ${operation.name?.value ?? ''}`.trim(), document, operation }
}

/** The nodes in a mutation's payload, each asked for by its id. */
function payloadReads(operation: OperationDefinitionNode, schema: GraphQLSchema): OperationDefinitionNode[] {
  const found: { type: string; field: FieldNode }[] = []
  const types = new TypeInfo(schema)
  visit(
    operation,
    visitWithTypeInfo(types, {
      Field: {
        enter: (field) => {
          const isPayload = types.getParentType()?.name.endsWith('Payload') === true
          const type = getNamedType(types.getType())?.name ?? ''
          if (!isPayload || !field.selectionSet || ['UserError', 'RowResult'].includes(type)) return undefined
          found.push({ type, field })
          return false
        },
      },
    }),
  )
  return found.flatMap(({ type, field }) => {
    const [read] = parse(`query ($id: ID!) { node(id: $id) { ... on ${type} { __typename } } }`).definitions
    if (read?.kind !== Kind.OPERATION_DEFINITION || !field.selectionSet) return []
    const { selectionSet } = field
    const asked = visit(read, { InlineFragment: (fragment) => ({ ...fragment, selectionSet }) })
    return [{ ...asked, name: { kind: Kind.NAME, value: `${operation.name?.value ?? ''} ${type}` } }]
  })
}

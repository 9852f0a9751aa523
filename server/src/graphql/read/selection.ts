import {
  GraphQLError,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  isObjectType,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type SelectionSetNode,
  type DirectiveNode,
} from 'graphql'
import type { CompileRequest } from './arguments.ts'

/** Fragments of a document by name. */
export type Fragments = Readonly<Record<string, FragmentDefinitionNode | undefined>>

/**
 * The fields that a selection asks of an object type, by response name in document order; nodes of one response
 * name are merged. `@skip` and `@include` are applied, their variables consulted.
 */
export function collectFields(
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  fragments: Fragments,
  request: CompileRequest,
): ReadonlyMap<string, readonly FieldNode[]> {
  const fields = new Map<string, FieldNode[]>()
  const visit = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (!isIncluded(selection.directives ?? [], request)) continue
      if (selection.kind === Kind.FIELD) {
        const name = selection.alias?.value ?? selection.name.value
        if (RESERVED.has(name) && selection.name.value !== '__typename') throw reserved(name)
        const nodes = fields.get(name)
        if (nodes) nodes.push(selection)
        else fields.set(name, [selection])
        continue
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value]
      if (fragment && applies(fragment.typeCondition?.name.value, type)) visit(fragment.selectionSet)
    }
  }
  sets.forEach(visit)
  return fields
}

// Rows are told apart by `__typename`, and JavaScript has its own idea of `__proto__`.
const RESERVED = new Set(['__typename', '__proto__'])

function reserved(name: string): GraphQLError {
  const message = `The alias "${name}" cannot be used.`
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })
}

/** The selection sets below merged field nodes. */
export function selectionSets(nodes: readonly FieldNode[]): SelectionSetNode[] {
  return nodes.flatMap((node) => node.selectionSet ?? [])
}

function applies(condition: string | undefined, type: GraphQLObjectType): boolean {
  if (condition === undefined || condition === type.name) return true
  return isObjectType(type) && type.getInterfaces().some((parent) => parent.name === condition)
}

function isIncluded(directives: readonly DirectiveNode[], request: CompileRequest): boolean {
  return directives.every((directive) => {
    const isSkip = directive.name.value === GraphQLSkipDirective.name
    if (!isSkip && directive.name.value !== GraphQLIncludeDirective.name) return true
    const condition = directive.arguments?.find((argument) => argument.name.value === 'if')?.value
    if (condition?.kind === Kind.BOOLEAN) return condition.value !== isSkip
    if (condition?.kind !== Kind.VARIABLE) return true
    const name = condition.name.value
    return (request.consult((variables) => String(variables[name])) === 'true') !== isSkip
  })
}

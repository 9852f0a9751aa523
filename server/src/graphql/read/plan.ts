import type { FieldNode, GraphQLObjectType, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import type { CompiledQuery } from 'kysely'
import type { Locale } from '@chibo/shared'
import type { Viewer } from '../../auth/viewers/viewer.ts'
import type { Database } from '../../database/pool.ts'
import { Consulted, type Variables } from './arguments.ts'
import type { Mark } from './answer.ts'
import { Compiler } from './compile.ts'
import type { LinkPlan, Run } from './entity.ts'
import { Parameter } from './planned.ts'
import { scopeShape } from './scope.ts'
import type { Fragments } from './selection.ts'

/** A compiled root field: a statement that answers one row with the answer's JSON, and its parameters. */
export interface Plan {
  readonly text: string
  /** values of the parameters, in order */
  readonly bind: (run: Run) => unknown[]
  /** what is left to finish in the answer */
  readonly marks: readonly Mark[]
  /** the sensitive field that a row found confirms: then the row's uuid stands before the JSON */
  readonly confirms: string | undefined
}

/** A root field in a request, as the executor hands it over. */
export interface RootField {
  readonly schema: GraphQLSchema
  readonly operation: OperationDefinitionNode
  readonly fragments: Fragments
  readonly variables: Variables
  readonly parentType: GraphQLObjectType
  readonly fieldName: string
  /** where the field stands in the answer: `unit`, `recordVisit.visit` */
  readonly responsePath: string
  readonly nodes: readonly FieldNode[]
}

interface KeptPlan {
  readonly key: string
  readonly nodes: readonly FieldNode[]
  readonly consulted: Consulted
  readonly plan: Plan
}

/** Kept plans of one operation at most; the oldest goes first. */
const KEPT_PER_OPERATION = 64

/**
 * Plans by operation. An operation is an object that lives as long as the server keeps the parsed document, so what
 * is kept is bounded by that cache. Within an operation the key is the field, its link, the language, the shape of
 * the viewer's ranges, the places in the document that ask for the field (`@skip` may leave some out before any plan
 * is looked for), and the values of the variables that the compilation consulted.
 */
export class PlanCache {
  private readonly kept = new WeakMap<OperationDefinitionNode, KeptPlan[]>()
  private readonly compiler: Database

  constructor(compiler: Database) {
    this.compiler = compiler
  }

  /** The kept plan for a root field, compiled if there is none. */
  get(field: RootField, link: LinkPlan, linkKey: string, viewer: Viewer, locale: Locale): Plan {
    const key = `${field.responsePath}|${linkKey}|${locale}|${scopeShape(viewer)}`
    const plans = this.kept.get(field.operation) ?? []
    const found = plans.find(
      (kept) =>
        kept.key === key && sameNodes(kept.nodes, field.nodes) && kept.consulted.matches(field.variables),
    )
    if (found) return found.plan
    const consulted = new Consulted()
    const plan = compilePlan(this.compiler, field, link, viewer, locale, consulted)
    plans.push({ key, nodes: field.nodes, consulted, plan })
    if (plans.length > KEPT_PER_OPERATION) plans.shift()
    this.kept.set(field.operation, plans)
    return plan
  }
}

/** Compiles a root field to a plan. `gateEverywhere`: see CompileInput. */
export function compilePlan(
  compiler: Database,
  field: RootField,
  link: LinkPlan,
  viewer: Viewer,
  locale: Locale,
  consulted = new Consulted(),
  gateEverywhere = false,
): Plan {
  const { schema, fragments, variables } = field
  const request = {
    variables,
    consult: (look: (values: Variables) => string) => consulted.note(look, variables),
  }
  const definition = field.parentType.getFields()[field.fieldName]
  if (!definition) throw new Error(`${field.parentType.name} has no field ${field.fieldName}`)
  const compilation = new Compiler({ schema, fragments, request, viewer, locale, gateEverywhere })
  const answer = compilation.root(field.nodes, definition, link)
  const compiled = compilation.sources.statement(answer).compile(compiler)
  return { ...bound(compiled), marks: compilation.marks, confirms: compilation.confirms }
}

function sameNodes(a: readonly FieldNode[], b: readonly FieldNode[]): boolean {
  return a.length === b.length && a.every((node, i) => node === b[i])
}

/** A compiled statement with its parameters numbered anew: one that stands in several places is read and sent once. */
export function bound({ sql: text, parameters }: CompiledQuery): Pick<Plan, 'text' | 'bind'> {
  const sent = [...new Set(parameters)]
  const numbers = parameters.map((parameter) => sent.indexOf(parameter) + 1)
  // Quoted names and literals are passed over.
  const renumbered = text.replace(/'[^']*'|"[^"]*"|\$(\d+)/g, (found, number?: string) =>
    number === undefined ? found : `$${String(numbers[Number(number) - 1])}`,
  )
  const bind = (run: Run): unknown[] =>
    sent.map((parameter) => (parameter instanceof Parameter ? parameter.read(run) : parameter))
  return { text: renumbered, bind }
}

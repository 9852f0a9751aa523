import { getVariableValues, Kind, parse, type GraphQLSchema } from 'graphql'
import type { Locale } from '@chibo/shared'
import type { Viewer } from '../../auth/viewers/viewer.ts'
import type { Database } from '../../database/pool.ts'
import { readArguments, type Variables } from './arguments.ts'
import { planOf } from './compile.ts'
import type { Compiling, Rows, Run, Sql } from './entity.ts'
import { bound } from './plan.ts'
import { Sources } from './sources.ts'

/** A statement with its parameters, which are read when it runs. */
export interface ListStatement {
  readonly text: string
  readonly bind: (run: Run) => unknown[]
}

/** What a list is asked for, by whom. */
export interface ListAsked {
  readonly schema: GraphQLSchema
  /** an operation of one root field, whose arguments say which rows; what it selects does not matter */
  readonly document: string
  readonly variables: Variables
  readonly viewer: Viewer
  readonly locale: Locale
}

/**
 * A list of a root field for whoever takes all of it rather than pages: which rows it has is said by the root field's own
 * arguments, and the gate stands on them as on its pages.
 */
export class WholeList {
  readonly rows: Rows
  readonly variables: Variables
  private readonly sources: Sources

  constructor({ schema, document, variables, viewer, locale }: ListAsked) {
    const operation = parse(document).definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION)
    const [node] = operation?.selectionSet.selections ?? []
    const type = schema.getQueryType()
    const field = node?.kind === Kind.FIELD ? type?.getFields()[node.name.value] : undefined
    if (!operation || node?.kind !== Kind.FIELD || !field) throw new Error('no root field')
    const plan = planOf(field, 'Query')
    if (plan.kind !== 'connection') throw new Error(`${field.name} is no list`)
    const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables)
    if (!coerced) throw errors[0] ?? new Error('variables of no type')
    this.variables = coerced
    this.sources = new Sources({ viewer, locale })
    const args = readArguments(node, field, { variables: coerced, consult: (look) => look(coerced) })
    this.sources.readDay(args.get('asOf'))
    this.rows = this.sources.rows(plan, args)
  }

  /** What expressions over the rows are made with. */
  get cx(): Compiling {
    return this.sources
  }

  /** A statement that selects one text a row. */
  statement(compiler: Database, select: Sql): ListStatement {
    return bound(this.sources.query(select).compile(compiler))
  }
}

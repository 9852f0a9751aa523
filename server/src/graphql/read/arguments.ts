import {
  Kind,
  valueFromAST,
  type FieldNode,
  type GraphQLField,
  type GraphQLInputType,
  type ValueNode,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
} from 'graphql'

/** Variables of a request, already coerced by GraphQL. */
export type Variables = Readonly<Record<string, unknown>>

/**
 * What a compilation looked at: values of variables that may have shaped the SQL. A kept plan serves a request
 * whose variables look the same through these probes; whatever was not consulted cannot have had an influence.
 */
export class Consulted {
  private readonly probes: { look: (variables: Variables) => string; seen: string }[] = []

  /** Looks now, and remembers how to look again. */
  note(look: (variables: Variables) => string, variables: Variables): string {
    const seen = look(variables)
    this.probes.push({ look, seen })
    return seen
  }

  /** Whether nothing was looked at: any variables do. */
  get isEmpty(): boolean {
    return this.probes.length === 0
  }

  /** Whether a request with these variables would have been compiled to the same plan. */
  matches(variables: Variables): boolean {
    return this.probes.every((probe) => probe.look(variables) === probe.seen)
  }
}

type Origin =
  | { readonly is: 'constant'; readonly value: unknown }
  | { readonly is: 'variable'; readonly name: string; readonly steps: readonly string[] }
  | { readonly is: 'object'; readonly fields: ReadonlyMap<string, Arg> }
  | { readonly is: 'list'; readonly items: readonly Arg[] }

/**
 * One argument, or a part of one, while compiling: its structure is read now (and recorded as consulted), its value
 * only when the plan runs.
 */
export class Arg {
  /** Names from the field's argument down, for errors: `['where', 'name', 'contains']`. */
  readonly path: readonly string[]
  private readonly origin: Origin
  private readonly request: CompileRequest

  constructor(path: readonly string[], origin: Origin, request: CompileRequest) {
    this.path = path
    this.origin = origin
    this.request = request
  }

  /** Whether a value other than null was given. Consulted. */
  isSet(): boolean {
    if (this.origin.is !== 'variable') return this.origin.is !== 'constant' || this.origin.value != null
    return this.request.consult((variables) => (this.at(variables) == null ? 'null' : 'set')) === 'set'
  }

  /** The set fields of an input object. Which are set is consulted, not what they hold. */
  fields(): readonly (readonly [string, Arg])[] {
    const { origin } = this
    if (origin.is === 'object') return [...origin.fields].filter(([, arg]) => arg.isSet())
    const value = this.at(this.request.variables)
    if (origin.is === 'variable') {
      this.request.consult((variables) => JSON.stringify(setKeys(this.at(variables))))
      return setKeys(value).map((key) => [key, this.below(key, { ...origin, steps: [...origin.steps, key] })])
    }
    return setKeys(value).map((key) => [key, this.below(key, { is: 'constant', value: member(value, key) })])
  }

  /** The value itself, for what must stand in the SQL text (a page size, an order). Consulted whole. */
  literal(): unknown {
    if (this.origin.is !== 'constant')
      this.request.consult((variables) => JSON.stringify(this.at(variables) ?? null))
    return this.at(this.request.variables)
  }

  /** What there is to tell of the value, for what shapes the SQL without standing in it. Consulted. */
  tell(look: (value: unknown) => string): string {
    return this.origin.is === 'constant'
      ? look(this.origin.value)
      : this.request.consult((variables) => look(this.at(variables)))
  }

  /** The value in a request's variables; for parameters, which are read when the plan runs. */
  at(variables: Variables): unknown {
    const { origin } = this
    switch (origin.is) {
      case 'constant':
        return origin.value
      case 'variable':
        return origin.steps.reduce<unknown>(member, variables[origin.name])
      case 'object':
        return Object.fromEntries([...origin.fields].map(([name, arg]) => [name, arg.at(variables)]))
      case 'list':
        return origin.items.map((item) => item.at(variables))
    }
  }

  private below(key: string, origin: Origin): Arg {
    return new Arg([...this.path, key], origin, this.request)
  }
}

/** The request on whose behalf a plan is compiled: its variables, read only through `consult`. */
export interface CompileRequest {
  readonly variables: Variables
  consult(look: (variables: Variables) => string): string
}

/** The arguments of a field as written in a document: literals, variables, or the schema's defaults. */
export function readArguments(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  request: CompileRequest,
): ReadonlyMap<string, Arg> {
  const written = new Map(node.arguments?.map((argument) => [argument.name.value, argument.value]))
  const args = new Map<string, Arg>()
  for (const definition of field.args) {
    const path = [definition.name]
    const value = written.get(definition.name)
    const arg = value === undefined ? undefined : fromNode(value, definition.type, path, request)
    const fallback = new Arg(path, { is: 'constant', value: definition.defaultValue }, request)
    args.set(definition.name, arg === undefined || isMissing(value, request) ? fallback : arg)
  }
  return args
}

/** An argument written as a variable that the request left out takes the default, as if it was not written. */
function isMissing(value: ValueNode | undefined, request: CompileRequest): boolean {
  if (value?.kind !== Kind.VARIABLE) return false
  const name = value.name.value
  return request.consult((variables) => (variables[name] === undefined ? 'absent' : 'given')) === 'absent'
}

function fromNode(
  node: ValueNode,
  type: GraphQLInputType,
  path: readonly string[],
  request: CompileRequest,
): Arg {
  const nullable = getNullableType(type)
  if (node.kind === Kind.VARIABLE)
    return new Arg(path, { is: 'variable', name: node.name.value, steps: [] }, request)
  if (node.kind === Kind.OBJECT && isInputObjectType(nullable)) {
    const definitions = nullable.getFields()
    const fields = new Map<string, Arg>()
    for (const part of node.fields) {
      const definition = definitions[part.name.value]
      if (definition)
        fields.set(
          part.name.value,
          fromNode(part.value, definition.type, [...path, part.name.value], request),
        )
    }
    return new Arg(path, { is: 'object', fields }, request)
  }
  if (node.kind === Kind.LIST && isListType(nullable)) {
    const items = node.values.map((item, i) => fromNode(item, nullable.ofType, [...path, String(i)], request))
    return new Arg(path, { is: 'list', items }, request)
  }
  // A single value where a list is expected stands for a list of one.
  const value: unknown =
    isListType(nullable) && node.kind !== Kind.NULL
      ? [valueFromAST(node, getNamedType(nullable))]
      : valueFromAST(node, type)
  return new Arg(path, { is: 'constant', value }, request)
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}

function setKeys(value: unknown): string[] {
  return typeof value === 'object' && value !== null
    ? Object.keys(value).filter((key) => member(value, key) != null)
    : []
}

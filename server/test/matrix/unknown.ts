import { getNamedType, type GraphQLSchema } from 'graphql'
import { enumNames, inputFields, nodeNames, rowTypes } from './contract.ts'
import { FIELDS, FILTERS, GENERAL, NODES, OPERATORS, ROOTS, ROUTES, VALUES, type Root } from './register.ts'
import { RECIPES } from './recipes.ts'
import { leavesOf } from './writes.ts'

const HERE = 'server/test/matrix/register.ts'

/** What the schema has and the matrix does not know, and what it knows that is gone; each with what to do about it. */
export function unknownOf(schema: GraphQLSchema): string[] {
  return [
    ...roots(schema),
    ...compare('type with an id', nodeNames(schema), Object.keys(NODES), `NODES in ${HERE}`),
    ...types(schema),
    ...filters(schema),
    ...mutations(schema),
  ]
}

/** Routes that nothing is known of: one that gives rows is asked in the matrix, with the access `export`. */
export function unknownRoutes(routes: readonly string[]): string[] {
  return routes
    .filter((route) => !ROUTES.some(([path]) => path.test(route.replace(/^\w+ /, ''))))
    .map(
      (route) =>
        `route ${route} is new: say in ROUTES in ${HERE} why it shows no row, or ask it in the matrix and take \`export\` out of ABSENT`,
    )
}

function roots(schema: GraphQLSchema): string[] {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {})
  const unknown = compare(
    'root field',
    fields.map(({ name }) => name),
    Object.keys(ROOTS),
    `ROOTS in ${HERE} (what it gives, by which keys), and the field to the naive reader`,
  )
  for (const { name, args } of fields) {
    const root = ROOTS[name]
    const keys = root?.gives === 'one' ? Object.keys(root.keys) : root ? KEYS[root.gives] : []
    for (const argument of args)
      if (
        ![...GENERAL, ...keys].includes(argument.name) &&
        VALUES[`Query.${name}.${argument.name}`] === undefined
      )
        unknown.push(
          `argument ${name}(${argument.name}:): add it as a key of ${name} to ROOTS in ${HERE}, to GENERAL, or to VALUES`,
        )
  }
  return unknown
}

/** What else than records by their own keys takes. */
const KEYS: Readonly<Record<Exclude<Root['gives'], 'one'>, readonly string[]>> = {
  list: [],
  figures: [],
  node: ['id', 'ids'],
  explanation: ['of', 'account', 'token'],
  alike: [],
  'no row': [],
}

function types(schema: GraphQLSchema): string[] {
  const all = rowTypes(schema)
  const unknown = compare(
    'type',
    all.map(({ name }) => name),
    Object.keys(FIELDS),
    `FIELDS in ${HERE}, and to the naive reader`,
  )
  const valued: string[] = []
  for (const type of all) {
    const fields = Object.values(type.getFields())
    const known = (FIELDS[type.name] ?? '').split(' ')
    if (FIELDS[type.name] !== undefined)
      unknown.push(
        ...compare(
          'field',
          fields.map(({ name }) => `${type.name}.${name}`),
          known.map((name) => `${type.name}.${name}`),
          `FIELDS in ${HERE}, and to the naive reader`,
        ),
      )
    for (const field of fields)
      for (const argument of field.args) {
        const isEnum = enumNames(getNamedType(argument.type)).length > 0
        if (!isEnum && !GENERAL.some((name) => name === argument.name))
          valued.push(`${type.name}.${field.name}.${argument.name}`)
      }
  }
  const valuesBelowRoots = Object.keys(VALUES).filter((name) => !name.startsWith('Query.'))
  return [...unknown, ...compare('argument', valued, valuesBelowRoots, `VALUES in ${HERE}`)]
}

function filters(schema: GraphQLSchema): string[] {
  const inputs = Object.values(schema.getTypeMap()).filter(({ name }) => name.endsWith('Filter'))
  const operators = new Set<string>()
  const found = inputs.flatMap((input) =>
    Object.values(inputFields(input)).flatMap((field) => {
      const inner = Object.keys(inputFields(getNamedType(field.type)))
      for (const operator of inner) operators.add(operator)
      return inner.length > 0 ? [`${input.name}.${field.name}`] : []
    }),
  )
  return [
    ...compare('filter', found, Object.keys(FILTERS), `FILTERS in ${HERE}: what it compares with`),
    ...compare('operator', [...operators], Object.keys(OPERATORS), `OPERATORS in ${HERE}`),
  ]
}

function mutations(schema: GraphQLSchema): string[] {
  const fields = Object.values(schema.getMutationType()?.getFields() ?? {})
  const where = 'RECIPES in server/test/matrix/recipes.ts'
  const unknown = compare(
    'mutation',
    fields.map(({ name }) => name),
    Object.keys(RECIPES),
    `${where}: a valid input for a target in each relation, and the verdict`,
  )
  for (const field of fields) {
    const recipe = RECIPES[field.name]
    if (!recipe) continue
    const { ids, others } = leavesOf(field)
    unknown.push(
      ...compare('id in the input', ids.map(at), Object.keys(recipe.slots).map(at), `the slots of ${where}`),
      ...compare('value in the input', others.map(at), recipe.plain.map(at), `the plain values of ${where}`),
    )
    function at(name: string): string {
      return `${field.name}(input.${name})`
    }
  }
  return unknown
}

function compare(what: string, found: readonly string[], known: readonly string[], where: string): string[] {
  return [
    ...found.filter((one) => !known.includes(one)).map((one) => `${what} ${one} is new: add it to ${where}`),
    ...known
      .filter((one) => !found.includes(one))
      .map((one) => `${what} ${one} is gone: take it out of ${where}`),
  ]
}

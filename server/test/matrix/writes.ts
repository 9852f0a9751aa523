import { getNamedType, type GraphQLNamedType, type GraphQLSchema } from 'graphql'
import { typeId } from '../naive/ids.ts'
import { inputFields, type Field } from './contract.ts'
import { placeIn, RELATIONS, type Relation } from './places.ts'
import { RECIPES, type Ids } from './recipes.ts'

/** One write of the matrix: a valid input in which one id names what stands in a relation. */
export interface Write {
  readonly field: string
  readonly access: 'write' | 'unique'
  readonly slot: string
  readonly relation: Relation
  readonly variant: string
  readonly ids: Ids
  readonly text: string
  readonly input: object
}

/** Every mutation, with what it is about and everything else that it names, in each relation. */
export function writeCells(schema: GraphQLSchema): Write[] {
  return Object.keys(schema.getMutationType()?.getFields() ?? {}).flatMap((field) => {
    const recipe = RECIPES[field]
    return (recipe?.variants ?? []).flatMap((variant) =>
      Object.keys(recipe?.slots ?? {})
        .filter((_slot, index) => index === 0 || !variant.startsWith('taken'))
        .flatMap((slot) => RELATIONS.map((relation) => writeOf(field, variant, slot, relation))),
    )
  })
}

/** One write. */
export function writeOf(field: string, variant: string, slot: string, relation: Relation): Write {
  const recipe = RECIPES[field]
  if (!recipe) throw new Error(`no recipe of ${field}`)
  const slots = Object.keys(recipe.slots)
  const isMain = slot === slots[0]
  const place = placeIn(relation)
  const isTaken = variant.startsWith('taken')
  const others = recipe.ids(isMain ? (place ?? 'own') : 'own', variant)
  // What was taken is of the place itself, whatever else is addressed to the viewer.
  const keeps = isTaken && place !== null && others[slot] !== undefined
  const target = keeps ? others[slot] : recipe.slots[slot]?.target(relation)
  const ids: Ids = {
    ...others,
    ...(place === null || isMain ? {} : recipe.follow?.(slot, place)),
    [slot]: target,
  }
  const idAt = (name: string): string | undefined => {
    const [uuid, kind] = [ids[name], recipe.slots[name]?.kind]
    return uuid === undefined || kind === undefined ? undefined : typeId(kind, uuid)
  }
  const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`
  return {
    field,
    access: isTaken ? 'unique' : 'write',
    slot,
    relation,
    variant,
    ids,
    text: `mutation ($input: ${type}!) { ${field}(input: $input) { ${recipe.payload} userErrors { code path message } } }`,
    input: recipe.input(idAt, variant),
  }
}

/** Which values the input of a mutation takes: ids, and the rest, each by its path of names. */
export function leavesOf(field: Field): { readonly ids: string[]; readonly others: string[] } {
  const [input] = field.args
  const leaves = input ? walk(getNamedType(input.type), '') : []
  return {
    ids: leaves.flatMap(({ path, type }) => (type === 'ID' ? [path] : [])),
    others: leaves.flatMap(({ path, type }) => (type === 'ID' ? [] : [path])),
  }
}

function walk(type: GraphQLNamedType, path: string): { path: string; type: string }[] {
  const fields = Object.values(inputFields(type))
  if (fields.length === 0) return [{ path, type: type.name }]
  return fields.flatMap((field) =>
    walk(getNamedType(field.type), path === '' ? field.name : `${path}.${field.name}`),
  )
}

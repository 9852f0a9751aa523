import { getNamedType, type GraphQLNamedType, type GraphQLSchema } from 'graphql'
import { typeId } from '../naive/ids.ts'
import { inputFields, type Field } from './contract.ts'
import { placeIn, RELATIONS, type Relation } from './places.ts'
import type { Ids } from './recipe.ts'
import { RECIPES } from './recipes.ts'

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
  return Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap((field) => {
    const recipe = RECIPES[field.name]
    return (recipe?.variants ?? []).flatMap((variant) =>
      Object.keys(recipe?.slots ?? {})
        .filter((_slot, index) => index === 0 || !variant.startsWith('taken'))
        .flatMap((slot) => RELATIONS.map((relation) => writeOf(field, variant, slot, relation))),
    )
  })
}

function writeOf(mutation: Field, variant: string, slot: string, relation: Relation): Write {
  const field = mutation.name
  const recipe = RECIPES[field]
  const [input] = mutation.args
  if (!recipe || !input) throw new Error(`no recipe of ${field}`)
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
  return {
    field,
    access: isTaken ? 'unique' : 'write',
    slot,
    relation,
    variant,
    ids,
    text: `mutation ($input: ${String(input.type)}) { ${field}(input: $input) { ${recipe.payload} userErrors { code path message } } }`,
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

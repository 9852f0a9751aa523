import {
  getNamedType,
  isObjectType,
  Kind,
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql'

/** Names the field of the list in which a cursor stands: `Unit.members` for `.unit.members.edges[0].cursor`. */
export class Coordinates {
  private readonly schema: GraphQLSchema
  private readonly document: DocumentNode

  constructor(schema: GraphQLSchema, document: DocumentNode) {
    this.schema = schema
    this.document = document
  }

  /** @param path of a cursor in the answer, by response names */
  listAt(path: string): string {
    const names = path
      .replace(/\[\d+\]/g, '')
      .split('.')
      .slice(1)
    const query = this.schema.getQueryType()
    const operation = this.document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION)
    let here: { type: GraphQLNamedType | null | undefined; sets: readonly SelectionSetNode[] } = {
      type: query,
      sets: operation ? [operation.selectionSet] : [],
    }
    let list = ''
    for (const name of names) {
      const found = this.step(here, name)
      if (/Connection$/.test(found.next.type?.name ?? '')) list = found.coordinate
      here = found.next
    }
    return list
  }

  private step(
    { type, sets }: { type: GraphQLNamedType | null | undefined; sets: readonly SelectionSetNode[] },
    response: string,
  ) {
    const fields = sets.flatMap((set) => this.fieldsOf(set, type, response))
    const [first] = fields
    if (!first) throw new Error(`nothing is answered as ${response} in ${type?.name ?? 'nothing'}`)
    return {
      coordinate: `${first.parent.name}.${first.name}`,
      next: {
        type: first.type,
        sets: fields.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : [])),
      },
    }
  }

  /** The fields answered under a name, fragments included; of an abstract type in the fragments on what it is. */
  private fieldsOf(set: SelectionSetNode, type: GraphQLNamedType | null | undefined, response: string) {
    return set.selections.flatMap((selection): Found[] => {
      if (selection.kind === Kind.FIELD) {
        if ((selection.alias ?? selection.name).value !== response || !isObjectType(type)) return []
        const definition = type.getFields()[selection.name.value]
        if (!definition) return []
        const { selectionSet } = selection
        return [{ parent: type, name: definition.name, type: getNamedType(definition.type), selectionSet }]
      }
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT
          ? selection
          : this.document.definitions.find(
              (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === selection.name.value,
            )
      if (!fragment || !('selectionSet' in fragment)) return []
      const condition = 'typeCondition' in fragment ? fragment.typeCondition?.name.value : undefined
      const narrowed = condition === undefined ? type : this.schema.getType(condition)
      return this.fieldsOf(fragment.selectionSet, isObjectType(narrowed) ? narrowed : type, response)
    })
  }
}

interface Found {
  readonly parent: GraphQLNamedType
  readonly name: string
  readonly type: GraphQLNamedType
  readonly selectionSet: SelectionSetNode | undefined
}

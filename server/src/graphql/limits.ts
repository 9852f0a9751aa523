import { GraphQLError, Kind, type DocumentNode, type SelectionSetNode } from 'graphql'

/*
 * What one document may ask for. The largest one known (a full introspection) has 2,100 characters, 190 tokens, 73
 * fields, depth 13, no directive; the dashboard's own have fewer. Each limit leaves room above that, and stands where
 * the work for a refused document is small.
 */

/** Characters. Texts are the keys of what is kept of documents, so this times the number kept bounds the memory. */
export const TEXT_MAX = 64 * 1024

/** Tokens: bounds the parser's work and how deep it calls itself. Counted while parsing, comments apart. */
export const TOKENS_MAX = 4_000

/** Errors that validation tells of one document. */
export const ERRORS_MAX = 20

/** How deep selections may nest. */
export const DEPTH_MAX = 16

/** Fields of the root: each is a statement of its own. */
const ROOTS_MAX = 20

/** Other names for fields: with them one field can be asked for again and again. */
const ALIASES_MAX = 50

/** Fields, with those of a fragment counted wherever it is spread. */
const FIELDS_MAX = 1_000

/** Times that a response name may stand again in its selection set, in all: comparing them takes quadratic time. */
const REPETITIONS_MAX = 20

/** Directives of one node: of those there are, none may stand twice. */
const DIRECTIVES_OF_NODE_MAX = 3
const DIRECTIVES_MAX = 50

/**
 * Refuses a document that asks for too much. Before validation, whose own work grows with such documents and which
 * would answer each of a thousand unknown directives with an error of its own.
 *
 * @throws GraphQLError COST_LIMIT, naming the limit
 */
export function refuseExcess(document: DocumentNode): void {
  const count = new Counter(document)
  for (const definition of document.definitions) {
    if (!('selectionSet' in definition)) continue
    count.directives(definition.directives)
    count.selections(definition.selectionSet)
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue
    for (const variable of definition.variableDefinitions ?? []) count.directives(variable.directives)
    atMost(count.fieldsOf(definition.selectionSet), FIELDS_MAX, 'fields')
    atMost(count.rootsOf(definition.selectionSet), ROOTS_MAX, 'root fields')
  }
}

class Counter {
  private readonly fragments = new Map<string, SelectionSetNode>()
  private readonly fieldsOfFragment = new Map<string, number>()
  private readonly rootsOfFragment = new Map<string, number>()
  private aliases = 0
  private repetitions = 0
  private allDirectives = 0

  constructor(document: DocumentNode) {
    for (const one of document.definitions)
      if (one.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(one.name.value, one.selectionSet)
  }

  /** Counts aliases, directives and repetitions as they stand in the text. */
  selections(set: SelectionSetNode): void {
    const names = new Set<string>()
    for (const node of set.selections) {
      this.directives(node.directives)
      if (node.kind === Kind.FIELD) {
        if (node.alias) atMost((this.aliases += 1), ALIASES_MAX, 'aliases')
        const name = node.alias?.value ?? node.name.value
        if (names.has(name)) atMost((this.repetitions += 1), REPETITIONS_MAX, 'repeated fields')
        names.add(name)
      }
      if ('selectionSet' in node && node.selectionSet) this.selections(node.selectionSet)
    }
  }

  directives(directives: readonly unknown[] | undefined): void {
    const count = directives?.length ?? 0
    atMost(count, DIRECTIVES_OF_NODE_MAX, 'directives of one node')
    atMost((this.allDirectives += count), DIRECTIVES_MAX, 'directives')
  }

  /** Fields below a selection set, fragments spread. */
  fieldsOf(set: SelectionSetNode): number {
    return this.sum(set, this.fieldsOfFragment, (below) => 1 + (below ? this.fieldsOf(below) : 0))
  }

  /** Fields of a selection set itself, fragments spread. */
  rootsOf(set: SelectionSetNode): number {
    return this.sum(set, this.rootsOfFragment, () => 1)
  }

  private sum(
    set: SelectionSetNode,
    known: Map<string, number>,
    ofField: (below: SelectionSetNode | undefined) => number,
  ): number {
    let total = 0
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) total += ofField(node.selectionSet)
      else if (node.kind === Kind.INLINE_FRAGMENT) total += this.sum(node.selectionSet, known, ofField)
      else {
        const name = node.name.value
        const fragment = this.fragments.get(name)
        if (fragment && !known.has(name)) {
          // Until it is counted: a fragment that spreads itself is for validation to tell.
          known.set(name, 0)
          known.set(name, this.sum(fragment, known, ofField))
        }
        total += known.get(name) ?? 0
      }
    }
    return total
  }
}

function atMost(count: number, limit: number, what: string): void {
  if (count > limit)
    throw new GraphQLError(`The document has more than ${limit.toString()} ${what}.`, {
      extensions: { code: 'COST_LIMIT' },
    })
}

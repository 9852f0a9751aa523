/** Values kept of one name at most. */
const KEPT = 60

const ID = /^([a-z]+)_[0-7][0-9a-z]{25}$/
const CURSOR = /^[\w-]+\.[\w-]{22}$/

/** Inputs that name a unit without saying so. */
const UNITS = new Set(['under', 'parent', 'founder', 'host'])

/** Ends the alias of a field, so that the field's name can be seen in an answer. */
export const ALIAS = /__\w+$/

/**
 * What answers told so far, to ask with: ids by their prefix, cursors, and texts by the name of their field. Nothing of
 * the contract is known here, so that whatever is added to it takes part.
 */
export class Pool {
  private readonly ids = new Map<string, string[]>()
  private readonly texts = new Map<string, string[]>()
  readonly cursors: string[] = []

  /** Takes everything from an answer. */
  learn(answer: unknown, name = ''): void {
    if (typeof answer === 'string') this.learnText(answer, name)
    else if (Array.isArray(answer)) for (const item of answer) this.learn(item, name)
    else if (typeof answer === 'object' && answer !== null)
      for (const [key, value] of Object.entries(answer)) this.learn(value, key.replace(ALIAS, ''))
  }

  /**
   * Ids that may stand in an input.
   *
   * @param names of the input, the innermost last: `assignWorkGroup`, `input`, `workGroupId`
   */
  idsFor(names: readonly string[]): readonly string[] {
    for (const name of names.toReversed()) {
      const bare = (UNITS.has(name) ? 'unit' : name).replace(/Ids?$|s$/, '').toLowerCase()
      const ids = [...this.ids].find(([prefix]) => bare.endsWith(prefix))?.[1]
      if (ids) return ids
    }
    return this.anyIds
  }

  get anyIds(): readonly string[] {
    return [...this.ids.values()].flat()
  }

  /** Texts that fields of such a name had. */
  textsFor(names: readonly string[]): readonly string[] {
    for (const name of names.toReversed()) {
      const known = this.texts.get(name)
      if (known) return known
    }
    return []
  }

  private learnText(text: string, name: string): void {
    const prefix = ID.exec(text)?.[1]
    if (prefix !== undefined) keep(this.ids, prefix, text)
    else if (CURSOR.test(text)) keepIn(this.cursors, text)
    else if (text.length < 200) keep(this.texts, name, text)
  }
}

function keep(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key) ?? []
  map.set(key, list)
  keepIn(list, value)
}

/** Once full, a newer value takes the place of one in the middle: the first ones stay, and so do some of the latest. */
function keepIn(list: string[], value: string): void {
  if (list.includes(value)) return
  list.push(value)
  if (list.length > KEPT) list.splice(KEPT / 2, 1)
}

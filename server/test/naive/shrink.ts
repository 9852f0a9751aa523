import { Kind, parse, print, visit, type ASTNode, type DocumentNode } from 'graphql'

const REMOVABLE: readonly string[] = [
  Kind.FIELD,
  Kind.INLINE_FRAGMENT,
  Kind.FRAGMENT_SPREAD,
  Kind.ARGUMENT,
  Kind.DIRECTIVE,
  Kind.OBJECT_FIELD,
]

/**
 * A smaller document of which something still holds: parts are taken away as long as it does.
 *
 * @param holds must refuse documents that are not valid
 */
export async function shrink(
  text: string,
  holds: (text: string) => Promise<boolean>,
  tries = 800,
): Promise<string> {
  let best = text
  let left = tries
  for (let at = 0; left > 0;) {
    const candidate = without(parse(best), at)
    if (candidate === undefined) {
      if (at === 0 || best === text) return best
      // Once more from the start, until nothing gives.
      const again = await shrinkOnce(best, holds, left)
      left -= again.used
      if (again.text === best) return best
      best = again.text
      continue
    }
    left -= 1
    if (parses(candidate) && (await holds(candidate))) best = candidate
    else at += 1
  }
  return best
}

async function shrinkOnce(
  text: string,
  holds: (text: string) => Promise<boolean>,
  tries: number,
): Promise<{ text: string; used: number }> {
  let best = text
  let used = 0
  for (let at = 0; used < tries;) {
    const candidate = without(parse(best), at)
    if (candidate === undefined) break
    used += 1
    if (parses(candidate) && (await holds(candidate))) best = candidate
    else at += 1
  }
  return { text: best, used }
}

/** The document without its so-manieth removable part, or with that fragment's content in its place. */
function without(document: DocumentNode, index: number): string | undefined {
  let count = -1
  const remove = (node: ASTNode): null | undefined => {
    if (!REMOVABLE.includes(node.kind)) return undefined
    count += 1
    return count === index ? null : undefined
  }
  const smaller = visit(document, { enter: remove })
  if (count < index) return undefined
  return tidy(smaller)
}

function parses(text: string): boolean {
  try {
    parse(text)
    return true
  } catch {
    return false
  }
}

/** Drops fragments and variables that nothing uses any more. */
function tidy(document: DocumentNode): string {
  let current = document
  for (;;) {
    const used = new Set<string>()
    visit(current, {
      FragmentSpread: (node) => void used.add(node.name.value),
      Variable: (node, _key, parent) => {
        if (!(parent && 'kind' in parent && parent.kind === Kind.VARIABLE_DEFINITION))
          used.add(`$${node.name.value}`)
      },
    })
    let dropped = false
    current = visit(current, {
      FragmentDefinition: (node) => {
        if (used.has(node.name.value)) return undefined
        dropped = true
        return null
      },
      VariableDefinition: (node) => {
        if (used.has(`$${node.variable.name.value}`)) return undefined
        dropped = true
        return null
      },
    })
    if (!dropped) return print(current)
  }
}

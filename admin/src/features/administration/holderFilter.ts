import type { LocationQuery } from 'vue-router'

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value.trim() : undefined

/** Which accounts or tokens a URL asks for. */
export interface HolderFilter<State extends string> {
  readonly unit: string | undefined
  /** Part of a name, with or without diacritics. */
  readonly name: string | undefined
  readonly state: State | undefined
}

/** The filter of a URL; a state that is none of these is left out. */
export function holderFilter<State extends string>(
  query: LocationQuery,
  states: readonly State[],
): HolderFilter<State> {
  return {
    unit: text(query['unit']),
    name: text(query['q']),
    state: states.find((state) => state === query['state']),
  }
}

/** The same for the server, but for the unit. */
export function asWhere<State extends string>({ name, state }: HolderFilter<State>) {
  return {
    ...(name ? { name: { contains: name } } : {}),
    ...(state ? { state: { eq: state } } : {}),
  }
}

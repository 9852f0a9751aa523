import type { LocationQuery } from 'vue-router'

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value.trim() : undefined

/** Which vacancies a URL asks for. */
export interface VacancyView {
  readonly unit: string | undefined
  readonly office: string | undefined
  /** Also offices that nobody needs to hold. */
  readonly all: boolean
}

/** The vacancies that a URL asks for; without an office those that must be filled. */
export function vacancyView(query: LocationQuery): VacancyView {
  return { unit: text(query['unit']), office: text(query['office']), all: query['need'] === 'all' }
}

/** The same for the server, but for the unit. */
export function asWhere({ office, all }: VacancyView) {
  return {
    ...(office ? { office: { eq: office } } : {}),
    // Whoever asks for an office wants to see where nobody holds it, needed or not.
    ...(all || office ? {} : { required: { eq: true } }),
  }
}

/** Whose offices a URL asks for. */
export interface ConcurrentView {
  readonly unit: string | undefined
  readonly held: string | undefined
  readonly also: string | undefined
}

/** Whose offices a URL asks for: of whoever holds several, or these two in one unit. */
export function concurrentView(query: LocationQuery): ConcurrentView {
  return { unit: text(query['unit']), held: text(query['held']), also: text(query['also']) }
}

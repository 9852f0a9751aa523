/** Where a place of the demo lies in the tree, and the day on which its pages open. */
export interface DemoPlace {
  /** code of its district */
  readonly code: string
  /** today's path of the district */
  readonly path: string
  /** `YYYY-MM-DD` */
  readonly referenceDay: string
}

/**
 * The day on which somebody's pages open: that of the place in which a grant lies; for grants above places, and for
 * whoever is not signed in, that of the first place.
 *
 * @returns null for somebody who has nothing to do with the demo
 */
export function referenceDayOf(
  viewer: { readonly grants: readonly { readonly path: string }[] } | null,
  places: readonly DemoPlace[],
): string | null {
  if (viewer === null) return places[0]?.referenceDay ?? null
  const inside = places.find((place) => viewer.grants.some(({ path }) => path.startsWith(place.path)))
  const below = places.find((place) => viewer.grants.some(({ path }) => place.path.startsWith(path)))
  return (inside ?? below)?.referenceDay ?? null
}

/** Units of one kind, counted. */
export interface KindCount {
  readonly count: number
  /** How the kind is called; undefined where the units are of several kinds, or of an unknown one. */
  readonly label: string | undefined
}

/** How many units there are, and of which kind where they are all of one. */
export function kindCount(
  units: readonly { readonly kind?: { readonly label: string } | null }[],
): KindCount {
  const labels = new Set(units.map(({ kind }) => kind?.label))
  const [label] = labels
  return { count: units.length, label: labels.size === 1 ? label : undefined }
}

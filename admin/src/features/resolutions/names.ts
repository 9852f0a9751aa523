/** A resolution as others name it. */
interface Named {
  readonly sign: string | null
  readonly title: string
  readonly type: { readonly label: string }
}

/** What stands above a resolution and in links to it: its type and number, or that it has none yet. */
export function headOf({ sign, type }: Named, t: (key: string, values: object) => string): string {
  return sign === null
    ? t('resolution.unnumbered', { type: type.label })
    : t('resolution.numbered', { type: type.label, sign })
}

/** The same with what it is about. */
export function nameOf(resolution: Named, t: (key: string, values: object) => string): string {
  return `${headOf(resolution, t)}: ${resolution.title}`
}

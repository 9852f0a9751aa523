/** What of a plan tells which units get members. */
interface Gains {
  readonly created: readonly { readonly id: string }[]
  readonly ended: readonly string[]
  readonly homes: ReadonlyMap<string, string>
  readonly allotted: readonly { readonly toId: string }[]
}

/** Units that begin, and living ones that members come to; each once. */
export function gainingUnits({ created, ended, homes, allotted }: Gains): string[] {
  const ending = new Set(ended)
  const all = [...created.map(({ id }) => id), ...homes.values(), ...allotted.map(({ toId }) => toId)]
  return [...new Set(all)].filter((id) => !ending.has(id))
}

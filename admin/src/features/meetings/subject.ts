const words = (text: string): string[] => text.toLocaleLowerCase('vi').split(/[^\p{L}\p{N}]+/u)

/** What a meeting is about: its kind and its title, the kind left out where the title says all of it. */
export function subject({
  kind,
  title,
}: {
  readonly kind: { readonly label: string }
  readonly title: string | null
}): string[] {
  if (!title) return [kind.label]
  const said = new Set(words(title))
  return words(kind.label).every((word) => said.has(word)) ? [title] : [kind.label, title]
}

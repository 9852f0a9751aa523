/**
 * The sheets that are to be read once one of them is taken in or left out, in the order of their tabs.
 *
 * @param wanted names of those that are read now
 */
export function toggleSheet(
  wanted: readonly string[],
  name: string,
  all: readonly { readonly name: string }[],
): string[] {
  const next = new Set(wanted)
  if (!next.delete(name)) next.add(name)
  return all.map((sheet) => sheet.name).filter((one) => next.has(one))
}

/** A unit by its name. */
interface UnitName {
  readonly id: string
  readonly name: string
}

/** The units assigned to a group, as far as the viewer may know them. */
export function assignedUnits(
  group: { readonly assignments: readonly { readonly unit: UnitName | null }[] } | undefined,
): UnitName[] {
  return (group?.assignments ?? []).flatMap(({ unit }) => (unit ? [unit] : []))
}

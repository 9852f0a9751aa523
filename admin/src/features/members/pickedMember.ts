/** A member chosen in a form, with the name to show. */
export interface PickedMember {
  readonly id: string
  readonly name: string
}

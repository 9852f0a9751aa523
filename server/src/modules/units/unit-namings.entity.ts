import { entity } from '../../graphql/define.ts'

/** How organizations and committees of a kind are called after a place. */
export const UnitNaming = entity<
  'id' | 'kind_code' | 'place_word' | 'organization_pattern' | 'committee_pattern'
>({
  name: 'UnitNaming',
  table: 'unit_kind_naming',
  scope: { kind: 'open', reason: 'a catalogue without anything about anybody' },
})

import { entity } from '../../graphql/define.ts'
import { kindEntity } from '../../graphql/parts.ts'

/** Somebody holds an office of a unit, a body or a place. */
export const Office = entity<
  'id' | 'kind_code' | 'unit_id' | 'place_name' | 'member_id' | 'person_name' | 'during'
>({
  name: 'Office',
  table: 'office',
  scope: { kind: 'unit', column: 'unit_id', permission: 'unit.read' },
  placement: { unit: 'unit_id' },
})

export const OfficeKind = kindEntity('OfficeKind', 'office_kind', 'What office: secretary, village head …')

/** A body of a unit: executive committee, cell committee … */
export const Body = entity<'id' | 'unit_id' | 'kind_code' | 'name' | 'during'>({
  name: 'Body',
  prefix: 'body',
  table: 'body',
  scope: { kind: 'unit', column: 'unit_id', permission: 'unit.read' },
})

export const BodyKind = kindEntity('BodyKind', 'body_kind', 'What body: standing committee, cell committee …')

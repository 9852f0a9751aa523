import { entity } from '../../graphql/define.ts'

/** How much of something a unit of a kind has. */
export const UnitSizeRule = entity<
  | 'id'
  | 'code'
  | 'kind_code'
  | 'under_kind_code'
  | 'given_measure'
  | 'given_min'
  | 'given_max'
  | 'measure'
  | 'min_count'
  | 'max_count'
  | 'severity'
  | 'label_vi'
  | 'label_en'
  | 'source'
>({
  name: 'UnitSizeRule',
  table: 'unit_size_rule',
  scope: { kind: 'open', reason: 'a catalogue without anything about anybody' },
})

/** Where a unit is not what its kind is declared to be. Rows are made in place, see findings.graphql.ts. */
export const UnitFinding = entity<
  | 'position'
  | 'code'
  | 'severity'
  | 'rule_id'
  | 'about_code'
  | 'about'
  | 'unit_name'
  | 'members'
  | 'official'
  | 'figure'
  | 'min_count'
  | 'max_count'
>({ name: 'UnitFinding', scope: { kind: 'part' } })

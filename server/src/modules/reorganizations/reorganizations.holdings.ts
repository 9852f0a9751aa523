import type { Holding } from '../holdings/index.ts'

/** The tree itself and who belongs to it, and what reorganizations are drafted of. */
export const reorganizationHoldings: readonly Holding[] = [
  {
    columns: ['unit.parent_id', 'unit_state.unit_id', 'member.home_unit_id', 'member.temporary_unit_id'],
    seenToBy: 'Copies of the day follow what they are copied from.',
    isCopy: true,
  },
  {
    columns: [
      'unit_placement.unit_id',
      'unit_placement.parent_id',
      'unit_name.unit_id',
      'unit_kind_period.unit_id',
      'unit_lineage.predecessor_id',
      'unit_lineage.successor_id',
      'membership.unit_id',
    ],
    seenToBy: 'The effect of the reorganization writes the tree, its lineage and memberships itself.',
  },
  {
    columns: [
      'reorganization.unit_id',
      'reorganization_source.unit_id',
      'reorganization_line.unit_id',
      'reorganization_result.unit_id',
      'reorganization_result.parent_unit_id',
      'reorganization_allotment.unit_id',
      'reorganization_consequence.from_unit_id',
      'reorganization_consequence.to_unit_id',
    ],
    stays: 'A draft and its findings name the units that they were drafted of.',
    isCopy: true,
  },
]

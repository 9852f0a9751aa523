import { entity } from '../../graphql/define.ts'

/** A figure of a unit as a source printed it. */
export const StatedFigure = entity<'id' | 'unit_id' | 'figure' | 'as_of' | 'value' | 'source'>({
  name: 'StatedFigure',
  table: 'stated_figure',
  scope: { kind: 'unit', column: 'unit_id', permission: 'unit.read' },
})

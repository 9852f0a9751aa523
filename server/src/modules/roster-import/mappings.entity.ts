import { entity } from '../../graphql/define.ts'

/** Columns of a mapping that fields read. */
export type ImportMappingColumn =
  'id' | 'unit_id' | 'sender' | 'headings' | 'decisions' | 'used_at' | 'version'

/** How files of one form were read, read by whoever may import below the same unit. */
export const ImportMapping = entity<ImportMappingColumn>({
  name: 'ImportMapping',
  prefix: 'mapping',
  table: 'import_mapping',
  scope: { kind: 'unit', column: 'unit_id', permission: 'member.import' },
  placement: { unit: 'unit_id' },
  orders: {
    USED_AT_DESC: { columns: [{ name: 'used_at', type: 'timestamptz' }], descending: true },
  },
})

import { sql } from 'kysely'
import { builder } from '../../graphql/builder.ts'
import { implement, rootField } from '../../graphql/define.ts'
import { mutation } from '../../graphql/mutation.ts'
import { Unit } from '../units/units.entity.ts'
import { ImportMapping } from './mappings.entity.ts'
import type { ImportMappingsService } from './mappings.service.ts'

declare module '../../graphql/builder.ts' {
  interface UseCases {
    readonly importMappings: ImportMappingsService
  }
}

implement(
  ImportMapping,
  'What was decided of the columns, header and texts of a file of members: taken over for the next file of its form, and told there.',
  (f) => ({
    id: f.id(),
    unit: f.one(() => Unit, {
      key: 'unit_id',
      anyState: true,
      description: 'The unit below which such files were taken in.',
    }),
    sender: f.string({
      column: 'sender',
      nullable: true,
      description: 'The office that sends them; null: it was not told.',
    }),
    headings: f.value(['String'], {
      column: 'headings',
      description: 'The names of the columns by which such a file is known, as it writes them.',
    }),
    decisionCount: f.int({
      sql: (row) => sql`(select coalesce(sum(case when jsonb_typeof(made.value) <> 'array' then 0
          when made.key in ('headerRows', 'sheets') then 1 else jsonb_array_length(made.value) end), 0)
        from jsonb_each(${row.col('decisions')}) as made)::integer`,
      description: 'How many decisions it holds: on columns, rows of headings, sheets, and texts.',
    }),
    usedAt: f.dateTime({ column: 'used_at', description: 'When a file was last written by it.' }),
    version: f.int({ column: 'version', description: 'For `expectedVersion`.' }),
  }),
)

rootField('importMappings', 'connection', () => ImportMapping, {
  description:
    'What was decided of files of members and is taken over for the next ones, the latest used first, by the unit below which they were taken in.',
  under: true,
})

const ForgetImportMappingInput = builder.inputType('ForgetImportMappingInput', {
  description: 'Decisions that are to be forgotten.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The mapping, of a unit below which the caller may import.' }),
    expectedVersion: t.int({ required: true, description: 'Its version when the caller read it.' }),
  }),
})

mutation({
  name: 'forgetImportMapping',
  description:
    'Forgets what was decided of files of a form: the next one begins with nothing. Files that were taken in keep their decisions.',
  input: ForgetImportMappingInput,
  run: (input, caller, cx) => cx.useCases.importMappings.forgetImportMapping(input, caller),
  payload: {
    unit: {
      target: () => Unit,
      id: ({ unitId }: { readonly unitId: string }) => unitId,
      description: 'The unit that it was of.',
    },
  },
})

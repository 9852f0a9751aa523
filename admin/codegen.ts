import type { CodegenConfig } from '@graphql-codegen/cli'

/** Typed documents from the committed contract; run by `npm run generate`. */
const config: CodegenConfig = {
  schema: '../server/schema.graphql',
  documents: ['src/**/*.graphql'],
  generates: {
    'src/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars: { ID: 'string', Date: 'string', DateTime: 'string', PartialDate: 'string' },
      },
    },
  },
}

export default config

/** Typed documents of the example client, from the contract; run by `npm run generate`. */
export default {
  schema: '../schema.graphql',
  documents: ['*.graphql'],
  generates: {
    'gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars: { ID: 'string', Date: 'string', DateTime: 'string', PartialDate: 'string' },
      },
    },
  },
}

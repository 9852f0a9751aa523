/** The directions of HOUSE: who may import whom. Checked by `npm run check`. */
export default {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'shared-imports-zod-only',
      severity: 'error',
      from: { path: '^shared/src', pathNot: '\\.test\\.ts$' },
      to: { pathNot: ['^shared/src', 'node_modules/zod'] },
    },
    {
      name: 'migrations-stand-alone',
      severity: 'error',
      from: { path: '^migrations/src' },
      to: { path: '^(server|admin|shared)/' },
    },
    {
      name: 'admin-sees-contract-only',
      severity: 'error',
      from: { path: '^admin/src' },
      to: { path: ['^server/', '^migrations/'] },
    },
    {
      name: 'server-never-imports-admin',
      severity: 'error',
      from: { path: '^server/' },
      to: { path: '^admin/' },
    },
    {
      name: 'one-door-a-module',
      comment:
        'Modules meet at index.ts (behaviour) and at *.graphql.ts / *.entity.ts (GraphQL objects), nowhere else.',
      severity: 'error',
      from: { path: '^server/src/modules/([^/]+)/' },
      to: {
        path: '^server/src/modules/[^/]+/',
        pathNot: ['^server/src/modules/$1/', '^server/src/modules/[^/]+/(index|[a-z-]+\\.entity)\\.ts$'],
      },
    },
    {
      name: 'rules-and-policy-are-pure',
      severity: 'error',
      from: { path: '^server/src/modules/.*\\.(rules|policy)\\.ts$' },
      to: {
        pathNot: ['^shared/', '^server/src/modules/.*\\.(rules|policy|errors)\\.ts$'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'graphql-never-touches-sql',
      severity: 'error',
      from: { path: '^server/src/modules/.*\\.graphql\\.ts$' },
      to: { path: ['\\.repo\\.ts$', 'node_modules/pg/'] },
    },
    {
      name: 'services-know-no-transport',
      severity: 'error',
      from: { path: '^server/src/modules/.*\\.(service|repo)\\.ts$' },
      to: { path: ['^server/src/(graphql|http)/', 'node_modules/(graphql|mercurius|fastify)/'] },
    },
    {
      name: 'only-app-knows-all',
      severity: 'error',
      from: { path: '^server/src/', pathNot: '^server/src/(main|app|cli|print-schema|print-openapi)\\.ts$' },
      to: { path: '^server/src/(app|schema|services|print-schema|print-openapi)\\.ts$' },
    },
    {
      name: 'only-services-know-all-holdings',
      severity: 'error',
      from: { path: '^server/src/', pathNot: '^server/src/(services|app|cli)\\.ts$' },
      to: { path: '^server/src/holdings\\.ts$' },
    },
    {
      name: 'graphql-knows-no-module',
      severity: 'error',
      from: { path: '^server/src/(graphql|http|database|use-cases|ooxml)/' },
      to: { path: '^server/src/modules/' },
    },
    {
      name: 'no-tests-in-product',
      severity: 'error',
      from: { path: '^(server|admin|shared|migrations)/src', pathNot: '\\.test\\.ts$' },
      to: { path: '(\\.test\\.ts$|/test/)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'server/tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'types'] },
    exclude: { path: ['(^|/)dist/', '\\.data/'] },
  },
}

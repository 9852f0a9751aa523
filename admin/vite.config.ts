import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'
import vuetify from 'vite-plugin-vuetify'
import { firstLoad } from './firstLoad.ts'
import { precompress } from './precompress.ts'
import { splitConstants } from './splitConstants.ts'

const server = process.env['CHIBO_SERVER'] ?? 'http://127.0.0.1:4000'

export default defineConfig({
  plugins: [
    vue(),
    vuetify({ autoImport: true }),
    splitConstants(['/gql/graphql.ts', '@mdi/js']),
    firstLoad({
      modules: [
        '/AppShell.vue',
        '/OverviewPage.vue',
        // What its route lists, in the language that most read.
        '/overview/texts.vi.ts',
        '/organization/texts.vi.ts',
      ],
      limit: 225,
    }),
    precompress(),
  ],
  define: {
    // Messages are compiled to an AST, never to functions: the page's policy forbids eval.
    __INTLIFY_JIT_COMPILATION__: true,
    __INTLIFY_DROP_MESSAGE_COMPILER__: false,
    __VUE_I18N_LEGACY_API__: false,
    __VUE_I18N_FULL_INSTALL__: false,
    __INTLIFY_PROD_DEVTOOLS__: false,
  },
  build: {
    target: 'es2022',
    // Inlined assets would need data: in the page's policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // Icons that the same pages use travel together; a few bytes by themselves are not worth a request.
          groups: [{ name: 'icons', test: '@mdi/js', entriesAware: true, entriesAwareMergeThreshold: 2000 }],
        },
      },
    },
  },
  server: {
    proxy: { '/graphql': server, '/auth': server, '/exports': server, '/imports': server },
  },
})

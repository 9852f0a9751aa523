import type { RouteRecordRaw } from 'vue-router'
import { importTexts } from './texts.ts'

const section = 'members'
const texts = [importTexts]

/** Among the lists of the register. Addresses that begin with `/imports` are the server's own door. */
export const importListRoute: RouteRecordRaw = {
  path: '/members/imports',
  name: 'imports',
  component: () => import('./ImportListPage.vue'),
  meta: { title: 'nav.imports', texts },
}

export const importRoutes: RouteRecordRaw[] = [
  {
    path: '/members/imports/new',
    name: 'create-import',
    component: () => import('./CreateImportPage.vue'),
    meta: { title: 'imports.create', section, texts },
  },
  {
    path: '/members/imports/:id',
    name: 'import',
    component: () => import('./ImportPage.vue'),
    props: true,
    meta: { title: 'nav.imports', section, texts },
  },
]

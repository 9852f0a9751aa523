import type { RouteRecordRaw } from 'vue-router'

/** Among the lists of the register. */
export const duplicateListRoute: RouteRecordRaw = {
  path: '/duplicates',
  name: 'duplicates',
  component: () => import('./DuplicateListPage.vue'),
  meta: { title: 'duplicates.title' },
}

export const duplicateRoutes: RouteRecordRaw[] = [
  {
    path: '/duplicates/:one/:other',
    name: 'merge-members',
    component: () => import('./MergePage.vue'),
    props: true,
    meta: { title: 'merging.title', section: 'members' },
  },
]

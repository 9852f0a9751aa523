import type { RouteRecordRaw } from 'vue-router'

export const duplicateRoutes: RouteRecordRaw[] = [
  {
    path: '/duplicates',
    name: 'duplicates',
    component: () => import('./DuplicateListPage.vue'),
    meta: { title: 'duplicates.title', section: 'members' },
  },
  {
    path: '/duplicates/:one/:other',
    name: 'merge-members',
    component: () => import('./MergePage.vue'),
    props: true,
    meta: { title: 'merging.title', section: 'members' },
  },
]

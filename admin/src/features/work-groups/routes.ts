import type { RouteRecordRaw } from 'vue-router'

export const workGroupRoutes: RouteRecordRaw[] = [
  {
    path: '/work-groups',
    name: 'work-groups',
    component: () => import('./CoveragePage.vue'),
    meta: { title: 'coverage.title', section: 'work-groups' },
  },
  {
    path: '/work-groups/new',
    name: 'create-work-group',
    component: () => import('./CreateGroupPage.vue'),
    meta: { title: 'group.create', section: 'work-groups' },
  },
  {
    path: '/work-groups/:id/edit',
    name: 'edit-work-group',
    component: () => import('./EditGroupPage.vue'),
    props: true,
    meta: { title: 'group.edit', section: 'work-groups' },
  },
  {
    path: '/work-groups/:id',
    name: 'work-group',
    component: () => import('./WorkGroupPage.vue'),
    props: true,
    meta: { title: 'coverage.title', section: 'work-groups' },
  },
]

import type { RouteRecordRaw } from 'vue-router'

export const registerRoutes: RouteRecordRaw[] = [
  {
    path: '/members/new',
    name: 'create-member',
    component: () => import('./NewMemberPage.vue'),
    meta: { title: 'record.new', section: 'members' },
  },
  {
    path: '/members/:id/edit',
    name: 'edit-member',
    component: () => import('./EditMemberPage.vue'),
    props: true,
    meta: { title: 'record.edit', section: 'members' },
  },
]

import type { RouteRecordRaw } from 'vue-router'

export const memberRoutes: RouteRecordRaw[] = [
  {
    path: '/members',
    name: 'members',
    component: () => import('./MemberListPage.vue'),
    meta: { title: 'members.title', section: 'members' },
  },
  {
    path: '/members/print',
    name: 'member-print',
    component: () => import('./MemberPrintPage.vue'),
    meta: { title: 'members.printTitle', section: 'members' },
  },
  {
    path: '/members/:id',
    name: 'member',
    component: () => import('./MemberPage.vue'),
    props: true,
    meta: { title: 'members.title', section: 'members' },
  },
]

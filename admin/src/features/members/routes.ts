import type { RouteRecordRaw } from 'vue-router'

/** Among the lists of the register. */
export const memberListRoute: RouteRecordRaw = {
  path: '',
  name: 'members',
  component: () => import('./MemberListPage.vue'),
  meta: { title: 'members.title' },
}

export const memberRoutes: RouteRecordRaw[] = [
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

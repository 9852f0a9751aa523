import type { RouteRecordRaw } from 'vue-router'

export const meetingRoutes: RouteRecordRaw[] = [
  {
    path: '/meetings',
    name: 'meetings',
    component: () => import('./MeetingListPage.vue'),
    meta: { title: 'meetings.title', section: 'meetings' },
  },
  {
    path: '/meetings/:id',
    name: 'meeting',
    component: () => import('./MeetingPage.vue'),
    props: true,
    meta: { title: 'meeting.title', section: 'meetings' },
  },
]

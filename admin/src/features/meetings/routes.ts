import type { RouteRecordRaw } from 'vue-router'

export const meetingRoutes: RouteRecordRaw[] = [
  {
    path: '/meetings',
    name: 'meetings',
    component: () => import('./MeetingListPage.vue'),
    meta: { title: 'meetings.title', section: 'meetings' },
  },
  {
    path: '/meetings/new',
    name: 'create-meeting',
    component: () => import('./MeetingFormPage.vue'),
    meta: { title: 'meetingForm.create', section: 'meetings' },
  },
  {
    path: '/meetings/:id/edit',
    name: 'edit-meeting',
    component: () => import('./MeetingFormPage.vue'),
    props: true,
    meta: { title: 'meetingForm.edit', section: 'meetings' },
  },
  {
    path: '/meetings/:id/roll',
    name: 'roll-call',
    component: () => import('./RollCallPage.vue'),
    props: true,
    meta: { title: 'roll.title', section: 'meetings' },
  },
  {
    path: '/meetings/:id',
    name: 'meeting',
    component: () => import('./MeetingPage.vue'),
    props: true,
    meta: { title: 'meeting.title', section: 'meetings' },
  },
]

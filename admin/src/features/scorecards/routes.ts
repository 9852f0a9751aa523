import type { RouteRecordRaw } from 'vue-router'

export const scorecardRoutes: RouteRecordRaw[] = [
  {
    path: '/meetings/:id/score/:kind(self|observer|official)',
    name: 'score-meeting',
    component: () => import('./ScorecardFormPage.vue'),
    props: true,
    meta: { title: 'scoreForm.title', section: 'meetings' },
  },
]

import type { RouteRecordRaw } from 'vue-router'
import { meetingTexts } from '../meetings/texts.ts'
import { scorecardTexts } from './texts.ts'

const texts = [scorecardTexts, meetingTexts]

export const scorecardRoutes: RouteRecordRaw[] = [
  {
    path: '/meetings/:id/score/:kind(self|observer|official)',
    name: 'score-meeting',
    component: () => import('./ScorecardFormPage.vue'),
    props: true,
    meta: { title: 'scoreForm.title', section: 'meetings', texts },
  },
]

import type { RouteRecordRaw } from 'vue-router'
import { resolutionTexts } from '../resolutions/texts.ts'
import { scorecardTexts } from '../scorecards/texts.ts'
import { taskTexts } from '../tasks/texts.ts'
import { agendaTexts } from './agenda/texts.ts'
import { stepTexts } from './steps/texts.ts'
import { minutesTexts } from './minutes/texts.ts'
import { meetingTexts } from './texts.ts'
import { voteTexts } from './votes/texts.ts'

const texts = [meetingTexts, scorecardTexts]

export const meetingRoutes: RouteRecordRaw[] = [
  {
    path: '/meetings',
    name: 'meetings',
    component: () => import('./MeetingListPage.vue'),
    meta: { title: 'meetings.title', section: 'meetings', texts },
  },
  {
    path: '/meetings/new',
    name: 'create-meeting',
    component: () => import('./MeetingFormPage.vue'),
    meta: { title: 'meetingForm.create', section: 'meetings', texts },
  },
  {
    path: '/meetings/:id/edit',
    name: 'edit-meeting',
    component: () => import('./MeetingFormPage.vue'),
    props: true,
    meta: { title: 'meetingForm.edit', section: 'meetings', texts },
  },
  {
    path: '/meetings/:id/roll',
    name: 'roll-call',
    component: () => import('./RollCallPage.vue'),
    props: true,
    meta: { title: 'roll.title', section: 'meetings', texts: [...texts, stepTexts] },
  },
  {
    path: '/meetings/:id/agenda',
    name: 'agenda',
    component: () => import('./agenda/AgendaPage.vue'),
    props: true,
    meta: { title: 'agenda.title', section: 'meetings', texts: [...texts, agendaTexts] },
  },
  {
    path: '/meetings/:id/minutes',
    name: 'minutes',
    component: () => import('./minutes/MinutesPage.vue'),
    props: true,
    meta: { title: 'minutes.title', section: 'meetings', texts: [...texts, minutesTexts, stepTexts] },
  },
  {
    path: '/meetings/:id/minutes/print',
    name: 'minutes-print',
    component: () => import('./minutes/MinutesPrintPage.vue'),
    props: true,
    meta: { title: 'minutes.print', section: 'meetings', texts: [minutesTexts] },
  },
  {
    path: '/meetings/:id',
    name: 'meeting',
    component: () => import('./MeetingPage.vue'),
    props: true,
    meta: {
      title: 'meeting.title',
      section: 'meetings',
      texts: [...texts, agendaTexts, resolutionTexts, stepTexts, taskTexts, voteTexts],
    },
  },
]

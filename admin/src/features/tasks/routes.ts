import type { RouteRecordRaw } from 'vue-router'
import { meetingTexts } from '../meetings/texts.ts'
import { resolutionTexts } from '../resolutions/texts.ts'
import { taskTexts } from './texts.ts'

const texts = [taskTexts]

export const taskRoutes: RouteRecordRaw[] = [
  {
    path: '/tasks',
    name: 'tasks',
    component: () => import('./TaskListPage.vue'),
    meta: { title: 'tasks.title', section: 'tasks', texts },
  },
  {
    path: '/tasks/new',
    name: 'give-tasks',
    component: () => import('./GiveTasksPage.vue'),
    meta: { title: 'taskForm.give', section: 'tasks', texts: [taskTexts, meetingTexts, resolutionTexts] },
  },
  {
    path: '/tasks/progress',
    name: 'task-progress',
    component: () => import('./ProgressPage.vue'),
    meta: { title: 'taskProgress.title', section: 'tasks', texts },
  },
  {
    path: '/tasks/review',
    name: 'interim-review',
    component: () => import('./interim/InterimReviewPage.vue'),
    meta: { title: 'interim.title', section: 'tasks', texts },
  },
  {
    path: '/tasks/:id/edit',
    name: 'edit-task',
    component: () => import('./EditTaskPage.vue'),
    props: true,
    meta: { title: 'taskForm.edit', section: 'tasks', texts },
  },
  {
    path: '/tasks/:id',
    name: 'task',
    component: () => import('./TaskPage.vue'),
    props: true,
    meta: { title: 'task.title', section: 'tasks', texts },
  },
]

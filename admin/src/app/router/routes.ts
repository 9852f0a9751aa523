import type { RouteRecordRaw } from 'vue-router'
import { accessRoutes } from '../../features/access/routes.ts'
import { administrationRoutes } from '../../features/administration/routes.ts'
import { auditRoutes } from '../../features/audit/routes.ts'
import { clockRoutes } from '../../features/clocks/routes.ts'
import { duplicateRoutes } from '../../features/duplicates/routes.ts'
import { importRoutes } from '../../features/imports/routes.ts'
import { meetingRoutes } from '../../features/meetings/routes.ts'
import { memberRoutes } from '../../features/members/routes.ts'
import { notificationRoutes } from '../../features/notifications/routes.ts'
import { officeRoutes } from '../../features/offices/routes.ts'
import { organizationRoutes } from '../../features/organization/routes.ts'
import { overviewRoutes } from '../../features/overview/routes.ts'
import { planRoutes } from '../../features/plan/routes.ts'
import { profileRoutes } from '../../features/profile/routes.ts'
import { registerRoutes } from '../../features/register/routes.ts'
import { reorganizationRoutes } from '../../features/reorganizations/routes.ts'
import { resolutionRoutes } from '../../features/resolutions/routes.ts'
import { scorecardRoutes } from '../../features/scorecards/routes.ts'
import { signInRoutes } from '../../features/sign-in/routes.ts'
import { taskRoutes } from '../../features/tasks/routes.ts'
import { visitRoutes } from '../../features/visits/routes.ts'
import { workGroupRoutes } from '../../features/work-groups/routes.ts'

/** Every page of the application; each feature brings its own. */
export const routes: RouteRecordRaw[] = [
  ...signInRoutes,
  ...overviewRoutes,
  ...organizationRoutes,
  ...officeRoutes,
  ...reorganizationRoutes,
  ...registerRoutes,
  ...importRoutes,
  ...memberRoutes,
  ...duplicateRoutes,
  ...clockRoutes,
  ...meetingRoutes,
  ...planRoutes,
  ...resolutionRoutes,
  ...taskRoutes,
  ...scorecardRoutes,
  ...workGroupRoutes,
  ...visitRoutes,
  ...notificationRoutes,
  ...profileRoutes,
  ...accessRoutes,
  ...administrationRoutes,
  ...auditRoutes,
  {
    path: '/:rest(.*)*',
    name: 'not-found',
    component: () => import('../errors/NotFoundPage.vue'),
    meta: { title: 'problem.notFound.title' },
  },
]

import { createApp, effectScope } from 'vue'
import { createMemoryHistory, createRouter, type RouteComponent } from 'vue-router'
import { expect, test } from 'vitest'
import { useQuery } from './useQuery.ts'

test('a condition that comes late does not call back whoever has followed a link', async () => {
  const Page: RouteComponent = { render: () => null }
  let arrived: (page: RouteComponent) => void = () => undefined
  // A page whose code is still on its way.
  const coming = new Promise<RouteComponent>((resolve) => {
    arrived = resolve
  })
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/members', component: Page },
      { path: '/members/:id', component: () => coming },
    ],
  })
  await router.push('/members')
  const app = createApp(Page).use(router)
  const conditions = app.runWithContext(() => effectScope().run(useQuery))
  conditions?.narrow({ name: 'an' })
  await expect.poll(() => router.currentRoute.value.fullPath).toBe('/members?name=an')

  const going = router.push('/members/1')
  await new Promise((resolve) => setTimeout(resolve, 10))
  conditions?.narrow({ name: 'anh' })
  arrived(Page)
  await going
  expect(router.currentRoute.value.fullPath).toBe('/members/1')
})

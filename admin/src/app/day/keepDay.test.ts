import { createMemoryHistory, createRouter } from 'vue-router'
import { expect, it } from 'vitest'
import { keepDay } from './keepDay.ts'

const make = () => {
  const component = {}
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/', component },
      { path: '/units/:id', name: 'unit', component },
    ],
  })
  keepDay(router)
  return router
}

it('carries the day into every link and navigation until it is left', async () => {
  const router = make()
  await router.push('/?asOf=2022-05-18')
  expect(router.resolve({ name: 'unit', params: { id: 'a' } }).fullPath).toBe('/units/a?asOf=2022-05-18')
  expect(router.resolve('/units/a?q=x').fullPath).toBe('/units/a?asOf=2022-05-18&q=x')
  await router.push({ name: 'unit', params: { id: 'a' }, query: { q: 'x' } })
  expect(router.currentRoute.value.query).toEqual({ asOf: '2022-05-18', q: 'x' })
  await router.push({ path: '/', query: { asOf: '2022-01-01' } })
  expect(router.currentRoute.value.query).toEqual({ asOf: '2022-01-01' })
  await router.push({ path: '/', query: { asOf: undefined } })
  expect(router.currentRoute.value.fullPath).toBe('/')
  expect(router.resolve('/units/a').fullPath).toBe('/units/a')
})

it('does not carry a day that does not exist', async () => {
  const router = make()
  await router.push('/?asOf=2022-02-30')
  expect(router.resolve('/units/a').fullPath).toBe('/units/a')
})

import { afterAll, beforeEach, expect, it, vi } from 'vitest'
import { i18n } from './catalogue.ts'
import type { FeatureTexts } from './catalogue.ts'
import { currentLocale, loadTexts, showLocale } from './locale.ts'

/** Texts of an invented feature whose English ones come when they are told to. */
function feature(name: string) {
  let come: () => void = () => undefined
  const coming = new Promise<void>((resolve) => {
    come = resolve
  })
  const texts: FeatureTexts = {
    vi: () => Promise.resolve({ texts: { [name]: { title: `${name} (vi)` } } }),
    en: async () => {
      await coming
      return { texts: { [name]: { title: `${name} (en)` } } }
    },
  }
  return { texts, come, title: () => i18n.global.t(`${name}.title`) }
}

beforeEach(async () => {
  vi.stubGlobal('document', { documentElement: { lang: '' } })
  await showLocale('vi')
})
afterAll(() => void vi.unstubAllGlobals())

it('switches once the texts of every feature visited are there in the other language', async () => {
  const visited = feature('visited')
  await loadTexts([visited.texts])
  expect(visited.title()).toBe('visited (vi)')
  const switching = showLocale('en')
  expect(currentLocale()).toBe('vi')
  visited.come()
  await switching
  expect(currentLocale()).toBe('en')
  expect(visited.title()).toBe('visited (en)')
  expect(document.documentElement.lang).toBe('en')
})

it('has texts in the language that was switched to while they were on their way', async () => {
  const early = feature('early')
  const late = feature('late')
  await loadTexts([early.texts])
  const switching = showLocale('en')
  early.come()
  const loading = loadTexts([late.texts])
  late.come()
  await Promise.all([switching, loading])
  expect(currentLocale()).toBe('en')
  expect(late.title()).toBe('late (en)')
})

it('fetches nothing twice', async () => {
  const { texts } = feature('once')
  const fetched = vi.spyOn(texts, 'vi')
  await loadTexts([texts])
  await loadTexts([texts])
  expect(fetched).toHaveBeenCalledTimes(1)
})

import { LETTERS, minutesLayout, PAGE, type MinutesBody } from '@chibo/shared'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Rendering } from '../kit/rendering.ts'
import { HOSTILE, INVENTED, linesOf } from './invented.ts'

/** Minutes as another program opens them. `CHIBO_RENDER=1` writes their picture anew. */
const PICTURE = new URL('minutes.png', import.meta.url).pathname

let rendering: Rendering
beforeAll(async () => {
  rendering = await Rendering.start()
}, 60_000)
afterAll(() => rendering.close())

const rendered = (body: MinutesBody): Promise<string[]> => rendering.open(minutesLayout(body))

test('hostile minutes say what the layout says', async () => {
  expect(await rendered(HOSTILE)).toEqual(linesOf(minutesLayout(HOSTILE)))
})

test('minutes say what the layout says, on the sheet of the form', async () => {
  const { page } = rendering
  expect(await rendered(INVENTED)).toEqual(linesOf(minutesLayout(INVENTED)))
  const section = page.locator('section')
  expect(await section.count()).toBe(1)
  const looks = await section.evaluate((element) => {
    const { width, paddingTop, paddingBottom, paddingLeft, paddingRight } = getComputedStyle(element)
    return [width, paddingTop, paddingBottom, paddingLeft, paddingRight].map(parseFloat)
  })
  const { width, margin } = PAGE
  const wanted = [width, margin.top, margin.bottom, margin.left, margin.right]
  looks.forEach((pixels, index) => expect((pixels * 25.4) / 96).toBeCloseTo(wanted[index] ?? 0, 1))
  const party = page.getByText('ĐẢNG CỘNG SẢN VIỆT NAM', { exact: true })
  const look = await party.evaluate((element) => {
    const { fontFamily, fontSize, fontWeight, textDecorationLine } = getComputedStyle(element)
    return { fontFamily, fontSize, fontWeight, textDecorationLine }
  })
  expect(look).toMatchObject({ fontWeight: '700', textDecorationLine: 'underline' })
  expect(look.fontFamily).toContain(LETTERS.font)
  expect((parseFloat(look.fontSize) * 72) / 96).toBeCloseTo(LETTERS.size, 1)
  await rendering.picture(PICTURE)
})

import { resolutionLayout } from '@chibo/shared'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Rendering } from '../kit/rendering.ts'
import { linesOf } from '../minutes/invented.ts'
import { INVENTED } from './invented.ts'

/** A monthly resolution as another program opens it. `CHIBO_RENDER=1` writes its picture anew. */
const PICTURE = new URL('resolution.png', import.meta.url).pathname

let rendering: Rendering
beforeAll(async () => {
  rendering = await Rendering.start()
}, 60_000)
afterAll(() => rendering.close())

test('a resolution says what the layout says, its tables with heads', async () => {
  const blocks = resolutionLayout(INVENTED)
  expect(await rendering.open(blocks)).toEqual(linesOf(blocks))
  const ruled = await rendering.page
    .locator('section table')
    .evaluateAll((tables) =>
      tables.map((table) => getComputedStyle(table.querySelector('td') ?? table).borderTopStyle),
    )
  expect(ruled).toEqual(['none', 'solid', 'solid', 'none'])
  await rendering.picture(PICTURE)
})

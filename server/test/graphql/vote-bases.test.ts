import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { BASE_FIGURES, CELL_ON_PAPER, COMMITTEE_ON_PAPER, many, NEEDED } from '../kit/vote-figures.ts'
import { Votes } from './votes.kit.ts'

/** Bases of votes and what they need, by figures that were reckoned by hand. */
let kit: Votes
beforeAll(async () => {
  kit = await Votes.start()
})
afterAll(() => kit.app.close())

describe('the base', () => {
  test.each(BASE_FIGURES)('of $called is $base', async ({ assembly, roll, notInRegister, base }) => {
    const id = await kit.meet(roll, { assembly, notInRegister })
    expect(await kit.meetingOf(id)).toMatchObject({ voteBase: { base } })
    const taken = await kit.vote(id, 1)
    expect(taken).toMatchObject({ base, share: { numerator: 1, denominator: base } })
    const left = z
      .object({ summoned: z.number(), minus: z.array(z.object({ count: z.number() })) })
      .parse(taken['baseParts'])
    expect(left.minus.reduce((rest, { count }) => rest - count, left.summoned)).toBe(base)
  })

  test('tells how it was counted: nobody is left out twice', async () => {
    const parts = {
      summoned: 38,
      present: 26,
      minus: [
        { category: 'SUSPENDED', count: 1 },
        { category: 'DETAINED', count: 1 },
        { category: 'EXEMPT', count: 3 },
        { category: 'TEMPORARILY_EXEMPT', count: 1 },
        { category: 'ELSEWHERE', count: 2 },
        { category: 'SPECIAL_DUTY', count: 1 },
        { category: 'EXCUSED', count: 2 },
      ],
      notInRegister: 0,
    }
    const id = await kit.meet(CELL_ON_PAPER.roll)
    expect(await kit.meetingOf(id)).toMatchObject({ voteBase: { base: 27, parts } })
    expect(await kit.vote(id, 1)).toMatchObject({ base: 27, baseParts: parts })
  })
})

describe('what is needed', () => {
  test.each(NEEDED)('of %i: %i by more than half, %i by two thirds', async (base, half, twoThirds) => {
    const id = await kit.meet(many(base))
    expect(await kit.vote(id, half)).toMatchObject({ needed: half, adopted: true })
    expect(await kit.vote(id, half - 1)).toMatchObject({ adopted: false })
    for (const kind of ['admission', 'confirmation', 'strike-off', 'expulsion']) {
      expect(await kit.vote(id, twoThirds, { kind })).toMatchObject({ needed: twoThirds, adopted: true })
      expect(await kit.vote(id, twoThirds - 1, { kind })).toMatchObject({ adopted: false })
    }
  })

  test('of a cell on paper: 14 of 27, to admit 18; of a committee of 12: 7, by two thirds 8', async () => {
    const ofCell = await kit.meet(CELL_ON_PAPER.roll)
    const outcome = async (id: string, yes: number, more: object = {}) =>
      (await kit.vote(id, yes, more))['adopted']
    expect(await outcome(ofCell, 13)).toBe(false)
    expect(await outcome(ofCell, 14)).toBe(true)
    expect(await outcome(ofCell, 17, { kind: 'admission' })).toBe(false)
    expect(await outcome(ofCell, 18, { kind: 'admission' })).toBe(true)
    const ofCommittee = await kit.meet(COMMITTEE_ON_PAPER.roll, { assembly: 'BODY' })
    expect(await kit.vote(ofCommittee, 7)).toMatchObject({ base: 12, needed: 7 })
    expect(await kit.vote(ofCommittee, 7, { kind: 'expulsion' })).toMatchObject({ needed: 8, adopted: false })
  })
})

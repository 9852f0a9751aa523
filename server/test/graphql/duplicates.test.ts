import type { DuplicateReason } from '@chibo/shared'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { encodeId } from '../../src/graphql/ids.ts'
import { DuplicatesKit } from '../kit/duplicates.ts'

let kit: DuplicatesKit
let cells: string[]
beforeAll(async () => {
  kit = await DuplicatesKit.create()
  cells = await kit.cells()
})
afterAll(() => kit.app.close())

const cell = (index: number): string => cells[index] ?? ''

const Answer = z.object({
  duplicateCandidates: z.object({
    totalCount: z.number(),
    nodes: z.array(
      z.object({
        first: z.object({ id: z.string() }),
        second: z.object({ id: z.string() }),
        reasons: z.array(z.custom<DuplicateReason>()),
        score: z.number(),
        dismissal: z.object({ reason: z.string() }).nullable(),
      }),
    ),
  }),
})

/** Reasons and score of a pair as somebody finds it; undefined where they do not. */
async function found(pair: readonly string[], credential = kit.board, args = '') {
  const answer = await kit.app.graphql(
    credential,
    `{ duplicateCandidates(first: 100${args}) { totalCount nodes { first { id } second { id } reasons score dismissal { reason } } } }`,
  )
  expect(answer.errors).toBeUndefined()
  expect(answer.statements).toBe(1)
  const { nodes, totalCount } = Answer.parse(answer.data).duplicateCandidates
  expect(totalCount).toBe(nodes.length)
  const ids = [...pair].sort().map((id) => encodeId('member', id))
  const [one] = nodes.filter(({ first, second }) => first.id === ids[0] && second.id === ids[1])
  return one && { reasons: one.reasons, score: one.score, dismissal: one.dismissal }
}

const none = { dismissal: null }

describe('candidates', () => {
  test('people of the demo are no candidates', async () => {
    expect(await found([])).toBeUndefined()
    const answer = await kit.app.graphql(kit.board, '{ duplicateCandidates { totalCount } }')
    expect(answer.data).toEqual({ duplicateCandidates: { totalCount: 0 } })
  })

  test('each reason finds a pair, and those who may not read sensitive values find it by the others alone', async () => {
    const a = await kit.enter({
      name: 'Hoàng Văn Trùng',
      cell: cell(0),
      birthDate: '1970-02-03',
      oldCard: '01234567',
      fileNumber: '000777 LS',
    })
    const b = await kit.enter({
      name: 'HOÀNG VĂN TRÙNG',
      cell: cell(1),
      birthDate: '1970-02-03',
      oldCard: '01234567',
      fileNumber: '000777 LS',
    })
    const reasons = ['SAME_OLD_CARD', 'SAME_NAME_AND_BIRTH_DATE', 'SAME_FILE_NUMBER', 'SAME_NAME_AND_JOINING']
    expect(await found([a, b])).toEqual({ reasons, score: 100, ...none })
    const reader = await kit.app.token('INTEGRATOR_READ', '188')
    const open = { reasons: ['SAME_FILE_NUMBER', 'SAME_NAME_AND_JOINING'], score: 90, ...none }
    expect(await found([a, b], reader)).toEqual(open)
    // Whoever reads one of the two only finds nothing.
    expect(await found([a, b], await kit.app.token('CELL_SECRETARY', cell(0)))).toBeUndefined()
    const unit = (code: string) => kit.send.unit(code)
    expect(await found([a, b], kit.board, `, under: "${await unit(cell(1))}"`)).toBeDefined()
    expect(await found([a, b], kit.board, `, under: "${await unit(cell(1))}", scope: UNIT`)).toBeDefined()
    expect(await found([a, b], kit.board, `, under: "${await unit(cell(2))}"`)).toBeUndefined()
    expect(await found([a, b], kit.board, `, under: "${await unit('188')}", scope: UNIT`)).toBeUndefined()
    expect(await found([a, b], kit.board, ', where: { score: { gte: 100 } }')).toBeDefined()
    expect(await found([a, b], reader, ', where: { score: { gte: 91 } }')).toBeUndefined()
    expect(await found([a, b], reader, ', where: { reason: { eq: SAME_OLD_CARD } }')).toBeUndefined()
    expect(
      await found([a, b], reader, ', where: { reason: { in: [SAME_OLD_CARD, SAME_FILE_NUMBER] } }'),
    ).toEqual(open)
  })

  test.each([
    ['Nông Thị Lan Hương', 'Nông Thị Hương Lan', true],
    ['Nông Thị Bích Đào', 'Nông Thị Bích Đao', true],
    ['Lý Quang Huy', 'Lý Quan Huy', true],
    ['Vi Thị Thu', 'Vi Thị Thủy', true],
    ['Vi Văn Sáng', 'Vi Văn Sơn', false],
    ['Lành Văn Páo', 'Lanh Vang Páo Lý', false],
  ])('%s and %s of one year: %s', async (one, other, isAlike) => {
    const a = await kit.enter({ name: one, cell: cell(2), birthDate: '1981', joinedOn: '2001-01-02' })
    const b = await kit.enter({ name: other, cell: cell(2), birthDate: '1981-03-04', joinedOn: '2003-01-02' })
    const alike = { reasons: ['SIMILAR_NAME_AND_BIRTH_YEAR'], score: 20, ...none }
    expect(await found([a, b])).toEqual(isAlike ? alike : undefined)
    await kit.rows('update member_private set birth_year = 1982 where member_id = $1', b)
    expect(await found([a, b])).toBeUndefined()
    await kit.rows('update member_private set birth_year = 1981 where member_id = $1', b)
    await kit.rows(`update member set name_folded = 'ai do khac' where id = $1`, b)
    expect(await found([a, b])).toBeUndefined()
  })

  test('with other citizen IDs they are two, for whoever may see these', async () => {
    const a = await kit.enter({ name: 'Mã Văn Hai', cell: cell(3), citizenId: '000100000001' })
    const b = await kit.enter({ name: 'Mã Văn Hai', cell: cell(3), citizenId: '000100000002' })
    expect(await found([a, b])).toBeUndefined()
    const open = { reasons: ['SAME_NAME_AND_JOINING'], score: 40, ...none }
    expect(await found([a, b], await kit.app.token('INTEGRATOR_READ', '188'))).toEqual(open)
  })

  test('somebody judges them to be two, and takes it back', async () => {
    const a = await kit.enter({ name: 'Triệu Thị Ba', cell: cell(4) })
    const b = await kit.enter({ name: 'Triệu Thị Ba', cell: cell(5) })
    const pair = { memberId: encodeId('member', b), otherMemberId: encodeId('member', a) }
    const judged = { ...pair, reason: 'Chị em sinh đôi' }
    const reader = await kit.app.token('INTEGRATOR_READ', '188')
    expect((await kit.send.send('dismissDuplicate', judged, reader)).problems).toEqual(['FORBIDDEN memberId'])
    const half = await kit.app.token('ORGANIZATION_BOARD', cell(5))
    expect((await kit.send.send('dismissDuplicate', judged, half)).problems).toEqual([
      'NOT_FOUND otherMemberId',
    ])
    const { payload } = await kit.send.done('dismissDuplicate', judged, kit.board)
    expect(payload['members']).toEqual([b, a].map((id) => ({ id: encodeId('member', id) })))
    expect(await kit.send.audited()).toMatchObject({ action: 'DUPLICATE_DISMISS', by_somebody: true })
    expect((await kit.send.send('dismissDuplicate', judged, kit.board)).problems).toEqual([
      'ALREADY_DISMISSED otherMemberId',
    ])
    expect(await found([a, b])).toBeUndefined()
    expect(await found([a, b], kit.board, ', dismissed: true')).toEqual({
      reasons: ['SAME_NAME_AND_JOINING'],
      score: 40,
      dismissal: { reason: 'Chị em sinh đôi' },
    })
    await kit.send.done('takeBackDismissal', pair, kit.board)
    expect(await found([a, b])).toBeDefined()
    expect((await kit.send.send('takeBackDismissal', pair, kit.board)).problems).toEqual([
      'NOT_FOUND otherMemberId',
    ])
  })
})

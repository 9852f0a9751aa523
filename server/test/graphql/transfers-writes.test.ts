import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { namesOf, TransfersKit, uuidOf } from '../kit/transfers.ts'

let kit: TransfersKit
beforeAll(async () => {
  kit = await TransfersKit.create()
})
afterAll(() => kit.app.close())

const RECEIVED = { receivedOn: '2026-01-10' }

describe('transferMembers', () => {
  test('decides, with the days by which papers are due, and moves nobody', async () => {
    const members = await kit.members('188-01', 2)
    const before = await Promise.all(members.map(({ memberId }) => kit.places(memberId)))
    const { transfers, results, warnings } = await kit.decided({ members, paperOn: null, paperNumber: null })
    expect(warnings).toEqual([])
    // 60 working days after Monday, 5 January 2026: 12 weeks, and no fixed holiday within.
    expect(transfers).toMatchObject([
      { state: 'DECIDED', kind: 'HOME', paperDueOn: '2026-03-30', presentDueOn: null, dueOn: '2026-03-30' },
      { state: 'DECIDED' },
    ])
    expect(results).toMatchObject([
      { index: 0, id: transfers[0]?.id, userErrors: [] },
      { index: 1, id: transfers[1]?.id, userErrors: [] },
    ])
    expect(await Promise.all(members.map(({ memberId }) => kit.places(memberId)))).toEqual(before)
    expect(await kit.send.audited()).toMatchObject({ action: 'TRANSFER_DECIDE', object_type: 'member_act' })
    const issued = await kit.done(
      'issueTransferPapers',
      { transfers: namesOf(transfers), paperNumber: '02-GT/CB', paperOn: '2026-01-09' },
      kit.sender,
    )
    // 30 working days after Friday, 9 January 2026.
    expect(issued.transfers).toMatchObject([
      { state: 'SENT', presentDueOn: '2026-02-20', dueOn: '2026-02-20', version: 2 },
      { state: 'SENT' },
    ])
    await kit.done(
      'cancelTransfers',
      { transfers: issued.named, effectiveOn: '2026-01-10', reason: 'Ở lại' },
      kit.sender,
    )
  })

  test.each([
    ['one’s own cell', { toUnitCode: '188-01' }, 'OWN_CELL members.0.memberId'],
    ['a district', { toUnitCode: '188' }, 'TAKES_NO_MEMBERS toUnitCode'],
    ['nowhere', { toUnitCode: '999-99' }, 'NOT_FOUND toUnitCode'],
    ['two places', { toName: 'Đảng bộ khác' }, 'ONE_KEY toUnitId'],
    ['the future', { decidedOn: '2026-01-16', paperOn: null, paperNumber: null }, 'DAY_IN_FUTURE decidedOn'],
    ['a paper before it', { paperOn: '2026-01-04' }, 'PAPER_BEFORE_DECISION paperOn'],
    ['a stay without end', { kind: 'TEMPORARY' }, 'REQUIRED until'],
    ['an end of no stay', { until: '2026-09-01' }, 'ONLY_OF_STAYS until'],
    [
      'before admission',
      { decidedOn: '1920-01-01', paperOn: '1920-01-02' },
      'BEFORE_ADMISSION members.0.memberId',
    ],
  ])('refuses %s', async (_name, change, problem) => {
    const answer = await kit.send.send(
      'transferMembers',
      {
        members: await kit.members('188-01', 1),
        toUnitCode: '188-02',
        kind: 'HOME',
        decidedOn: '2026-01-05',
        paperOn: '2026-01-06',
        ...change,
      },
      kit.sender,
    )
    expect(answer.problems).toEqual([problem])
  })

  test('leaves bad rows out where it is told to', async () => {
    const [one, two] = await kit.members('188-01', 2)
    const [hidden] = await kit.members('188-02', 1)
    const first = await kit.decided({ members: [one] })
    const members = [one, hidden, { ...two, expectedVersion: 99 }, two].slice(0, 3)
    const input = { members, toUnitCode: '188-02', kind: 'HOME', decidedOn: '2026-01-05' }
    expect((await kit.send.send('transferMembers', input, kit.sender)).problems).toEqual([
      'TRANSFER_OPEN members.0.memberId',
      'NOT_FOUND members.1.memberId',
      'CONFLICT members.2.expectedVersion',
    ])
    const kept = await kit.done(
      'transferMembers',
      { ...input, members: [one, two], errorPolicy: 'SKIP_BAD_ROWS' },
      kit.sender,
    )
    expect(kept.results).toMatchObject([
      { id: null, userErrors: [{ code: 'TRANSFER_OPEN', path: ['members', '0', 'memberId'] }] },
      { id: kept.transfers[0]?.id, userErrors: [] },
    ])
    await kit.done(
      'cancelTransfers',
      { transfers: [...first.named, ...kept.named], effectiveOn: '2026-01-10', reason: 'Ở lại' },
      kit.sender,
    )
  })
})

describe('receiveTransfers', () => {
  test('ends the old home and begins the new one on the same day; the other side reads the member then', async () => {
    const { transfers, named } = await kit.decided()
    const read = `{ transfers { nodes { id fromName toName fromUnit { code } toUnit { code } person { name member { id version } } } } }`
    const seen = async (credential: string) => {
      const { data } = await kit.app.graphql(credential, read)
      const all: Record<string, unknown>[] = Object(data).transfers.nodes
      return all.find(({ id }) => id === transfers[0]?.id)
    }
    expect(await seen(kit.receiver)).toMatchObject({ fromUnit: null, person: { member: null } })
    expect(await seen(kit.sender)).toMatchObject({ toUnit: null, person: { member: { version: 1 } } })
    const memberId = String(Object(await seen(kit.sender)).person.member.id)
    const [home] = (await kit.places(memberId)).filter(({ kind }) => kind === 'HOME')
    await kit.done('receiveTransfers', { transfers: named, ...RECEIVED }, kit.receiver)
    const homes = (await kit.places(memberId)).filter(({ kind }) => kind === 'HOME')
    expect(homes).toEqual([
      { ...home, to: '2026-01-10' },
      { kind: 'HOME', place: '188-02', from: '2026-01-10', to: null },
    ])
    expect(await seen(kit.receiver)).toMatchObject({ person: { member: { id: memberId, version: 2 } } })
    expect(await seen(kit.sender)).toMatchObject({ person: { name: expect.any(String), member: null } })
  })

  test('by the receiving side alone, once the paper is issued, and not before', async () => {
    const { transfers } = await kit.decided({ paperOn: null, paperNumber: null })
    const input = { transfers: namesOf(transfers), ...RECEIVED }
    expect((await kit.send.send('receiveTransfers', input, kit.sender)).problems).toEqual([
      'FORBIDDEN transfers.0.transferId',
    ])
    expect((await kit.send.send('receiveTransfers', input, kit.receiver)).problems).toEqual([
      'TRANSFER_STATE transfers.0.transferId',
    ])
    const stranger = await kit.app.token('ORGANIZATION_BOARD', '188-03')
    expect((await kit.send.send('receiveTransfers', input, stranger)).problems).toEqual([
      'NOT_FOUND transfers.0.transferId',
    ])
    const { named } = await kit.done(
      'issueTransferPapers',
      { transfers: namesOf(transfers), paperOn: '2026-01-08' },
      kit.sender,
    )
    const early = { transfers: named, receivedOn: '2026-01-07' }
    expect((await kit.send.send('receiveTransfers', early, kit.receiver)).problems).toEqual([
      'BEFORE_PAPER transfers.0.transferId',
    ])
    await kit.done(
      'returnTransfers',
      { transfers: named, effectiveOn: '2026-01-10', reason: 'Sai hồ sơ' },
      kit.receiver,
    )
  })

  test('undone, the member is at home where they were, and the transfer is on its way again', async () => {
    const { transfers, named } = await kit.decided()
    const memberId = await kit.send.id(
      'member',
      'select member_id from transfer where id = $1',
      uuidOf(transfers[0]?.id ?? ''),
    )
    const before = await kit.places(memberId)
    await kit.done('receiveTransfers', { transfers: named, ...RECEIVED }, kit.receiver)
    const act = await kit.send.id(
      'act',
      `select id from member_act where member_id = $1 and kind = 'RECEIVE' order by made_at desc limit 1`,
      uuidOf(memberId),
    )
    const input = { id: act, expectedVersion: 1, reason: 'Nhầm người' }
    expect((await kit.send.send('undoMemberAct', input, kit.sender)).problems).toEqual(['NOT_FOUND id'])
    await kit.send.done('undoMemberAct', input, kit.receiver)
    expect(await kit.places(memberId)).toEqual(before)
    expect(
      await kit.send.text('select state from transfer where id = $1', [uuidOf(transfers[0]?.id ?? '')]),
    ).toBe('SENT')
    const home = await kit.send.text(
      'select u.code from member m join unit u on u.id = m.home_unit_id where m.id = $1',
      [uuidOf(memberId)],
    )
    expect(home).toBe('188-01')
  })
})

describe('whoever holds something in the cell they leave', () => {
  test('is warned of where the transfer is decided and received, and goes on holding it', async () => {
    const [member] = await kit.members('188-01', 1)
    if (!member) throw new Error('nobody to transfer')
    const kind = 'deputy-secretary'
    const unitId = await kit.send.unit('188-01')
    const board = await kit.app.signIn('demo')
    await kit.send.done(
      'appointOfficers',
      { offices: [{ kind, unitId, memberId: member.memberId }], effectiveOn: '2026-01-02' },
      board,
    )
    const held = () =>
      kit.send.rows(
        `select o.kind_code, upper(o.during)::text as "to" from office o join unit u on u.id = o.unit_id
         where o.member_id = $1 and u.code = '188-01' order by 1`,
        [uuidOf(member.memberId)],
      )
    const before = await held()
    expect(before).toContainEqual({ kind_code: kind, to: null })
    const decided = await kit.send.done(
      'transferMembers',
      {
        members: [await kit.named(member.memberId)],
        toUnitCode: '188-02',
        kind: 'HOME',
        decidedOn: '2026-01-05',
        paperOn: '2026-01-06',
      },
      kit.sender,
    )
    expect(decided.warnings).toEqual(['STILL_HOLDS members.0.memberId'])
    expect(Object(decided.payload).warnings[0].message).toMatch(/Phó bí thư/)
    const transfers = namesOf(Object(decided.payload).transfers)
    // Whoever receives reads nothing of the cell: what is held there is not named to them.
    const received = await kit.send.done('receiveTransfers', { transfers, ...RECEIVED }, kit.receiver)
    expect(received.warnings).toEqual(['STILL_HOLDS transfers.0.transferId'])
    expect(Object(received.payload).warnings[0].message).toMatch(/chức vụ hoặc tham gia cấp ủy/)
    expect(await held()).toEqual(before)
  })
})

describe('stays', () => {
  test('begin when they are received, end early, and the member is read on the other side meanwhile', async () => {
    const members = await kit.members('188-01', 1)
    const memberId = members[0]?.memberId ?? ''
    const { named, warnings } = await kit.decided({ members, kind: 'TEMPORARY', until: '2026-09-01' })
    expect(warnings).toEqual([])
    await kit.done('receiveTransfers', { transfers: named, ...RECEIVED }, kit.receiver)
    const [home, stay] = await kit.places(memberId)
    expect(home).toMatchObject({ kind: 'HOME', place: '188-01', to: null })
    expect(stay).toEqual({ kind: 'TEMPORARY', place: '188-02', from: '2026-01-10', to: '2026-09-01' })
    const input = { members: [await kit.named(memberId)], effectiveOn: '2026-01-14', reason: 'Xong việc' }
    const { payload } = await kit.send.done('endStays', input, kit.receiver)
    expect(payload['acts']).toMatchObject([{ kind: 'END_STAY', unit: { code: '188-02' } }])
    expect((await kit.places(memberId))[1]).toMatchObject({ from: '2026-01-10', to: '2026-01-14' })
    const again = { ...input, members: [await kit.named(memberId)] }
    expect((await kit.send.send('endStays', again, kit.receiver)).problems).toEqual([
      'NOT_FOUND members.0.memberId',
    ])
    expect((await kit.send.send('endStays', again, kit.sender)).problems).toEqual([
      'NO_STAY members.0.memberId',
    ])
  })

  test.each([
    ['shorter than three months', '2026-04-04', 'STAY_TOO_SHORT until'],
    ['three months', '2026-04-05', undefined],
    ['twenty-four months', '2028-01-05', undefined],
    ['longer', '2028-01-06', 'STAY_TOO_LONG until'],
  ])('%s', async (_name, until, warning) => {
    const { named, warnings } = await kit.decided({ kind: 'TEMPORARY', until })
    expect(warnings).toEqual(warning === undefined ? [] : [warning])
    await kit.done(
      'cancelTransfers',
      { transfers: named, effectiveOn: '2026-01-10', reason: 'Ở lại' },
      kit.sender,
    )
  })

  test('with an organization that is not kept here are confirmed by the sender, and named', async () => {
    const members = (await kit.members('188-01', 4)).slice(3)
    const memberId = members[0]?.memberId ?? ''
    const change = {
      members,
      kind: 'TEMPORARY',
      until: '2026-09-01',
      toUnitCode: null,
      toName: 'Đảng bộ Nhà máy',
    }
    const { named } = await kit.decided(change)
    await kit.done('receiveTransfers', { transfers: named, ...RECEIVED }, kit.sender)
    const { data } = await kit.app.graphql(
      kit.sender,
      'query ($id: ID!) { member(id: $id) { temporaryUnit { id } temporaryOutside } }',
      { id: memberId },
    )
    expect(data).toEqual({ member: { temporaryUnit: null, temporaryOutside: 'Đảng bộ Nhà máy' } })
    await kit.send.done(
      'endStays',
      { members: [await kit.named(memberId)], effectiveOn: '2026-01-14' },
      kit.sender,
    )
  })
})

describe('members who leave the register', () => {
  test('end with all that they hold when the sender confirms, and are back when it is undone', async () => {
    const members = await kit.members('188-01', 2)
    const memberId = members[1]?.memberId ?? ''
    const { named } = await kit.decided({
      members: members.slice(1),
      toUnitCode: null,
      toName: 'Đảng bộ thành phố Lạng Sơn',
    })
    const before = await kit.places(memberId)
    await kit.done('receiveTransfers', { transfers: named, ...RECEIVED }, kit.sender)
    const dated = async (table: string) =>
      kit.send.rows(`select upper(during)::text as "to" from ${table} where member_id = $1`, [
        uuidOf(memberId),
      ])
    expect((await kit.places(memberId)).every(({ to }) => to !== null)).toBe(true)
    expect(await dated('member_standing')).toContainEqual({ to: '2026-01-10' })
    expect(await dated('member_activity')).toContainEqual({ to: '2026-01-10' })
    expect(
      await kit.send.rows(
        'select reason, lower(during)::text as "from" from member_end where member_id = $1',
        [uuidOf(memberId)],
      ),
    ).toEqual([{ reason: 'TRANSFERRED', from: '2026-01-10' }])
    expect(
      await kit.send.text(
        'select state from transfer where member_id = $1 order by decided_on desc limit 1',
        [uuidOf(memberId)],
      ),
    ).toBe('RECEIVED')
    const act = await kit.send.id(
      'act',
      `select id from member_act where member_id = $1 and kind = 'RECEIVE'`,
      uuidOf(memberId),
    )
    await kit.send.done('undoMemberAct', { id: act, expectedVersion: 1, reason: 'Nhầm' }, kit.sender)
    expect(await kit.places(memberId)).toEqual(before)
    expect(await dated('member_end')).toEqual([])
  })
})

describe('lists', () => {
  test('are transferred, and the other side receives two and returns one, each by one act and one record', async () => {
    const members = (await kit.members('188-01', 7)).slice(4)
    const { transfers } = await kit.decided({ members })
    const batches = await kit.send.rows(
      `select count(*)::int as acts, count(distinct batch_id)::int as batches from member_act where kind = 'TRANSFER' and member_id = any ($1)
        and undone_at is null and batch_id = (select batch_id from member_act where member_id = $2 and kind = 'TRANSFER' order by made_at desc limit 1)`,
      [members.map(({ memberId }) => uuidOf(memberId)), uuidOf(members[0]?.memberId ?? '')],
    )
    expect(batches).toEqual([{ acts: 3, batches: 1 }])
    const received = await kit.done(
      'receiveTransfers',
      { transfers: namesOf(transfers.slice(0, 2)), ...RECEIVED },
      kit.receiver,
    )
    expect(received.transfers).toMatchObject([{ state: 'RECEIVED' }, { state: 'RECEIVED' }])
    const returned = await kit.done(
      'returnTransfers',
      { transfers: namesOf(transfers.slice(2)), effectiveOn: '2026-01-11', reason: 'Thiếu hồ sơ' },
      kit.receiver,
    )
    expect(returned.transfers).toMatchObject([{ state: 'RETURNED', closedOn: '2026-01-11' }])
    const homes = await kit.send.rows(
      'select u.code, m.version from member m join unit u on u.id = m.home_unit_id where m.id = any ($1) order by array_position($1, m.id)',
      [members.map(({ memberId }) => uuidOf(memberId))],
    )
    expect(homes).toMatchObject([{ code: '188-02' }, { code: '188-02' }, { code: '188-01' }])
  })
})

test('what was done to somebody is not undone by the old cell while the new one receives them', async () => {
  const [member] = await kit.members('188-01', 1)
  const id = member?.memberId ?? ''
  await kit.send.done(
    'actOnMembers',
    { act: 'EXEMPT', effectiveOn: '2026-01-05', members: [member] },
    kit.sender,
  )
  const act = await kit.send.id(
    'act',
    `select id from member_act where member_id = '${uuidOf(id)}' and kind = 'EXEMPT'`,
  )
  const client = await kit.app.database.owner.pool.connect()
  await client.query('begin')
  await client.query(
    `update member set home_unit_id = (select id from unit where code = '188-02'), version = version + 1 where id = $1`,
    [uuidOf(id)],
  )
  const undoing = kit.send.send(
    'undoMemberAct',
    { id: act, expectedVersion: 1, reason: 'Ghi nhầm' },
    kit.sender,
  )
  await expect
    .poll(() =>
      kit.send.text(
        `select count(*) from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
      ),
    )
    .toBe('1')
  await client.query('commit')
  client.release()
  expect((await undoing).problems).toEqual(['FORBIDDEN id'])
})

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseCsv } from '../../src/demo/csv.ts'
import { readNamed } from '../../src/demo/named.ts'
import { PLACES } from '../../src/demo/places.ts'
import { createTestApp, TODAY, type TestApp } from '../kit/app.ts'

/** The figures of the reports on five places, through the API, on one database. */
let app: TestApp
const boards = new Map<string, string>()
beforeAll(async () => {
  app = await createTestApp({}, PLACES)
  for (const name of ['nongcong', 'kienthuy', 'bacquang', 'bentre']) boards.set(name, await app.signIn(name))
}, 120_000)
afterAll(() => app.close())

/** Asks as the organization board of a place; answers without errors. */
async function ask(board: string, query: string, variables: Record<string, unknown> = {}): Promise<unknown> {
  const { data, errors } = await app.graphql(boards.get(board) ?? '', query, variables)
  expect(errors).toBeUndefined()
  return data
}

const share = (
  numerator: number,
  denominator: number,
  percent: number,
  asOf: string,
  stated: number | null,
) => ({
  numerator,
  denominator,
  percent,
  asOf,
  stated,
})
const SHARE = '{ numerator denominator percent asOf stated }'

describe('Bến Tre', () => {
  const DAY = '2025-06-30'

  test('4,374 of 5,075 members are in cells of quarters and hamlets: 86.19 %, where the report printed 82.21', async () => {
    expect(
      await ask(
        'bentre',
        `{ unit(code: "829", asOf: "${DAY}") { memberCount cellCount cells: memberShare(kind: "cell") ${SHARE}
          agencies: memberShare(kind: "agency") { numerator stated } statedFigures { figure value asOf }
          children { totalCount } wards: children(where: { kind: { eq: "commune" } }) { totalCount } } }`,
      ),
    ).toEqual({
      unit: {
        memberCount: 5075,
        cellCount: 72,
        cells: share(4374, 5075, 86.19, DAY, 82.21),
        agencies: { numerator: 701, stated: null },
        statedFigures: [{ figure: 'MEMBER_SHARE:cell', value: 82.21, asOf: DAY }],
        children: { totalCount: 56 },
        wards: { totalCount: 12 },
      },
    })
  })

  test('what was printed stands from its day on; the share is that of any day', async () => {
    const data = await ask(
      'bentre',
      `{ before: unit(code: "829", asOf: "2025-06-29") { memberShare(kind: "cell") { denominator stated } statedFigures { value } }
        today: unit(code: "829") { memberShare(kind: "cell") ${SHARE} } none: unit(code: "829") { memberShare(kind: "no-such") { percent numerator } } }`,
    )
    expect(data).toMatchObject({
      before: { memberShare: { stated: null }, statedFigures: [] },
      today: { memberShare: share(4374, 5075, 86.19, TODAY, 82.21) },
      none: { memberShare: { percent: 0, numerator: 0 } },
    })
  })

  test('a reader of one ward counts what lies in it, also in the city above, and reads no printed figure there', async () => {
    const token = await app.token('INTEGRATOR_READ', '28756')
    const { data } = await app.graphql(
      token,
      `{ ward: unit(code: "28756") { memberCount memberShare(kind: "cell") { numerator denominator } }
        city: unit(code: "829") { memberShare(kind: "cell") { numerator denominator stated } statedFigures { value } } }`,
    )
    const count = read(read(data, 'ward'), 'memberCount')
    expect(count).toBeGreaterThan(100)
    expect(data).toMatchObject({
      ward: { memberShare: { numerator: count, denominator: count } },
      city: { memberShare: { numerator: count, denominator: count, stated: null }, statedFigures: [] },
    })
  })
})

describe('Nông Cống', () => {
  const DAY = '2024-05-20'

  test('348 cells, 201 of them of villages; 79 secretaries are village heads, 122 head the Front committee', async () => {
    expect(
      await ask(
        'nongcong',
        `query ($under: ID!) { unit(code: "404", asOf: "${DAY}") { cellCount
            head: officeOverlap(held: "secretary", also: "village-head") ${SHARE}
            front: officeOverlap(held: "secretary", also: "front-committee-head") ${SHARE}
            both: officeOverlap(held: "village-head", also: "front-committee-head") { numerator denominator stated }
            alone: officeOverlap(held: "secretary", also: "village-head", scope: UNIT) { denominator percent stated } }
          villages: units(where: { kind: { eq: "cell" }, name: { contains: "chi bộ thôn" } }, under: $under, asOf: "${DAY}") { totalCount } }`,
        { under: await idOf('nongcong', '404') },
      ),
    ).toEqual({
      unit: {
        cellCount: 348,
        head: share(79, 201, 39.3, DAY, 39.3),
        front: share(122, 201, 60.7, DAY, 60.7),
        both: { numerator: 0, denominator: 201, stated: null },
        alone: { denominator: 0, percent: null, stated: null },
      },
      villages: { totalCount: 201 },
    })
  })

  test('every cell has a secretary, a cell has 17 members on average, and the tree has 29 communes and towns', async () => {
    const data = await ask(
      'nongcong',
      `{ unit(code: "404", asOf: "${DAY}") { memberCount communes: children(where: { kind: { eq: "commune" } }) { totalCount } } }`,
    )
    const count = Number(read(read(data, 'unit'), 'memberCount'))
    expect(count / 348).toBeGreaterThan(16)
    expect(count / 348).toBeLessThan(18)
    expect(data).toMatchObject({ unit: { communes: { totalCount: 29 } } })
    const { rows } = await sql<{ cells: number }>`
      select count(*)::int as cells from unit u where u.kind_code = 'cell' and u.code like '16%' and 1 = (
        select count(*) from office o where o.unit_id = u.id and o.kind_code = 'secretary' and o.during @> ${DAY}::date)`.execute(
      app.database.owner.db,
    )
    expect(rows).toEqual([{ cells: 348 }])
  })

  test('36 of the 39 of Trí Phú came in May 2024, and 179 of 190 in the eight cells of villages of its commune; nine of ten of them spoke', async () => {
    const data = await ask(
      'nongcong',
      `{ cell: unit(code: "16357-01") { meetings(where: { heldOn: { eq: "2024-05-03" } }) { nodes { attendance { totalCount }
            attendanceSummary { expected unmarked members { official probationary temporary exempt away } rate { numerator percent } } } } }
        commune: unit(code: "16357") { attendanceFigures(from: "2024-05-01", to: "2024-05-31", kind: "regular") { meetings rate ${SHARE} }
          children(first: 20, where: { name: { contains: "chi bộ thôn" } }) { nodes { attendanceFigures(from: "2024-05-01", to: "2024-05-31", kind: "regular") { rate { numerator denominator percent } speakingRate { numerator denominator percent } } } } } }`,
    )
    const members = { official: 38, probationary: 1, temporary: 0, exempt: 0, away: 0 }
    expect(data).toMatchObject({
      cell: {
        meetings: {
          nodes: [
            {
              attendance: { totalCount: 39 },
              attendanceSummary: {
                expected: 39,
                unmarked: 0,
                members,
                rate: { numerator: 36, percent: 92.31 },
              },
            },
          ],
        },
      },
      commune: { attendanceFigures: { meetings: 13, rate: share(239, 253, 94.47, '2024-05-31', null) } },
    })
    const figures = list(read(read(read(data, 'commune'), 'children'), 'nodes')).map((cell) =>
      read(cell, 'attendanceFigures'),
    )
    const rates = figures.map((of) => read(of, 'rate'))
    expect(rates.map((rate) => Number(read(rate, 'denominator'))).sort((a, b) => a - b)).toEqual([
      12, 17, 18, 19, 25, 30, 30, 39,
    ])
    expect(rates.map((rate) => Number(read(rate, 'numerator'))).reduce((sum, came) => sum + came)).toBe(179)
    for (const rate of rates) expect(Number(read(rate, 'percent'))).toBeGreaterThanOrEqual(90)
    for (const of of figures) {
      const speaking = read(of, 'speakingRate')
      expect(read(speaking, 'denominator')).toBe(read(read(of, 'rate'), 'numerator'))
      expect(Number(read(speaking, 'percent'))).toBeGreaterThanOrEqual(90)
    }
  })

  test('Trí Phú went through an agenda in the four fields that day, and its speakers are counted in minutes', async () => {
    const data = await ask(
      'nongcong',
      `{ unit(code: "16357-01") { meetings(where: { heldOn: { eq: "2024-05-03" } }) { nodes { startsAt endsAt
          agenda { number field purpose aboutMoney presenter { member { invented } } plannedMinutes begunAt endedAt conclusion outcome
            speeches { minutes opinion saidAt person { member { invented } } } } } } } }`,
    )
    const [meeting] = list(read(read(read(data, 'unit'), 'meetings'), 'nodes'))
    const agenda = list(read(meeting, 'agenda'))
    expect(agenda.map((one) => [read(one, 'number'), read(one, 'field'), read(one, 'purpose')])).toEqual([
      ['1', 'PARTY_BUILDING', 'INFORM'],
      ['2', null, 'DECIDE'],
      ['2.1', 'ECONOMY', 'DISCUSS'],
      ['2.2', 'CULTURE_SOCIETY', 'DISCUSS'],
      ['2.3', 'DEFENCE_SECURITY', 'DISCUSS'],
      ['2.4', 'PARTY_BUILDING', 'DISCUSS'],
      ['3', 'ECONOMY', 'DECIDE'],
      ['4', 'PARTY_BUILDING', 'DECIDE'],
    ])
    const within = { from: String(read(meeting, 'startsAt')), until: String(read(meeting, 'endsAt')) }
    for (const item of agenda) {
      expect(String(read(item, 'begunAt')) >= within.from).toBe(true)
      expect(String(read(item, 'endedAt')) <= within.until).toBe(true)
      if (read(item, 'purpose') === 'DECIDE') expect(read(item, 'outcome')).toBe('AGREED')
    }
    const speeches = agenda.flatMap((item) => list(read(item, 'speeches')))
    expect(speeches).toHaveLength(13)
    expect(speeches.reduce<number>((sum, speech) => sum + Number(read(speech, 'minutes')), 0)).toBe(37)
    for (const speech of speeches)
      expect(read(speech, 'person')).toMatchObject({ member: { invented: true } })
  })

  test('Trí Phú voted on the base of its roll, and its minutes were approved by two accounts and sealed, with number 1', async () => {
    const data = await ask(
      'nongcong',
      `{ unit(code: "16357-01") { meetings(where: { heldOn: { eq: "2024-05-03" } }) { nodes { state inChargeAttended
          votes { item { number } base needed yes no abstained adopted reserved { person { member { invented } } } }
          minutes { state document { sign } versions { ordinal body hash approvedBy sealedAt } } } } } }`,
    )
    const [meeting] = list(read(read(read(data, 'unit'), 'meetings'), 'nodes'))
    // 38 official members, less the three that were excused for the whole meeting.
    expect(meeting).toMatchObject({
      state: 'SEALED',
      inChargeAttended: false,
      votes: [
        { item: { number: '3' }, base: 35, needed: 18, yes: 32, no: 1, abstained: 2, adopted: true },
        { item: { number: '4' }, base: 35, needed: 18, yes: 35, no: 0, abstained: 0, adopted: true },
      ],
      minutes: {
        state: 'SEALED',
        document: { sign: '01-BB/CB' },
        versions: [{ ordinal: 1, approvedBy: 'TWO_ACCOUNTS', sealedAt: '2024-05-05T02:00:00.000Z' }],
      },
    })
    const [version] = list(read(read(meeting, 'minutes'), 'versions'))
    const body = String(read(version, 'body'))
    expect(read(version, 'hash')).toBe(createHash('sha256').update(body, 'utf8').digest('hex'))
  })

  test('Trí Phú resolved by that vote what is to be done in May: five tasks, one met, one reported, one of the others late', async () => {
    const data = await ask(
      'nongcong',
      `{ unit(code: "16357-01") { resolutions { nodes { sign state adoptedOn vote { yes base } acts { kind } execution(asOf: "${DAY}") { tasks met overdue rate { numerator denominator } }
          tasks { dueOn state progress resultValue outcome owner { office } acts { kind actedOn } } } } } }`,
    )
    const [resolution] = list(read(read(read(data, 'unit'), 'resolutions'), 'nodes'))
    // By 20/5 two were due and one was accepted before its day: one of three was met in time.
    expect(resolution).toMatchObject({
      sign: '01-NQ/CB',
      state: 'IN_FORCE',
      adoptedOn: '2024-05-03',
      vote: { yes: 35, base: 35 },
      execution: { tasks: 5, met: 1, overdue: 1, rate: { numerator: 1, denominator: 3 } },
    })
    expect(list(read(resolution, 'tasks')).map((task) => read(task, 'state'))).toEqual([
      'IN_PROGRESS',
      'REPORTED',
      'ACCEPTED',
      'IN_PROGRESS',
      'ASSIGNED',
    ])
  })

  test('the cells of Tượng Văn planned the rest of 2024: what was held had been approved, June waits', async () => {
    const data = await ask(
      'nongcong',
      `{ unit(code: "16357", asOf: "${DAY}") {
          approved: planSlots(first: 100, where: { state: { eq: APPROVED } }) { totalCount nodes { outcome registeredLate unit { code } meeting { heldOn } } }
          waiting: planSlots(where: { state: { eq: REGISTERED } }) { totalCount }
          returned: planSlots(where: { state: { eq: RETURNED } }) { nodes { unit { code } returnReason } }
          all: planSlots { totalCount } } }`,
    )
    expect(data).toMatchObject({
      unit: {
        approved: { totalCount: 14 },
        waiting: { totalCount: 4 },
        returned: { nodes: [{ unit: { code: '16357-03' }, returnReason: expect.stringContaining('Trùng') }] },
        all: { totalCount: 13 * 11 },
      },
    })
    const approved = list(read(read(read(data, 'unit'), 'approved'), 'nodes'))
    for (const slot of approved) expect(slot).toMatchObject({ outcome: 'MET', meeting: {} })
    const late = approved.filter((slot) => read(slot, 'registeredLate') === true)
    expect(late).toMatchObject([{ unit: { code: '16357-04' } }])
  })

  test('Trí Phú has 39 members, of whom the secretary is village head, too', async () => {
    const data = await ask(
      'nongcong',
      `{ unit(code: "16357-01", asOf: "${DAY}") { name placeName memberCount parent { name } offices { kind { code } holder { member { id } } placeName } } }`,
    )
    expect(data).toMatchObject({
      unit: {
        name: 'Chi bộ thôn Trí Phú',
        placeName: 'Thôn Trí Phú',
        memberCount: 39,
        parent: { name: 'Đảng bộ xã Tượng Văn' },
      },
    })
    const offices = list(read(read(data, 'unit'), 'offices'))
    expect(offices.map((office) => read(read(office, 'kind'), 'code')).sort()).toEqual([
      'deputy-secretary',
      'front-committee-head',
      'secretary',
      'village-head',
    ])
  })

  test('the 8 village cells of Tượng Văn meet with 90 % or more', async () => {
    const data = await ask(
      'nongcong',
      `{ unit(code: "16357", asOf: "${DAY}") { children(where: { name: { contains: "thôn" } }) { totalCount nodes {
          meetings(where: { heldOn: { lte: "${DAY}" } }) { nodes { kind { code } attendanceSummary { rate { percent denominator } } } } } } } }`,
    )
    const cells = list(read(read(read(data, 'unit'), 'children'), 'nodes'))
    expect(cells).toHaveLength(8)
    for (const cell of cells) {
      const meetings = list(read(read(cell, 'meetings'), 'nodes'))
      expect(meetings.length).toBeGreaterThan(0)
      for (const meeting of meetings)
        expect(read(read(read(meeting, 'attendanceSummary'), 'rate'), 'percent')).toBeGreaterThanOrEqual(90)
    }
  })
})

describe('Bắc Quang', () => {
  const DAY = '2016-10-31'

  test('4 clusters hold the 23 communes and towns, each once', async () => {
    const data = await ask(
      'bacquang',
      `query ($under: ID!) { clusters(under: $under, asOf: "${DAY}") { totalCount nodes { ordinal name unit { code } units { code name }
          host { name } nextHost { name } turns { validFrom validTo unit { name } meetings { title heldOn } } } }
        unit(code: "034", asOf: "${DAY}") { clusters { totalCount } communes: children(where: { kind: { eq: "commune" } }) { totalCount } }
        town: unit(code: "01156", asOf: "${DAY}") { inClusters { ordinal host { code } } } }`,
      { under: await idOf('bacquang', '034') },
    )
    expect(data).toMatchObject({
      clusters: { totalCount: 4 },
      unit: { clusters: { totalCount: 4 }, communes: { totalCount: 23 } },
      town: { inClusters: [{ ordinal: 4, host: { code: '01156' } }] },
    })
    const clusters = list(read(read(data, 'clusters'), 'nodes'))
    expect(clusters.map((cluster) => list(read(cluster, 'units')).length)).toEqual([6, 5, 6, 6])
    const codes = clusters.flatMap((cluster) =>
      list(read(cluster, 'units')).map((unit) => read(unit, 'code')),
    )
    expect([...codes].sort()).toEqual(nationalCodes('034'))
    expect(clusters[3]).toMatchObject({
      host: { name: 'Đảng bộ thị trấn Vĩnh Tuy' },
      nextHost: { name: 'Đảng bộ xã Đồng Yên' },
      turns: [
        { validFrom: '2016-07-01', validTo: '2017-01-01', meetings: [{ heldOn: '2016-08-16' }] },
        { validFrom: '2017-01-01', meetings: [] },
      ],
    })
  })

  test('15 of the 23 secretaries observed the model meeting of Vĩnh Tuy', async () => {
    const data = await ask(
      'bacquang',
      `{ unit(code: "01156") { meetings(where: { kind: { eq: "model" } }, scope: UNIT) { nodes { heldOn body { kind { code } }
          guests { kind person { name office member { unit { code } } } } observerShare(office: "secretary") ${SHARE} } } } }`,
    )
    const [meeting, ...others] = list(read(read(read(data, 'unit'), 'meetings'), 'nodes'))
    expect(others).toEqual([])
    expect(meeting).toMatchObject({
      heldOn: '2016-08-16',
      body: { kind: { code: 'standing-committee' } },
      observerShare: share(15, 23, 65.22, '2016-08-16', null),
    })
    const guests = list(read(meeting, 'guests'))
    expect(guests).toHaveLength(15)
    for (const guest of guests) {
      expect(read(guest, 'kind')).toBe('OBSERVER')
      expect(read(read(guest, 'person'), 'office')).toMatch(/^Bí thư Đảng ủy (xã|thị trấn) /)
    }
  })

  test('every cluster held a model meeting that the secretaries of its other units observed', async () => {
    const data = await ask(
      'bacquang',
      '{ clusters(asOf: "2016-10-31") { nodes { units { code } turns { unit { code } meetings { guests { person { member { unit { parent { code } } } } } } } } } }',
    )
    for (const cluster of list(read(read(data, 'clusters'), 'nodes'))) {
      const held = list(read(cluster, 'turns')).flatMap((turn) =>
        list(read(turn, 'meetings')).map((meeting) => ({ host: read(read(turn, 'unit'), 'code'), meeting })),
      )
      expect(held).toHaveLength(1)
      for (const { host, meeting } of held) {
        const came = list(read(meeting, 'guests')).map((guest) =>
          read(read(read(read(read(guest, 'person'), 'member'), 'unit'), 'parent'), 'code'),
        )
        const others = list(read(cluster, 'units'))
          .map((unit) => read(unit, 'code'))
          .filter((code) => code !== host)
        expect(came).toEqual(expect.arrayContaining(others))
      }
    }
  })

  test('the conference of Bằng Hành scores higher after its secretary observed two others', async () => {
    const data = await ask(
      'bacquang',
      `{ unit(code: "01186") { scorecards(orderBy: SCORED_ON) { nodes { kind total max band template { code } meeting { heldOn }
          items { points reason } } } offices { kind { code } holder { name } } } }`,
    )
    const cards = list(read(read(read(data, 'unit'), 'scorecards'), 'nodes'))
    expect(cards).toMatchObject([
      { kind: 'OFFICIAL', total: 58, max: 100, band: 'AVERAGE', meeting: { heldOn: '2016-04-21' } },
      { kind: 'OFFICIAL', total: 92, max: 100, band: 'GOOD', meeting: { heldOn: '2016-09-22' } },
    ])
    const secretary = list(read(read(data, 'unit'), 'offices')).find(
      (office) => read(read(office, 'kind'), 'code') === 'secretary',
    )
    const name = read(read(secretary, 'holder'), 'name')
    const observed = await ask(
      'bacquang',
      '{ meetings(where: { kind: { eq: "model" }, heldOn: { gt: "2016-04-21", lt: "2016-09-22" } }) { nodes { guests { person { name } } } } }',
    )
    const sessions = list(read(read(observed, 'meetings'), 'nodes')).filter((meeting) =>
      list(read(meeting, 'guests')).some((guest) => read(read(guest, 'person'), 'name') === name),
    )
    expect(sessions).toHaveLength(2)
  })

  test('a meeting outside clusters has no share of observers, and one of a commune none for who reads it alone', async () => {
    const data = await ask(
      'bacquang',
      '{ unit(code: "034") { meetings(where: { kind: { eq: "model" } }) { nodes { unit { code } observerShare(office: "secretary") { denominator } } } } }',
    )
    const cell = list(read(read(read(data, 'unit'), 'meetings'), 'nodes')).find(
      (meeting) => read(read(meeting, 'unit'), 'code') === '01153-04',
    )
    expect(cell).toMatchObject({ observerShare: null })
    const token = await app.token('INTEGRATOR_READ', '01156')
    const alone = await app.graphql(
      token,
      '{ meetings(where: { kind: { eq: "model" } }) { nodes { observerShare(office: "secretary") { numerator denominator } guests { person { name member { id } } } } } clusters { nodes { ordinal unit { code } units { code } } } }',
    )
    expect(alone.data).toMatchObject({
      meetings: { nodes: [{ observerShare: { numerator: 0, denominator: 1 } }] },
      clusters: { nodes: [{ ordinal: 4, unit: { code: '034' }, units: [{ code: '01156' }] }] },
    })
    const [meeting] = list(read(read(alone.data, 'meetings'), 'nodes'))
    expect(list(read(meeting, 'guests'))).toHaveLength(15)
    for (const guest of list(read(meeting, 'guests')))
      expect(read(guest, 'person')).toMatchObject({ member: null })
  })
})

describe('Kiến Thụy', () => {
  test('18 secretaries report on the 6th of each month, ten minutes each', async () => {
    const data = await ask(
      'kienthuy',
      `{ unit(code: "314", asOf: "2017-10-03") { communes: children(where: { kind: { eq: "commune" } }, orderBy: CODE) { totalCount nodes { code } }
        meetings(where: { kind: { eq: "briefing" } }, scope: UNIT) { nodes { heldOn startsAt endsAt body { kind { code } }
          guests { kind person { office member { unit { parent { code } } } } } } } } }`,
    )
    const unit = read(data, 'unit')
    expect(unit).toMatchObject({ communes: { totalCount: 18 } })
    const communes = list(read(read(unit, 'communes'), 'nodes')).map((commune) => read(commune, 'code'))
    const briefings = list(read(read(unit, 'meetings'), 'nodes'))
    expect(briefings.map((briefing) => read(briefing, 'heldOn'))).toEqual([
      '2017-09-06',
      '2017-08-06',
      '2017-07-06',
      '2017-06-06',
      '2017-05-06',
      '2017-04-06',
    ])
    for (const briefing of briefings) {
      const guests = list(read(briefing, 'guests'))
      expect(guests).toHaveLength(18)
      const from = guests.map((guest) =>
        read(read(read(read(read(guest, 'person'), 'member'), 'unit'), 'parent'), 'code'),
      )
      expect(from.sort()).toEqual(communes)
      const minutes =
        (Date.parse(String(read(briefing, 'endsAt'))) - Date.parse(String(read(briefing, 'startsAt')))) /
        60_000
      expect(minutes).toBe(18 * 10)
    }
  })
})

describe('all places', () => {
  test.each([
    ['demo', '188', '2022-05-18'],
    ['nongcong', '404', '2024-05-20'],
    ['kienthuy', '314', '2017-10-03'],
    ['bacquang', '034', '2016-10-31'],
    ['bentre', '829', '2025-06-30'],
  ])('%s holds unit %s and opens on %s', async (name, code, day) => {
    const cookie = await app.signIn(name)
    const session = await app.get('/auth/session', { cookie })
    expect(session.json()).toMatchObject({ signedIn: true, referenceDay: day })
    const { data } = await app.graphql(cookie, '{ viewer { grants { role unit { code } } } }')
    expect(data).toEqual({ viewer: { grants: [{ role: 'ORGANIZATION_BOARD', unit: { code } }] } })
  })

  test('communes bear the codes and names of the national file; three of Kiến Thụy are of before their merger', async () => {
    const { rows } = await sql<{ code: string; place_name: string; district: string }>`
      select c.code, c.place_name, d.code as district from unit c join unit d on d.id = c.parent_id where c.kind_code = 'commune' and d.code <> '188'`.execute(
      app.database.owner.db,
    )
    const known = new Map(national.map((unit) => [unit['code'], unit]))
    const other = rows.filter(({ code, place_name, district }) => {
      const unit = known.get(code)
      return unit?.['name'] !== place_name || unit['parent_code'] !== district
    })
    expect(other.map(({ place_name }) => place_name).sort()).toEqual([
      'Xã Ngũ Đoan',
      'Xã Thụy Hương',
      'Xã Đại Hà',
    ])
    expect(rows).toHaveLength(29 + 18 + 23 + 12)
  })

  test('everybody is invented, and nobody bears the name of somebody whom a report names', async () => {
    const members = await app.database.owner.db
      .selectFrom('member')
      .select(['full_name', 'invented'])
      .execute()
    expect(members.length).toBeGreaterThan(11_000)
    expect(members.filter(({ invented }) => !invented)).toEqual([])
    const isNamed = readNamed()
    expect(members.filter(({ full_name }) => isNamed(full_name))).toEqual([])
  })
})

const national = parseCsv(
  readFileSync(new URL('../../demo/national/units-before.csv', import.meta.url), 'utf8').normalize('NFC'),
)

function nationalCodes(district: string): string[] {
  return national.filter((unit) => unit['parent_code'] === district).map((unit) => unit['code'] ?? '')
}

async function idOf(board: string, code: string): Promise<unknown> {
  return read(
    read(await ask(board, 'query ($code: String!) { unit(code: $code) { id } }', { code }), 'unit'),
    'id',
  )
}

function read(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}

function list(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw new TypeError('not a list')
  return value
}

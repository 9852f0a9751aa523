import { describe, expect, it } from 'vitest'
import {
  agendaProblems,
  dealingProblems,
  recordingProblems,
  type DiscussingMeeting,
  type StandingItem,
  type WantedItem,
} from './agenda.rules.ts'

const at = (time: string): Date => new Date(`2026-01-05T${time}:00+07:00`)
const CLOCK = { today: '2026-01-05', now: at('09:00') }
const MEETING: DiscussingMeeting = {
  heldOn: '2026-01-05',
  startsAt: at('08:00'),
  endsAt: at('09:30'),
  state: 'OPEN',
}
const told = (problems: ReturnType<typeof agendaProblems>): string[] =>
  problems.map(({ code, path }) => `${code} ${path.join('.')}`)

it.each<[Partial<DiscussingMeeting>, string[]]>([
  [{}, []],
  [{ state: 'CLOSED' }, []],
  [{ state: 'SEALED' }, ['MEETING_FINAL id']],
  [{ state: 'CANCELLED' }, ['MEETING_FINAL id']],
  [{ startsAt: at('09:01') }, ['MEETING_NOT_BEGUN id']],
  [{ heldOn: '2026-01-06' }, ['MEETING_NOT_BEGUN id']],
])('what is said at a meeting that is %j is recorded: %j', (changes, problems) => {
  expect(told(recordingProblems({ ...MEETING, ...changes }, CLOCK, 'id'))).toEqual(problems)
})

describe('an agenda', () => {
  const standing: StandingItem = {
    id: 'a',
    title: 'Kinh tế',
    fromItemId: null,
    paperIds: [],
    hasRecords: false,
  }
  const wanted: WantedItem = { id: 'a', fromItemId: null, paperIds: undefined }
  const refers = { paperIds: new Set(['p']), agreedIds: new Set(['agreed']) }

  it.each<[Partial<StandingItem>, WantedItem[], string[]]>([
    [{}, [], []],
    [{ hasRecords: true }, [], ['ITEM_HAS_RECORDS items']],
    [{ hasRecords: true }, [wanted], []],
    [{}, [{ ...wanted, id: 'b' }], ['NOT_FOUND items.0.id']],
    [{}, [wanted, { ...wanted, id: undefined }], []],
    [{}, [{ ...wanted, fromItemId: 'agreed' }], []],
    [{}, [{ ...wanted, fromItemId: 'other' }], ['NOT_AGREED_BEFORE items.0.fromItemId']],
    [{ fromItemId: 'other' }, [{ ...wanted, fromItemId: 'other' }], []],
    [{}, [{ ...wanted, paperIds: ['p', 'q'] }], ['PAPER_ELSEWHERE items.0.paperIds.1']],
    [{ paperIds: ['q'] }, [{ ...wanted, paperIds: ['q', 'p'] }], []],
  ])('with %j, wanted as %j: %j', (changes, items, problems) => {
    expect(told(agendaProblems([{ ...standing, ...changes }], items, refers))).toEqual(problems)
  })

  it('names the item that stays', () => {
    const [problem] = agendaProblems([{ ...standing, hasRecords: true }], [], refers)
    expect(problem?.values).toEqual({ title: 'Kinh tế' })
  })
})

it.each<[Date | null, Date | null, Partial<DiscussingMeeting>, string[]]>([
  [null, null, {}, []],
  [at('08:00'), null, {}, []],
  [at('08:00'), at('09:00'), {}, []],
  [at('07:59'), at('08:30'), {}, ['TIME_OUTSIDE_MEETING begunAt']],
  [at('08:30'), at('09:01'), {}, ['TIME_OUTSIDE_MEETING endedAt']],
  // A meeting that goes on may last longer than it was to.
  [at('08:30'), at('08:50'), { endsAt: at('08:40') }, []],
  [at('08:30'), at('08:50'), { endsAt: at('08:40'), state: 'CLOSED' }, ['TIME_OUTSIDE_MEETING endedAt']],
  [at('08:30'), at('08:50'), { endsAt: null, state: 'CLOSED' }, []],
  [at('08:30'), at('08:30'), {}, ['ENDS_BEFORE_START endedAt']],
  [null, at('08:30'), {}, ['REQUIRED begunAt']],
])('an item from %s to %s of a meeting that is %j: %j', (begunAt, endedAt, changes, problems) => {
  expect(told(dealingProblems({ begunAt, endedAt }, { ...MEETING, ...changes }, CLOCK))).toEqual(problems)
})

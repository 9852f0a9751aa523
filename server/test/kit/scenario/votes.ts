import { VOTE_CATEGORIES } from '@chibo/shared'
import type { Person, Plan } from './plan.ts'

const KINDS = ['ordinary', 'admission', 'confirmation', 'strike-off', 'expulsion']
const TAKEN = '2024-05-03T02:10:00.007Z'

/** Makes up what meetings voted on, with bases that no roll needs to agree with, ballots and reserved opinions. */
export function decide(plan: Plan, people: readonly Person[]): void {
  const { random, rows } = plan
  const members = [...new Set(people.flatMap(({ member }) => member ?? []))]
  for (const meeting of random.some(rows.meeting, 40)) {
    const items = rows.agenda_item.filter((one) => one.meeting_id === meeting.id)
    random
      .list(1, 3, () => null)
      .forEach((_, position) => {
        const id = random.uuid()
        const kind = random.pick(KINDS)
        const secret = random.chance(40)
        const [yes, no, abstained] = [random.between(0, 9), random.between(0, 3), random.between(0, 2)]
        const invalid = secret ? random.between(0, 2) : 0
        const base = Math.max(1, yes + no + abstained + invalid + random.between(0, 4))
        const subject = random.chance(50) ? random.pick(people) : null
        const minus = Object.fromEntries(
          random.some([...VOTE_CATEGORIES], 30).map((category) => [category, random.between(1, 3)]),
        )
        rows.meeting_vote.push({
          id,
          meeting_id: meeting.id,
          agenda_item_id: random.maybe(items)?.id ?? null,
          position,
          kind_code: kind,
          question: random.pick(['Thông qua nghị quyết', 'Kết nạp "quần chúng"']),
          subject_member_id: subject?.member ?? null,
          subject_name: subject?.name ?? null,
          secret,
          base,
          base_parts: {
            summoned: base + 4,
            present: base,
            minus,
            notInRegister: random.between(0, 2),
          },
          numerator: kind === 'ordinary' ? 1 : 2,
          denominator: kind === 'ordinary' ? 2 : 3,
          strict: kind === 'ordinary',
          yes,
          no,
          abstained,
          invalid,
          taken_at: TAKEN,
          version: random.between(1, 3),
        })
        if (!secret)
          for (const [place, member_id] of random.some(members, 20).entries())
            rows.vote_ballot.push({
              vote_id: id,
              position: place,
              member_id,
              choice: random.pick(['YES', 'NO', 'ABSTAIN']),
            })
        for (const [place, person] of random.some([...people], 10).entries())
          rows.reserved_opinion.push({
            vote_id: id,
            position: place,
            member_id: person.member,
            person_name: person.name,
            person_office: person.office,
            text: 'Chưa nhất trí',
          })
      })
  }
}

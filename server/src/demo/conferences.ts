import { seatsOf } from './bodies.rows.ts'
import type { PlaceContext } from './context.ts'
import type { PlaceFiles } from './files.ts'
import { insideName } from './names.ts'
import { createRandom } from './random.ts'
import { membersByCell, rollOn, type Member, type OnRoll } from './register.ts'
import { callRoll, type Called } from './roll-call.ts'

/** A meeting of the file, on one of its days. */
export interface HeldConference {
  readonly id: string
  readonly file: PlaceFiles['conferences'][number]
  readonly on: string
  readonly title: string
  readonly startsAt: Date
  readonly endsAt: Date
  readonly chair: { readonly member: Member; readonly office: string }
  readonly secretary: { readonly member: Member; readonly office: string }
  readonly roll: readonly Called[]
  /** those beside the roll */
  readonly guests: readonly { readonly member: Member; readonly office: string }[]
}

/** Lets the meetings of the file take place: nobody is away but those whom the file excuses. */
export function holdConferences(context: PlaceContext): HeldConference[] {
  const { files, ids } = context
  const byCell = membersByCell(context.members)
  return files.conferences.flatMap((file) =>
    file.days.map((on) => {
      const label = `conference ${file.unit} ${file.kind} ${on}`
      const startsAt = new Date(`${on}T${file.time}:00+07:00`)
      const roll =
        file.body === undefined ? rollOn(byCell.get(file.unit) ?? [], file.unit, on) : bodyRoll(context, file)
      const seats = seatsOf(files, file.unit, file.body ?? '')
      const presiding = roll.filter(({ voting }) => voting).map(({ member }) => member)
      const office = (key: string, otherwise: string) =>
        seats.find(({ person }) => person === key)?.office ?? otherwise
      const [first] = presiding
      const last = file.body === undefined ? presiding[2] : presiding.at(-1)
      if (first === undefined || last === undefined) throw new Error(`Nobody presides over the ${label}.`)
      return {
        id: ids(label),
        file,
        on,
        title: file.title.replace('{month}', `${on.slice(5, 7)}/${on.slice(0, 4)}`),
        startsAt,
        endsAt: new Date(startsAt.getTime() + file.minutes * 60_000),
        chair: file.chair
          ? { member: context.memberOf(file.chair.person), office: file.chair.office }
          : { member: first, office: office(first.key, 'Bí thư Chi bộ') },
        secretary: { member: last, office: office(last.key, 'Thư ký cuộc họp') },
        roll: call(files, roll, file, [first, last], label),
        guests: guestsOf(context, file),
      }
    }),
  )
}

/** The seats of a body as a roll: all who sit in it are expected and vote. */
function bodyRoll({ files, memberOf }: PlaceContext, { unit, body }: HeldConference['file']): OnRoll[] {
  return seatsOf(files, unit, body ?? '').map(({ person }) => ({
    member: memberOf(person),
    standing: 'OFFICIAL',
    activity: 'ACTIVE',
    membershipKind: 'HOME',
    notExpected: null,
    voting: true,
  }))
}

function call(
  files: PlaceFiles,
  roll: readonly OnRoll[],
  { excused }: HeldConference['file'],
  presiding: readonly Member[],
  label: string,
): Called[] {
  const random = createRandom(`${files.place.seed} ${label}`)
  const there = roll.filter(({ member }) => !excused.some(({ person }) => person === member.key))
  const expected = there.filter(({ notExpected }) => notExpected === null).length
  const spoke = random.between(Math.ceil(expected * 0.6), expected)
  const called = callRoll(
    there,
    { absent: 0, unexcused: 0, spoke },
    presiding,
    new Map(),
    files.meetings,
    random,
  )
  const away = roll.flatMap((line): Called[] => {
    const reason = excused.find(({ person }) => person === line.member.key)?.reason
    return reason === undefined ? [] : [{ ...line, status: 'EXCUSED', mode: null, reason, spoke: false }]
  })
  return [...called, ...away]
}

/** The secretaries of the units that the file names; a committee's secretary bears its name. */
function guestsOf(
  { files, memberOf }: PlaceContext,
  { secretaries }: HeldConference['file'],
): HeldConference['guests'] {
  if (secretaries === undefined) return []
  const units = secretaries.of === 'communes' ? files.communes.map(({ code }) => code) : secretaries.of
  return units.map((unit) => {
    const commune = files.communes.find(({ code }) => code === unit)
    const cell = files.cells.find(({ code }) => code === unit)
    const holder = files.offices.find((one) => one.unit === unit && one.office === 'secretary')?.person
    const person = holder ?? (cell && `${unit}/1`)
    const place = commune?.place ?? cell?.place
    if (person === undefined || place === undefined) throw new Error(`Unit ${unit} has no secretary.`)
    const committee = commune ? 'Đảng ủy' : 'Chi bộ'
    return { member: memberOf(person), office: `Bí thư ${committee} ${insideName(place)}` }
  })
}

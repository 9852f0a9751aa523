import {
  MEMBER_PRIVATE_FIELDS,
  ProblemError,
  type DatePrecision,
  type MemberPrivateField,
} from '@chibo/shared'
import { sql } from 'kysely'
import { implement, rootField, type Fields } from '../../graphql/define.ts'
import {
  ActivityEnum,
  MemberEndReasonEnum,
  MemberFieldEnum,
  SexEnum,
  StandingEnum,
} from '../../graphql/enums.ts'
import { UUID_LENGTH } from '../../graphql/id-text.ts'
import { decodeId } from '../../graphql/ids.ts'
import { jsonText } from '../../graphql/read/answer.ts'
import type { Compiling, Row, Run } from '../../graphql/read/entity.ts'
import { fromArg, textValue } from '../../graphql/read/values.ts'
import { MemberAct } from '../member-acts/member-acts.entity.ts'
import { Transfer } from '../transfers/transfers.entity.ts'
import { BodySeat, latestFirst, Office } from '../offices/offices.entity.ts'
import { clocksOfMember } from '../clocks/clocks-asked.entity.ts'
import { Clock } from '../clocks/clocks.entity.ts'
import { Unit } from '../units/units.entity.ts'
import { historyFields } from './history.graphql.ts'
import { Member, type MemberColumn } from './members.entity.ts'
import { ageOf, endReasonOf, mayReadPrivate, partyAgeOf } from './member-values.entity.ts'

implement(
  Member,
  'A member of the Party. Standing, activity and membership are dated (`asOf`). Sensitive fields are masked unless the caller needs them in that cell: they are null then, and `masked` says so.',
  (f) => ({
    id: f.id(),
    fullName: f.string({ column: 'full_name', description: 'Family, middle and given name.' }),
    sortName: f.string({ column: 'sort_name', description: 'Given name first: the order of lists.' }),
    sex: f.value(SexEnum, { column: 'sex', nullable: true, description: 'Sex.' }),
    standing: f.value(StandingEnum, {
      column: 'standing',
      nullable: true,
      description: 'Probationary or official.',
    }),
    activity: f.value(ActivityEnum, {
      column: 'activity',
      nullable: true,
      description: 'Active, exempt, suspended.',
    }),
    fileNumber: f.string({ column: 'file_number', nullable: true, description: 'Number of the CV file.' }),
    joinedOn: partialDate(f, 'joined_on', 'joined_on_precision', 'Admission.'),
    officialOn: partialDate(f, 'official_on', 'official_on_precision', 'Full membership.'),
    admissionDecidedOn: partialDate(
      f,
      'admission_decided_on',
      'admission_decided_on_precision',
      'The decision of admission, from which Party age counts; null: not known, and it counts from `joinedOn`.',
    ),
    partyAge: f.int({
      sql: partyAgeOf,
      nullable: true,
      description: 'Whole years of Party age on the day; null for members on probation.',
    }),
    invented: f.boolean({ column: 'invented', description: 'A made-up person of the demo or of a test.' }),
    endedOn: f.date({
      column: 'ended_on',
      nullable: true,
      description: 'The day membership ended; null for members.',
    }),
    endReason: f.value(MemberEndReasonEnum, {
      sql: endReasonOf,
      nullable: true,
      description: 'Why membership ended; null for members.',
    }),
    version: f.int({ column: 'version', description: 'For `expectedVersion`.' }),
    unit: f.one(() => Unit, { key: 'home_unit_id', nullable: true, description: 'The home cell.' }),
    temporaryUnit: f.one(() => Unit, {
      key: 'temporary_unit_id',
      nullable: true,
      description: 'The cell of a temporary stay (3–24 months).',
    }),
    temporaryOutside: f.string({
      sql: (row, cx) =>
        sql`(select away.outside_name::text from membership as away where away.member_id = ${row.col('id')} and away.kind = 'TEMPORARY' and away.during @> ${cx.day})`,
      nullable: true,
      description: 'The organization of a temporary stay that is not kept here.',
    }),
    transfers: f.connection(() => Transfer, {
      through: 'member_id',
      description: 'Transfers to other cells and back, the next due first.',
    }),
    acts: f.connection(() => MemberAct, {
      through: 'member_id',
      description: 'What was done to them between two meetings, latest day first.',
    }),
    ...officeFields(f),
    mergedInto: f.one(() => Member, {
      where: (one, row) =>
        sql`${one.col('id')} = (select merged.merged_into_id from member as merged where merged.id = ${row.col('id')})`,
      anyState: true,
      nullable: true,
      description: 'The one they are, where the same person was entered twice; null for everybody else.',
    }),
    clocks: f.many(() => Clock, {
      source: (row, cx) => clocksOfMember(cx, row),
      order: (clock) => sql`${clock.col('due_on')}, ${clock.col('id')}`,
      looks: 'near',
      description: 'What falls due with the member within a year, overdue ones first.',
    }),
    ...privateFields(f),
    ...historyFields(f),
  }),
)

function officeFields(f: Fields<MemberColumn>) {
  return {
    offices: f.many(() => Office, {
      through: 'member_id',
      order: latestFirst,
      description: 'Offices held, whatever the day asked for, that the caller may read; the latest first.',
    }),
    seats: f.many(() => BodySeat, {
      through: 'member_id',
      order: latestFirst,
      description: 'Seats in bodies, whatever the day asked for, that the caller may read; the latest first.',
    }),
  }
}

const ALL_PRIVATE = sql`array[${sql.join(MEMBER_PRIVATE_FIELDS.map((field) => sql.lit(field)))}]`

function privateFields(f: Fields<MemberColumn>) {
  // The member's id stands before the sealed value: opening it is noted for the audit.
  const sealed = (column: string, name: MemberPrivateField, description: string) => ({
    sql: (row: Row, cx: Compiling) =>
      sql`case when ${mayReadPrivate(row, cx)} then (select private.member_id || encode(private.${sql.id(column)}, 'hex') from member_private as private where private.member_id = ${row.col('id')}) end`,
    finish: (text: string, { opened, services }: Run) => {
      opened.note(text.slice(0, UUID_LENGTH), name)
      return jsonText(services.open(Buffer.from(text.slice(UUID_LENGTH), 'hex')))
    },
    nullable: true,
    description: `${description} Masked.`,
  })
  return {
    citizenId: f.string(sealed('citizen_id', 'CITIZEN_ID', 'Citizen ID, 12 digits.')),
    cardNumber: f.string(sealed('card_number', 'CARD_NUMBER', 'Card number, 12 digits.')),
    oldCardNumber: f.string(
      sealed('old_card_number', 'OLD_CARD_NUMBER', 'Number of the old card, 8 digits.'),
    ),
    birthDate: f.value('PartialDate', sealed('birth_date', 'BIRTH_DATE', 'Birth date, as precise as known.')),
    age: f.int({
      sql: (row, cx) => sql`${row.col('id')} || (${ageOf(row, cx)})::text`,
      finish: {
        bare: (text, { opened }) => {
          opened.note(text.slice(0, UUID_LENGTH), 'BIRTH_DATE')
          return text.slice(UUID_LENGTH)
        },
      },
      nullable: true,
      description: 'Age by calendar year on the day. Masked, as the birth date is.',
    }),
    phone: f.string(sealed('phone', 'PHONE', 'Phone.')),
    address: f.string(sealed('address', 'ADDRESS', 'Address.')),
    otherName: f.string(sealed('other_name', 'OTHER_NAME', 'Another name that they are known by.')),
    ethnicity: f.string(sealed('ethnicity', 'ETHNICITY', 'Ethnicity.')),
    religion: f.string(sealed('religion', 'RELIGION', 'Religion.')),
    hometown: f.string(sealed('hometown', 'HOMETOWN', 'Where the family comes from.')),
    oldIdentityNumber: f.string(
      sealed(
        'old_identity_number',
        'OLD_IDENTITY_NUMBER',
        'Number of the identity card before the citizen ID, 9 or 12 digits.',
      ),
    ),
    cardIssuedBy: f.string(sealed('card_issued_by', 'CARD_ISSUED_BY', 'Which organization issued the card.')),
    cardIssuedOn: f.value(
      'PartialDate',
      sealed('card_issued_on', 'CARD_ISSUED_ON', 'When the card was issued, as precise as known.'),
    ),
    masked: f.value([MemberFieldEnum], {
      sql: (row, cx) =>
        sql`case when ${mayReadPrivate(row, cx)} then array[]::text[] else ${ALL_PRIVATE} end`,
      description: 'Fields withheld from the caller; null among the others means unknown.',
    }),
  }
}

const LENGTHS: Readonly<Record<DatePrecision, number>> = { DAY: 10, MONTH: 7, YEAR: 4 }

function partialDate(
  f: Fields<MemberColumn>,
  column: MemberColumn,
  precision: MemberColumn,
  description: string,
) {
  return f.value('PartialDate', {
    sql: (row) =>
      sql`left(${row.col(column)}::text, case ${row.col(precision)} when 'YEAR' then ${sql.lit(LENGTHS.YEAR)} when 'MONTH' then ${sql.lit(LENGTHS.MONTH)} else ${sql.lit(LENGTHS.DAY)} end)`,
    nullable: true,
    description,
  })
}

rootField('member', 'one', () => Member, {
  description:
    'One member, by exactly one of `id` and `cardNumber` (the latter where the caller may read card numbers).',
  asOf: true,
  args: (t) => ({
    id: t({ type: 'ID', description: 'The id.' }),
    cardNumber: t({ type: 'String', description: 'The card number, 12 digits.' }),
  }),
  confirms: (args): MemberPrivateField | undefined =>
    args.get('cardNumber')?.isSet() ? 'CARD_NUMBER' : undefined,
  where: (member, _here, cx, args) => {
    const id = args.get('id')
    const card = args.get('cardNumber')
    if (id?.isSet() === card?.isSet()) throw new ProblemError({ code: 'ONE_KEY', path: ['id'] })
    if (id?.isSet()) {
      return sql`${member.col('id')} = ${cx.param(
        fromArg(id, (value, path) => decodeId(['member'], value, path)),
        'uuid',
      )}`
    }
    const digest = cx.param(
      (run) => run.services.digest(textValue(card?.at(run.variables), ['cardNumber'])),
      'bytea',
    )
    return sql`${member.col('id')} = (select private.member_id from member_private as private where private.card_number_digest = ${digest}) and ${mayReadPrivate(member, cx)}`
  },
})

rootField('members', 'connection', () => Member, {
  description: 'Members by name (given name first), by home cell on the day.',
  asOf: true,
  under: true,
})

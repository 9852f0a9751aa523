import type {
  ErrorCode,
  MessageWeight,
  PartialDate,
  RosterField,
  RosterValues,
  RowMessage,
  Sex,
} from '@chibo/shared'
import type { ReadState } from './words.rules.ts'

type MessageValues = NonNullable<RowMessage['values']>

/** A column of marks, and how its cell says that somebody stands. */
export interface Marked extends ReadState {
  readonly field: RosterField
}

/** A row while it is read: what is known of it so far, and what is told of it. */
export class Draft {
  readonly values: RosterValues = {}
  readonly messages: RowMessage[] = []
  familyName: string | undefined
  givenName: string | undefined
  /** from columns of men or women */
  markedSex: Sex | undefined
  /** another column said something else of the sex */
  isSexAtOdds = false
  /** how columns of marks say that somebody stands */
  marks: Marked[] | undefined
  birthDay: number | undefined
  birthMonth: number | undefined
  birthYear: number | undefined
  /** digits of a number that is read once birth date and sex are known */
  shortCitizenId: string | undefined
  shortCardNumber: string | undefined

  tell(
    field: RosterField | null,
    code: ErrorCode,
    weight: MessageWeight,
    values?: MessageValues,
    suggestion?: string,
  ): void {
    this.messages.push({
      field,
      code,
      weight,
      ...(values && { values }),
      ...(suggestion !== undefined && { suggestion }),
    })
  }

  /** Whether the row is rejected, or waits for a decision. */
  isHeld(): boolean {
    return this.messages.some(({ weight }) => weight === 'ERROR' || weight === 'UNDECIDED')
  }

  /** Takes a birth date, unless another column gave another one. */
  takeBirthDate(field: RosterField, date: PartialDate): void {
    const there = this.values.birthDate
    if (there === undefined) this.values.birthDate = date
    else if (there.text !== date.text) this.tell(field, 'BIRTH_DATES_DIFFER', 'ERROR')
  }

  takeStanding(field: RosterField, said: ReadState): void {
    this.marks = [...(this.marks ?? []), { field, ...said }]
  }

  takeMark(sex: Sex): void {
    if (this.markedSex !== undefined && this.markedSex !== sex) this.isSexAtOdds = true
    this.markedSex = sex
  }
}

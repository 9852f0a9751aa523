import {
  foldVietnamese,
  type RosterDecisions,
  type RosterField,
  type RosterState,
  type Sex,
} from '@chibo/shared'
import type { CellKind } from '../../spreadsheets/index.ts'
import { Questions, type Asked } from '../questions.rules.ts'
import { readDate, type DateContext } from './dates.rules.ts'
import { Draft } from './draft.rules.ts'
import { ethnicGroup } from './ethnicities.rules.ts'
import { readName } from './names.rules.ts'
import {
  readCardNumber,
  readCitizenId,
  readFileNumber,
  readOldCardNumber,
  readOldIdentityNumber,
  readPhone,
} from './numbers.rules.ts'
import { readText, withoutInvisible } from './text.rules.ts'
import { isNoReligion, markOf, NO_RELIGION, sexOf, stateOf, type ReadState } from './words.rules.ts'

/** How the cell of each field goes into a row's values. */

/** Reads a cell that is not empty. */
export type FieldReader = (raw: string, kind: CellKind | undefined, draft: Draft) => void

interface FieldContext extends DateContext {
  readonly decisions: Pick<RosterDecisions, 'sexes' | 'states' | 'ethnicities'>
  /** where texts are asked about that nobody understands, or that somebody has decided */
  readonly questions?: Questions
}

type TextName = 'otherName' | 'cardIssuedBy' | 'unitText' | 'unitCode' | 'hometown' | 'address'
type DateName = 'cardIssuedOn' | 'joinedOn' | 'admissionDecidedOn' | 'officialOn' | 'stateOn'

/** What a closed list makes of a text, and what counts its rows where somebody decides of it. */
interface Understood<Value> {
  readonly value: Value
  readonly asked: Asked | null
}

/** Few texts come again and again. */
const MAX_REMEMBERED = 2_000

function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const there = known.get(text)
    if (there !== undefined) return there
    const value = read(text)
    if (known.size < MAX_REMEMBERED) known.set(text, value)
    return value
  }
}

/** What somebody decided about texts, by the folded text. */
export function decidedTexts<T>(
  list: readonly { readonly text: string; readonly value: T }[],
): ReadonlyMap<string, T> {
  return new Map(list.map(({ text, value }) => [foldVietnamese(text), value]))
}

/** The readers of all fields, for one file. */
export function fieldReaders(context: FieldContext): Readonly<Record<RosterField, FieldReader>> {
  const sexes = sexReader(context)
  const states = stateFinder(context)
  const mark = (field: RosterField, state: RosterState): FieldReader => standingMark(field, state, states)
  return {
    FULL_NAME: (raw, _kind, draft) => {
      const name = readName(raw, 'FULL_NAME', draft)
      if (name !== undefined) draft.values.fullName = name
    },
    FAMILY_NAME: (raw, _kind, draft) => {
      draft.familyName = readName(raw, 'FAMILY_NAME', draft)
    },
    GIVEN_NAME: (raw, _kind, draft) => {
      draft.givenName = readName(raw, 'GIVEN_NAME', draft)
    },
    OTHER_NAME: text('OTHER_NAME', 'otherName'),
    SEX: (raw, _kind, draft) => {
      const sex = sexes(raw)
      if (sex !== null) draft.values.sex = sex
      else if (readText(raw, 'SEX', draft) !== undefined) draft.tell('SEX', 'SEX_UNKNOWN', 'UNDECIDED')
    },
    MEN_MARK: markReader('MEN_MARK', 'MALE', sexes, context),
    WOMEN_MARK: markReader('WOMEN_MARK', 'FEMALE', sexes, context),
    BIRTH_DATE: (raw, kind, draft) => {
      const date = readDate(raw, kind, 'BIRTH_DATE', draft, context)
      if (date) draft.takeBirthDate('BIRTH_DATE', date)
    },
    MEN_BIRTH_DATE: birthReader('MEN_BIRTH_DATE', 'MALE', context),
    WOMEN_BIRTH_DATE: birthReader('WOMEN_BIRTH_DATE', 'FEMALE', context),
    BIRTH_DAY: partReader('BIRTH_DAY', 'birthDay'),
    BIRTH_MONTH: partReader('BIRTH_MONTH', 'birthMonth'),
    BIRTH_YEAR: partReader('BIRTH_YEAR', 'birthYear'),
    ETHNICITY: ethnicityReader(context),
    RELIGION: (raw, _kind, draft) => {
      const read = readText(raw, 'RELIGION', draft)
      if (read === undefined) return
      const isNone = isNoReligion(read)
      if (isNone && read !== NO_RELIGION) draft.tell('RELIGION', 'VALUE_SPELLED', 'NOTE')
      draft.values.religion = isNone ? NO_RELIGION : read
    },
    CITIZEN_ID: readCitizenId,
    OLD_IDENTITY_NUMBER: readOldIdentityNumber,
    CARD_NUMBER: readCardNumber,
    CARD_ISSUED_BY: text('CARD_ISSUED_BY', 'cardIssuedBy'),
    CARD_ISSUED_ON: date('CARD_ISSUED_ON', 'cardIssuedOn', context),
    OLD_CARD_NUMBER: readOldCardNumber,
    FILE_NUMBER: (raw, _kind, draft) => {
      readFileNumber(raw, draft)
    },
    UNIT: text('UNIT', 'unitText'),
    UNIT_CODE: text('UNIT_CODE', 'unitCode'),
    HOMETOWN: text('HOMETOWN', 'hometown'),
    ADDRESS: text('ADDRESS', 'address'),
    PHONE: readPhone,
    JOINED_ON: date('JOINED_ON', 'joinedOn', context),
    ADMISSION_DECIDED_ON: date('ADMISSION_DECIDED_ON', 'admissionDecidedOn', context),
    OFFICIAL_ON: date('OFFICIAL_ON', 'officialOn', context),
    STATE: stateReader(states),
    OFFICIAL_MARK: mark('OFFICIAL_MARK', 'OFFICIAL'),
    PROBATIONARY_MARK: mark('PROBATIONARY_MARK', 'PROBATIONARY'),
    EXEMPT_MARK: mark('EXEMPT_MARK', 'EXEMPT'),
    TEMPORARILY_EXEMPT_MARK: mark('TEMPORARILY_EXEMPT_MARK', 'TEMPORARILY_EXEMPT'),
    STATE_ON: date('STATE_ON', 'stateOn', context),
  }
}

/** What stands for nothing in a cell of text. */
const LONGEST_NONE = 8
const NONE = /^(?:không|khong)(?: có| co)?$/iu

function text(field: RosterField, name: TextName): FieldReader {
  return (raw, kind, draft) => {
    const read = readText(raw, field, draft)
    // A blank cell that a formula refers to comes out as 0.
    if (read === undefined) return
    if ((read.length <= LONGEST_NONE && NONE.test(read)) || (read === '0' && kind === 'NUMBER'))
      draft.tell(field, 'BLANK_SIGN', 'NOTE')
    else draft.values[name] = read
  }
}

function date(field: RosterField, name: DateName, context: DateContext): FieldReader {
  return (raw, kind, draft) => {
    const read = readDate(raw, kind, field, draft, context)
    if (read) draft.values[name] = read
  }
}

/** "Năm sinh" over "Nam | Nữ": which of the two is filled says the sex, too. */
function birthReader(field: RosterField, sex: Sex, context: DateContext): FieldReader {
  return (raw, kind, draft) => {
    const mark = markOf(raw)
    if (mark === true) draft.takeMark(sex)
    if (mark !== undefined) return
    const read = readDate(raw, kind, field, draft, context)
    if (!read) return
    draft.takeMark(sex)
    draft.takeBirthDate(field, read)
  }
}

/** A column that is marked for men, or for women; where it holds dates it is one of birth dates. */
function markReader(
  field: RosterField,
  sex: Sex,
  sexes: (raw: string) => Sex | null,
  context: DateContext,
): FieldReader {
  const readBirth = birthReader(field, sex, context)
  return (raw, kind, draft) => {
    if (markOf(raw) !== undefined || /\d{4}/.test(raw)) readBirth(raw, kind, draft)
    else {
      const said = sexes(raw)
      if (said === null) draft.tell(field, 'SEX_UNKNOWN', 'UNDECIDED')
      else draft.takeMark(said)
    }
  }
}

/** Days, months and years of birth in columns of their own. */
function partReader(field: RosterField, name: 'birthDay' | 'birthMonth' | 'birthYear'): FieldReader {
  return (raw, _kind, draft) => {
    const found = /^'?(\d{1,4})(?:\.0+)?$/.exec(raw.trim())
    if (found) draft[name] = Number(found[1])
    else if (/[\p{L}\p{N}]/u.test(raw)) draft.tell(field, 'DATE_UNREADABLE', 'ERROR')
  }
}

/** The sex that a cell says; null where that is not clear. */
function sexReader({ decisions, questions = new Questions() }: FieldContext): (raw: string) => Sex | null {
  const decided = decidedTexts(decisions.sexes)
  const find = remembered((raw): Understood<Sex | null> => {
    const chosen = decided.get(foldVietnamese(raw))
    const value = chosen ?? sexOf(raw) ?? null
    const text = chosen === undefined && value !== null ? undefined : readText(raw, 'SEX', new Draft())
    return { value, asked: text === undefined ? null : questions.ask('SEX', text, chosen) }
  })
  return (raw) => {
    const { value, asked } = find(raw)
    if (asked) asked.rows += 1
    return value
  }
}

function ethnicityReader({ decisions, questions = new Questions() }: FieldContext): FieldReader {
  const decided = decidedTexts(decisions.ethnicities)
  const find = remembered((text): Understood<string | null> => {
    const chosen = decided.get(foldVietnamese(text))
    const value = chosen ?? ethnicGroup(text) ?? null
    const isAsked = chosen !== undefined || value === null
    return { value, asked: isAsked ? questions.ask('ETHNICITY', text, chosen) : null }
  })
  return (raw, _kind, draft) => {
    const read = readText(raw, 'ETHNICITY', draft)
    const text = read === undefined ? undefined : withoutInvisible(read, 'ETHNICITY', draft)
    if (text === undefined) return
    const { value, asked } = find(text)
    if (asked) asked.rows += 1
    if (value === null) draft.tell('ETHNICITY', 'ETHNICITY_UNKNOWN', 'NOTE')
    else if (value !== text) draft.tell('ETHNICITY', 'VALUE_SPELLED', 'NOTE')
    draft.values.ethnicity = value ?? text
  }
}

type FoundState = ReadState | 'NOTHING' | 'UNKNOWN'

/** What a text says of how somebody stands, as somebody decided or by its words; what nobody understands is asked. */
function stateFinder({ decisions, questions = new Questions() }: FieldContext): (text: string) => FoundState {
  const decided = decidedTexts(decisions.states)
  const find = remembered((text): Understood<FoundState> => {
    const chosen = decided.get(foldVietnamese(text))
    if (chosen !== undefined)
      return {
        value: chosen === null ? 'NOTHING' : withStanding(chosen),
        asked: questions.ask('STATE', text, chosen),
      }
    const read = stateOf(text)
    if (read === undefined) return { value: 'UNKNOWN', asked: questions.ask('STATE', text, undefined) }
    return { value: read ?? 'NOTHING', asked: null }
  })
  return (text) => {
    const { value, asked } = find(text)
    if (asked) asked.rows += 1
    return value
  }
}

function stateReader(states: (text: string) => FoundState): FieldReader {
  return (raw, _kind, draft) => {
    const read = readText(raw, 'STATE', draft)
    if (read === undefined) return
    const value = states(read)
    if (value === 'UNKNOWN') draft.tell('STATE', 'STATE_UNKNOWN', 'UNDECIDED')
    else if (value === 'NOTHING') draft.tell('STATE', 'STATE_PASSED_OVER', 'NOTE')
    else Object.assign(draft.values, value)
  }
}

/** A column that is marked for those who stand in one way; words in it are read as those of a column of states. */
function standingMark(
  field: RosterField,
  state: RosterState,
  states: (text: string) => FoundState,
): FieldReader {
  const marked = withStanding(state)
  return (raw, kind, draft) => {
    const mark = markOf(raw)
    if (mark === true) draft.takeStanding(field, marked)
    if (mark !== undefined) return
    if (kind === 'DATE' || /\d[-/.]\d|\b(?:18|19|20)\d\d\b/.test(raw)) {
      draft.tell(field, 'MARK_IS_DATE', 'UNDECIDED')
      return
    }
    const read = readText(raw, field, draft)
    if (read === undefined) return
    const value = states(read)
    if (value === 'UNKNOWN') draft.tell(field, 'STATE_UNKNOWN', 'UNDECIDED')
    else if (value === 'NOTHING') draft.tell(field, 'STATE_PASSED_OVER', 'NOTE')
    else draft.takeStanding(field, value)
  }
}

function withStanding(state: RosterState): ReadState {
  return state === 'PROBATIONARY' || state === 'OFFICIAL' ? { state, standing: state } : { state }
}

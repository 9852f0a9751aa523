import { createHash } from 'node:crypto'

/**
 * The columns of an audit record in the order in which form 1 hashes them, each as the text that the database gives.
 * Kept apart from the database's own `audit_hash`, so that neither vouches for the other.
 */
export const SEALED_COLUMNS = [
  'id',
  'at',
  'recorded_on',
  'account_id',
  'token_id',
  'session_id',
  'request_id',
  'action',
  'unit_id',
  'object_type',
  'object_id',
  'object_ids',
  'read_fields',
  'changes',
] as const

/** A seal with its record, as the database has them now. */
export interface ReadSeal {
  readonly number: number
  readonly recordId: string
  readonly form: number
  /** to the microsecond, UTC */
  readonly sealedAt: string
  readonly previous: Buffer
  readonly hash: Buffer
  /** SEALED_COLUMNS of the record; null where there is no such record */
  readonly record: readonly (string | null)[] | null
}

/** Where a chain ends: kept elsewhere, it tells later whether what it covers is still as it was. */
export interface ChainHead {
  readonly number: number
  /** in hexadecimal */
  readonly hash: string
}

/** What is wrong: which seal, which record where one is known, and a sentence. */
export interface ChainFault {
  readonly kind:
    'CHANGED' | 'MISSING' | 'SWAPPED' | 'UNLINKED' | 'SEAL_MISSING' | 'TAIL_CUT' | 'MADE_ANEW' | 'FORM'
  readonly sentence: string
}

/** What the first seal follows. */
export const BEGINNING = Buffer.alloc(32)

/** The hash that a seal of form 1 must have. */
export function sealHash(
  seal: Pick<ReadSeal, 'previous' | 'number' | 'sealedAt'>,
  record: readonly (string | null)[],
): Buffer {
  const hash = createHash('sha256').update(seal.previous)
  for (const value of [String(seal.number), seal.sealedAt, ...record]) {
    if (value === null) {
      hash.update(NONE)
      continue
    }
    const bytes = Buffer.from(value)
    const length = Buffer.of(1, 0, 0, 0, 0)
    length.writeUInt32BE(bytes.length, 1)
    hash.update(length).update(bytes)
  }
  return hash.digest()
}

const NONE = Buffer.of(0)

/** Seals that do not fit their record and are compared with each other at most: more are called changed unseen. */
const COMPARED_MAX = 100

interface Suspect {
  readonly seal: ReadSeal
  readonly record: readonly (string | null)[]
}

/** Goes through the seals of a chain in their order, one by one, and says what is wrong with it. */
export class ChainCheck {
  private readonly kept: ChainHead | undefined
  private readonly faults: ChainFault[] = []
  private readonly suspects: Suspect[] = []
  private number = 0
  private hash: Buffer = BEGINNING

  /** @param kept the head of this chain as it was once */
  constructor(kept?: ChainHead) {
    this.kept = kept
  }

  /** The end of what was gone through. */
  get head(): ChainHead {
    return { number: this.number, hash: this.hash.toString('hex') }
  }

  add(seal: ReadSeal): void {
    const follows = this.number + 1
    if (seal.number !== follows) {
      const last = seal.number - 1
      const which =
        last === follows ? `seal ${String(follows)} is` : `seals ${String(follows)} to ${String(last)} are`
      this.fault('SEAL_MISSING', `${which} missing`)
    } else if (!seal.previous.equals(this.hash)) {
      this.fault('UNLINKED', `seal ${String(seal.number)} does not follow the seal before it`)
    }
    this.compare(seal)
    const { kept } = this
    if (kept?.number === seal.number && kept.hash !== seal.hash.toString('hex'))
      this.fault(
        'MADE_ANEW',
        `seal ${String(seal.number)} is not the one that was kept: it, or one before it, was made anew`,
      )
    this.number = seal.number
    this.hash = seal.hash
  }

  /** Everything that was found wrong. */
  finish(): readonly ChainFault[] {
    const { kept, number } = this
    if (kept !== undefined && kept.number > number)
      this.fault(
        'TAIL_CUT',
        `the chain ends at seal ${String(number)}, the head that was kept is of seal ${String(kept.number)}: its tail was cut`,
      )
    return [...this.faults, ...this.explained()]
  }

  private compare(seal: ReadSeal): void {
    const { record } = seal
    if (seal.form !== 1)
      this.fault(
        'FORM',
        `seal ${String(seal.number)} has the form ${String(seal.form)}, which this program does not know`,
      )
    else if (record === null)
      this.fault('MISSING', `the record ${seal.recordId} of seal ${String(seal.number)} is missing`)
    else if (!sealHash(seal, record).equals(seal.hash)) {
      if (this.suspects.length < COMPARED_MAX) this.suspects.push({ seal, record })
      else this.fault('CHANGED', changed(seal))
    }
  }

  /** Of the seals that do not fit their record, those that fit each other's were swapped. */
  private explained(): ChainFault[] {
    const left = [...this.suspects]
    const faults: ChainFault[] = []
    for (let one = left.shift(); one !== undefined; one = left.shift()) {
      const { seal, record } = one
      const at = left.findIndex(
        (other) => fits(seal, record, other.record) && fits(other.seal, other.record, record),
      )
      const [other] = at < 0 ? [] : left.splice(at, 1)
      faults.push(
        other === undefined
          ? { kind: 'CHANGED', sentence: changed(seal) }
          : {
              kind: 'SWAPPED',
              sentence: `the records ${seal.recordId} and ${other.seal.recordId} of seals ${String(seal.number)} and ${String(other.seal.number)} were swapped`,
            },
      )
    }
    return faults
  }

  private fault(kind: ChainFault['kind'], sentence: string): void {
    this.faults.push({ kind, sentence })
  }
}

/** Whether a seal fits the record of another one: as a whole, or but for the id that stayed. */
function fits(seal: ReadSeal, own: readonly (string | null)[], others: readonly (string | null)[]): boolean {
  const [id = null] = own
  return [others, [id, ...others.slice(1)]].some((record) => sealHash(seal, record).equals(seal.hash))
}

function changed({ recordId, number }: ReadSeal): string {
  return `the record ${recordId}, or its seal ${String(number)}, was changed`
}

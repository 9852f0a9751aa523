import { parseArgs } from 'node:util'
import { z } from 'zod'
import { requireFactor } from '../../auth/second-factor/factor-rules.ts'
import { createToday } from '../../clock.ts'
import { StartError } from '../../start-error.ts'
import { readRole, required } from '../arguments.ts'
import { UsageError, type Command } from '../command.ts'
import { withDatabase } from '../with-database.ts'

const REASONS = {
  OVERLAPS: 'The role has a rule for some of these days already.',
  ENDS_BEFORE_START: 'The last day lies before the first one.',
}

/** `chibo user require-second-factor` */
export const requireSecondFactor: Command['run'] = async (args, context) => {
  const { values } = parseArgs({
    args,
    options: { role: { type: 'string' }, from: { type: 'string' }, until: { type: 'string' } },
  })
  const role = readRole(required(values.role, 'role'))
  const from = readDay(values.from, 'from')
  const until = readDay(values.until, 'until')
  await withDatabase(context, async (database) => {
    const today = createToday(context.config().today)()
    const owner = database.connectAsOwner()
    try {
      const rule = await requireFactor(owner.db, { role, from, until, today })
      if (!rule.ok) throw new StartError(REASONS[rule.reason])
      const days = `from ${rule.from ?? 'ever'}${rule.until === null ? ' on' : ` until ${rule.until}`}`
      context.print(`Whoever holds the role ${role} needs a second factor ${days}.`)
    } finally {
      await owner.close()
    }
  })
}

function readDay(value: string | undefined, name: string): string | null {
  if (value === undefined) return null
  const day = z.iso.date().safeParse(value)
  if (!day.success) throw new UsageError(`--${name} ${value} is not a day like 2027-01-31`)
  return day.data
}

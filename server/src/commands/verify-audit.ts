import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { verifyAudit, type ChainHead } from '../modules/audit/index.ts'
import { StartError } from '../start-error.ts'
import type { Command } from './command.ts'
import { withDatabase } from './with-database.ts'

/** Faults told at most; the rest is counted. */
const TOLD = 50

/** `chibo verify-audit` */
export const verifyAuditCommand: Command = {
  summary: 'check the audit against its chain of seals',
  help: `Usage: chibo verify-audit [--head FILE] [--write-head FILE]

Computes the hash of every audit record and of every seal anew and says what was changed, taken out, put in or swapped.

  --head FILE         compare with the head of the chain that an earlier run has written: without it a chain whose tail
                      was cut, or that was made anew from some record on, looks whole
  --write-head FILE   write the head of the chain, if nothing is wrong; keep the file where nobody who can write the
                      database can write

Exit code 0: the audit is whole; 1: it is not, with the reasons on standard error.`,
  run: async (args, context) => {
    const { values } = parseArgs({
      args,
      options: { head: { type: 'string' }, 'write-head': { type: 'string' } },
    })
    const kept = values.head === undefined ? undefined : readHead(values.head)
    const written = values['write-head']
    await withDatabase(context, async (database) => {
      const owner = database.connectAsOwner()
      try {
        const { records, seals, waiting, head, faults } = await verifyAudit(owner.pool, kept, (checked) =>
          context.progress(`${checked.toLocaleString('en')} seals checked`),
        )
        context.print(`records ${String(records)}`)
        context.print(`seals ${String(seals)}, waiting ${String(waiting)}`)
        context.print(`head ${String(head.number)} ${head.hash}`)
        if (faults.length > 0) throw new StartError(refusal(faults.map(({ sentence }) => sentence)))
        context.print(
          kept === undefined
            ? 'The audit is whole.'
            : 'The audit is whole, and goes on from the head that was kept.',
        )
        if (written !== undefined) writeFileSync(written, `${JSON.stringify(head)}\n`)
      } finally {
        await owner.close()
      }
    })
  },
}

function refusal(sentences: readonly string[]): string {
  const told = sentences.slice(0, TOLD).map((sentence) => `\n  ${sentence}`)
  const more = sentences.length - told.length
  return `The audit is not whole:${told.join('')}${more > 0 ? `\n  and ${String(more)} more` : ''}`
}

const Head = z.object({ number: z.int().min(0), hash: z.string().regex(/^[0-9a-f]{64}$/) })

/** @throws StartError for a file that holds no head */
function readHead(file: string): ChainHead {
  let text
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw new StartError(`The head ${file} cannot be read.`, { cause: error })
  }
  const head = Head.safeParse(jsonOf(text))
  if (head.success) return head.data
  throw new StartError(`${file} holds no head of an audit chain.`)
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

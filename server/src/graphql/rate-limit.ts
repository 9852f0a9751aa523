import { builder } from './builder.ts'
import { REQUEST_COST, WEIGHTS } from './read/cost.ts'
import type { BudgetState, RateLimit } from './metering.ts'
import { requireViewer } from './resolve.ts'

/** The budgets of whoever asks. Told from what the server remembers: nothing is read. */

const RateBudgetRef = builder.objectRef<BudgetState>('RateBudget').implement({
  description: 'A budget that holds a minute’s allowance and fills up evenly. Each server counts for itself.',
  fields: (t) => ({
    limit: t.exposeInt('limit', { nullable: true, description: 'Of a minute; null without a limit.' }),
    remaining: t.exposeInt('remaining', {
      nullable: true,
      description: 'What is left, this request charged already; null without a limit.',
    }),
    resetAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When all of it will be there again if nothing more is asked; null without a limit.',
      resolve: ({ resetAt }) => resetAt,
    }),
  }),
})

const RateLimitRef = builder.objectRef<RateLimit>('RateLimit').implement({
  description:
    'What the caller may still ask for: all sessions of an account together, each token for itself.',
  fields: (t) => ({
    cost: t.field({
      type: RateBudgetRef,
      description: `What operations cost, as \`extensions.cost\` tells it of each: 1 for each row that may come (a page counts its size, a short list ${String(WEIGHTS.shortList)}), ${String(WEIGHTS.near)} for a count or list of rows near at hand, ${String(WEIGHTS.below)} for looking through what lies below a unit or everywhere (once for the units of one list, and ${String(WEIGHTS.near)} for each of them), as much again for a search; times ${String(WEIGHTS.asOf)} as of a day; ${String(WEIGHTS.mutation)} for a mutation. In full: \`/docs#cost\`.`,
      resolve: ({ cost }) => cost,
    }),
    requests: t.field({
      type: RateBudgetRef,
      description: 'Requests to `/graphql`, refused ones too.',
      resolve: ({ requests }) => requests,
    }),
    costPerRequest: t.exposeInt('costPerRequest', {
      description: `What one request may cost: ${REQUEST_COST.toLocaleString('en')} unless the server says otherwise, or less where a minute’s budget is smaller. Beyond it: \`COST_LIMIT\`, and nothing runs.`,
    }),
  }),
})

builder.queryField('rateLimit', (t) =>
  t.field({
    type: RateLimitRef,
    description: 'What is left of the caller’s budgets. Beyond them: `RATE_LIMITED`, with `Retry-After`.',
    resolve: (_root, _args, cx) => cx.rateLimit(requireViewer(cx)),
  }),
)

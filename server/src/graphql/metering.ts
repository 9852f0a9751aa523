import type { Viewer } from '../auth/viewers/viewer.ts'
import { HttpError } from '../http/http-error.ts'
import type { RequestCost } from '../http/request-context.ts'
import type { Allowance, Budgets, Counted } from './budgets.ts'

/** What is left of a budget. */
export type BudgetState = Omit<RequestCost, 'requested'>

/** What a server allows. */
export interface Limits extends Allowance {
  readonly costPerRequest: number
}

/** The budgets of a caller. */
export interface RateLimit {
  readonly cost: BudgetState
  readonly requests: BudgetState
  /** what one request may cost */
  readonly costPerRequest: number
}

/** A request refused for what it asks for, or asks for too often: with the figures, for `extensions` of the error. */
export class LimitError extends HttpError {
  readonly figures: Readonly<Record<string, string | number | null>>

  constructor(
    code: 'COST_LIMIT' | 'RATE_LIMITED',
    label: { readonly vi: string; readonly en: string },
    figures: LimitError['figures'],
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(code, label, headers)
    this.figures = figures
  }
}

/** Charges requests to their callers: each request counts 1 and costs what it may come to. */
export class Meter {
  private readonly budgets: Budgets
  private readonly limits: Limits
  private readonly now: () => Date

  /** @param limits in a minute: for all accounts, and for tokens of which nothing else was said */
  constructor(budgets: Budgets, limits: Limits, now: () => Date) {
    this.budgets = budgets
    this.limits = limits
    this.now = now
  }

  /** Counts a request, or tells why it is refused. */
  admit(viewer: Viewer): LimitError | undefined {
    return this.take(viewer, 'requests', 1)
  }

  /** Charges what a request costs, or tells why it is refused: nothing was charged then. */
  charge(viewer: Viewer, requested: number): RequestCost | LimitError {
    const limit = this.costPerRequest(viewer)
    if (requested > limit) return tooDear(requested, limit)
    return this.take(viewer, 'cost', requested) ?? { requested, ...this.state(viewer, 'cost') }
  }

  /** Charges what takes as much as it takes, however much that is: at most what one request may cost. @throws LimitError */
  chargeUpTo(viewer: Viewer, amount: number): void {
    const refused = this.take(viewer, 'cost', Math.min(amount, this.costPerRequest(viewer)))
    if (refused) throw refused
  }

  /** What is left of both budgets. */
  rateLimit(viewer: Viewer): RateLimit {
    return {
      cost: this.state(viewer, 'cost'),
      requests: this.state(viewer, 'requests'),
      costPerRequest: this.costPerRequest(viewer),
    }
  }

  private take(viewer: Viewer, counted: Counted, amount: number): LimitError | undefined {
    const wait = this.budgets.take(keyOf(viewer), counted, amount, this.allowance(viewer))
    return wait > 0 ? tooFast(wait, counted, this.state(viewer, counted)) : undefined
  }

  private state(viewer: Viewer, counted: Counted): BudgetState {
    const allowance = this.allowance(viewer)
    const limit = allowance[counted]
    if (limit === Infinity) return { limit: null, remaining: null, resetAt: null }
    const { remaining, fullIn } = this.budgets.left(keyOf(viewer), counted, allowance)
    return { limit, remaining, resetAt: new Date(this.now().getTime() + fullIn).toISOString() }
  }

  private allowance({ allowance }: Viewer): Allowance {
    const { limits } = this
    if (!allowance) return limits
    const { costPerMinute, requestsPerMinute } = allowance
    return { cost: costPerMinute ?? limits.cost, requests: requestsPerMinute ?? limits.requests }
  }

  /** A request that costs more than a whole minute's budget would be put off for ever. */
  private costPerRequest(viewer: Viewer): number {
    return Math.min(this.limits.costPerRequest, this.allowance(viewer).cost)
  }
}

function keyOf({ accountId, tokenId }: Viewer): string {
  return accountId === null ? `token:${tokenId ?? ''}` : `account:${accountId}`
}

function tooDear(requested: number, limit: number): LimitError {
  const label = {
    vi: `Truy vấn đòi hỏi quá nhiều: chi phí ${String(requested)}, mỗi yêu cầu được tối đa ${String(limit)}. Hãy giảm cỡ trang hoặc chia nhỏ truy vấn.`,
    en: `The query asks for too much: it costs ${String(requested)}, one request may cost ${String(limit)}. Ask for smaller pages, or in several requests.`,
  }
  return new LimitError('COST_LIMIT', label, { requested, limit })
}

function tooFast(wait: number, counted: Counted, state: BudgetState): LimitError {
  const seconds = String(Math.ceil(wait / 1_000))
  const label = {
    vi: `Quá nhiều yêu cầu trong một phút. Thử lại sau ${seconds} giây.`,
    en: `Too many requests in a minute. Try again in ${seconds} s.`,
  }
  return new LimitError('RATE_LIMITED', label, { budget: counted, ...state }, { 'retry-after': seconds })
}

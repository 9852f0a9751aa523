import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { z } from 'zod'
import type { PlaceName } from '../../src/demo/places.ts'
import { passInto, shoot, startVisitor, type Visitor, type WindowOptions } from './kit.ts'

const Asked = z.object({ data: z.unknown() })

/** What one of a unit's office does at the dashboard month after month, while tasks come back from meeting to meeting. */
export class Clerk {
  readonly page: Page
  private readonly visitor: Visitor
  private day: string

  private constructor(visitor: Visitor, page: Page, day: string) {
    this.visitor = visitor
    this.page = page
    this.day = day
  }

  /**
   * @param place of the demo
   * @param username of the one who sits there
   * @param day the first one, ISO
   * @param window how it looks
   */
  static async begin(
    place: PlaceName,
    username: string,
    day: string,
    window: WindowOptions = {},
  ): Promise<Clerk> {
    const visitor = await startVisitor([place], day)
    return new Clerk(visitor, await visitor.openSignedIn({ username, ...window }), day)
  }

  end(): Promise<void> {
    return this.visitor.close()
  }

  async on(day: string): Promise<void> {
    await this.visitor.on(day)
    this.day = day
  }

  async go(path: string): Promise<void> {
    await this.page.goto(`${this.visitor.url}${path}`)
    await this.page.getByRole('heading', { level: 1 }).waitFor()
  }

  /** What one field of an operation answers, in the name of who has signed in. */
  async ask<Told>(
    told: z.ZodType<Told>,
    field: string,
    operation: 'query' | 'mutation' = 'query',
  ): Promise<Told> {
    const answer = await this.page.request.post(`${this.visitor.url}/graphql`, {
      headers: { 'x-chibo-request': '1' },
      data: { query: `${operation} { asked: ${field} }` },
    })
    return Asked.extend({ data: z.object({ asked: told }) }).parse(await answer.json()).data.asked
  }

  /** The unit with a code. */
  async unit(code: string): Promise<string> {
    const told = z.object({ nodes: z.tuple([z.object({ id: z.string() })]) })
    const { nodes } = await this.ask(told, `units(where: { code: { eq: "${code}" } }) { nodes { id } }`)
    return nodes[0].id
  }

  /** Goes to the page of a meeting of a kind that is planned for this day. */
  async meet(unitId: string, kind: string): Promise<void> {
    const input = `{ unitId: "${unitId}", kind: "${kind}", startsAt: "${this.day}T00:30:00+07:00" }`
    const told = z.object({ meeting: z.object({ id: z.string() }) })
    const { meeting } = await this.ask(told, `createMeeting(input: ${input}) { meeting { id } }`, 'mutation')
    await this.go(`/meetings/${meeting.id}`)
  }

  open(): Promise<void> {
    return passInto(this.page, 'Khai mạc')
  }

  close(): Promise<void> {
    return passInto(this.page, 'Bế mạc')
  }

  /** The panel on which a meeting hears what came back to it. */
  get review(): Locator {
    return this.page.getByRole('region', { name: 'Kiểm điểm nhiệm vụ' })
  }

  /** Puts what came back on the agenda. */
  async draftAgenda(): Promise<void> {
    await this.review.locator('[data-draft-agenda]').click()
    await this.review.locator('[data-draft-agenda]').waitFor({ state: 'detached' })
  }

  /** A task before the meeting. */
  rowOf(title: string): Locator {
    return this.review.locator('[data-review]').filter({ hasText: title })
  }

  /** Says of a task what a key stands for, and with it what is to be written first. */
  async say(row: Locator, key: '1' | '2' | '3' | '4', text: string): Promise<void> {
    await row.locator('[data-verdict-is]').first().waitFor()
    await row.focus()
    await this.page.keyboard.press(key)
    await row.locator('input:focus').waitFor()
    await this.page.keyboard.insertText(text)
  }

  async storeVerdicts(heard: number, count = heard): Promise<void> {
    await this.review.locator('[data-send-verdicts]').click()
    await expect
      .poll(() => this.review.innerText())
      .toContain(`đã kiểm điểm ${String(heard)}/${String(count)}`)
  }

  /** Keeps a picture of the page, see `shoot`. */
  shoot(name: string): Promise<void> {
    return shoot(this.page, name)
  }
}

import { expect, test } from 'vitest'
import { csv } from './csv.ts'
import type { Line } from './layout.rules.ts'

async function written(cell: string): Promise<string> {
  async function* lines(): AsyncGenerator<Line> {
    await Promise.resolve()
    yield { kind: 'member', cells: [cell] }
  }
  let text = ''
  for await (const part of csv(lines())) text += part
  return text
}

test.each(['=1+1', '+84', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1+1', '＋84', '－1', '＠SUM(A1)'])(
  '%j is no formula',
  async (text) => {
    expect(await written(text)).toMatch(/^\uFEFF"?'/)
  },
)

test.each(['Vi Văn Thử', "'", 'a=b', '1-2', ' '])('%j stays as it is', async (text) => {
  expect(await written(text)).toBe(`\uFEFF${text}\r\n`)
})

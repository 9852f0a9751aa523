import { expect, it } from 'vitest'
import { createMarkQueue } from './markQueue.ts'

interface Entry {
  readonly memberId: string
  readonly status: string
}
const mark = (memberId: string, status = 'P'): Entry => ({ memberId, status })
function queue(size = 2) {
  let made = 0
  return createMarkQueue<Entry>({
    size,
    makeKey: () => `key-${++made}`,
    isComplete: ({ status }) => status !== '?',
    together: (_, later) => later,
  })
}

it('sends small batches one after the other', () => {
  const marks = queue()
  for (const id of ['a', 'b', 'c']) marks.set(mark(id))
  expect(marks.take()).toEqual({ key: 'key-1', entries: [mark('a'), mark('b')] })
  expect(marks.take()).toBeUndefined()
  expect([marks.stateOf('a'), marks.stateOf('c'), marks.pending()]).toEqual(['sending', 'waiting', 3])
  marks.done()
  expect(marks.take()).toEqual({ key: 'key-2', entries: [mark('c')] })
  marks.done()
  expect([marks.take(), marks.pending(), marks.stateOf('a')]).toEqual([undefined, 0, undefined])
})

it('sends a batch without an answer again as it was, before what was marked since', () => {
  const marks = queue()
  marks.set(mark('a'))
  const first = marks.take()
  marks.set(mark('a', 'L'))
  marks.fail()
  expect(marks.stateOf('a')).toBe('unsent')
  expect(marks.take()).toBe(first)
  marks.done()
  expect(marks.take()).toEqual({ key: 'key-2', entries: [mark('a', 'L')] })
})

it('holds what is not complete', () => {
  const marks = queue()
  marks.set(mark('a', '?'))
  marks.set(mark('b'))
  expect(marks.take()?.entries).toEqual([mark('b')])
  expect(marks.stateOf('a')).toBe('incomplete')
})

it('keeps what was refused until it is marked anew, and sends the rest again under another key', () => {
  const marks = queue()
  marks.set(mark('a'))
  marks.set(mark('b'))
  marks.take()
  marks.refuse([{ index: 0, message: 'x' }])
  expect([marks.stateOf('a'), marks.faultsOf('a'), marks.stateOf('b')]).toEqual(['refused', ['x'], 'waiting'])
  expect(marks.take()).toEqual({ key: 'key-2', entries: [mark('b')] })
  marks.done()
  expect([marks.take(), marks.pending()]).toEqual([undefined, 1])
  marks.set(mark('a', 'U'))
  expect(marks.take()).toEqual({ key: 'key-3', entries: [mark('a', 'U')] })
})

it('refuses a whole batch for what is wrong with the meeting', () => {
  const marks = queue()
  marks.set(mark('a'))
  marks.set(mark('b'))
  marks.take()
  marks.set(mark('b', 'L'))
  marks.refuse([{ index: undefined, message: 'sealed' }])
  expect([marks.stateOf('a'), marks.stateOf('b')]).toEqual(['refused', 'waiting'])
})

import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'

/** One operation for each root field, run by a test on the demo: `unit.graphql` shows `unit`. */
export interface Example {
  readonly field: string
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

const DIRECTORY = resolve(import.meta.dirname, '../../docs/examples')

const Variables = z.record(z.string(), z.unknown())

/** All examples by the name of their root field. A file may begin with a comment `# variables {…}`. */
export function readExamples(directory: string = DIRECTORY): ReadonlyMap<string, Example> {
  const files = readdirSync(directory).filter((file) => file.endsWith('.graphql'))
  return new Map(
    files.sort().map((file) => [file.slice(0, -'.graphql'.length), readExample(join(directory, file))]),
  )
}

function readExample(path: string): Example {
  const text = readFileSync(path, 'utf8')
  const field = path.slice(path.lastIndexOf('/') + 1, -'.graphql'.length)
  const variables = /^# variables (\{.*\})$/m.exec(text)?.[1]
  return {
    field,
    query: text.replace(/^# variables .*\n/m, '').trim(),
    variables: variables === undefined ? {} : Variables.parse(JSON.parse(variables)),
  }
}

import { ERROR_MESSAGES, type ErrorCode } from '@chibo/shared'
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  type GraphQLType,
} from 'graphql'
import { REQUEST_COST, WEIGHTS } from '../graphql/read/cost.ts'
import type { Example } from './examples.ts'
import { html, Html } from './html.ts'

type Examples = ReadonlyMap<string, Example>

/** The reference of the API: root fields with an example each, types, error codes. Made from the schema. */
export function referencePage(schema: GraphQLSchema, examples: Examples): string {
  const types = Object.values(schema.getTypeMap()).filter((type) => isDocumented(type, schema))
  return page(
    'API',
    html`<h1>chibo: the API</h1>
      <p>
        <code>POST /graphql</code> with a token (<code>Authorization: Bearer chibo_…</code>) or the session of
        the dashboard. Lists are Relay connections of 1–100 rows, ids are opaque and typed,
        <code>asOf</code> at a root field holds for everything below it. Mutations answer
        <code>userErrors</code>; what you may not see looks like what does not exist. Send
        <code>Idempotency-Key</code> with a write to have it done once. Labels and messages follow
        <code>Accept-Language</code> (vi, en). The contract as text:
        <a href="/schema.graphql">schema.graphql</a>; a place to try it: <a href="/graphiql">GraphiQL</a>.
      </p>
      ${costSection()} ${rootSection('Queries', schema.getQueryType(), examples)}
      ${rootSection('Mutations', schema.getMutationType(), examples)}
      <h2 id="types">Types</h2>
      ${types.sort((a, b) => a.name.localeCompare(b.name)).map(typeSection)}
      <h2 id="errors">Error codes</h2>
      <ul>
        ${errorCodes().map((code) => html`<li><a href="/docs/errors/${code}">${code}</a></li>`)}
      </ul>`,
  )
}

/** The page of one error code; undefined for an unknown one. */
export function errorPage(code: string): string | undefined {
  const known = errorCodes().find((one) => one === code)
  if (!known) return undefined
  return page(
    known,
    html`<p><a href="/docs#errors">All codes</a></p>
      <h1><code>${known}</code></h1>
      <p lang="vi">${ERROR_MESSAGES[known].vi}</p>
      <p lang="en">${ERROR_MESSAGES[known].en}</p>
      <p>
        In <code>userErrors</code> of a mutation, with <code>path</code> from <code>input</code> down; of a
        read, in <code>extensions.problem</code> of an error with code <code>BAD_USER_INPUT</code>, with
        <code>extensions.argument</code>. Nothing was stored.
      </p>`,
  )
}

function errorCodes(): ErrorCode[] {
  return Object.keys(ERROR_MESSAGES)
    .filter((code): code is ErrorCode => code in ERROR_MESSAGES)
    .sort()
}

function costSection(): Html {
  const { shortList, near, below, levels, asOf, mutation } = WEIGHTS
  return html`<h2 id="cost">What operations cost</h2>
    <p>
      Each answer tells in <code>extensions.cost</code> what the operation was charged with
      (<code>requested</code>) and what is left of your budget of a minute (<code>limit</code>,
      <code>remaining</code>, <code>resetAt</code>; null without a limit). The cost follows from the document
      and its variables alone: what it may come to, not what it came to.
    </p>
    <table>
      ${[
        [
          'each row that may come',
          '1; a page counts its size, a short list ' + String(shortList) + ', a link 1',
        ],
        ['a count or a list of rows near at hand', String(near)],
        [
          'a count, share or list of what lies below a unit (scope SUBTREE), or of everything',
          `${String(below)} and ${String(near)}; of the units of one list ${String(below)} together and ${String(near)} each (of a list that may hold units within units ${String(levels * below)})`,
        ],
        ['a search for a part of a text', 'as much again as the list'],
        ['with asOf', `the last three times ${String(asOf)}`],
        ['a mutation', `${String(mutation)}, and what is asked of its payload`],
      ].map(
        ([what = '', cost = '']) =>
          html`<tr>
            <th scope="row">${what}</th>
            <td>${cost}</td>
          </tr>`,
      )}
    </table>
    <p>
      One request may cost ${REQUEST_COST}, unless this server says otherwise: beyond it the error
      <code>COST_LIMIT</code> tells <code>requested</code> and <code>limit</code>, and nothing runs. Who asks
      for more in a minute than the budgets of cost and of requests hold gets status 429,
      <code>RATE_LIMITED</code> and <code>Retry-After</code>; nothing runs and nothing is charged. Budgets
      fill up evenly; a token has its own, all sessions of an account share one; each server counts for
      itself. <code>rateLimit</code> tells what is left.
    </p>`
}

function rootSection(title: string, type: GraphQLObjectType | null | undefined, examples: Examples): Html {
  const fields = Object.values(type?.getFields() ?? {}).sort((a, b) => a.name.localeCompare(b.name))
  return html`<h2 id="${title.toLowerCase()}">${title}</h2>
    ${fields.map((field) => rootField(field, examples.get(field.name)))}`
}

function rootField(field: GraphQLField<unknown, unknown>, example: Example | undefined): Html {
  const shown = example
    ? html`<pre>${example.query}</pre>
        ${Object.keys(example.variables).length > 0 ? html`<pre>${JSON.stringify(example.variables)}</pre>` : html``}`
    : html``
  return html`<section id="${field.name}">
    <h3><code>${field.name}</code> <span class="type">${typeLink(field.type)}</span></h3>
    <p>${field.description ?? ''}</p>
    ${rows(field.args)} ${shown}
  </section>`
}

function typeSection(type: GraphQLNamedType): Html {
  const members = isEnumType(type)
    ? html`<ul>
        ${type.getValues().map((value) => html`<li><code>${value.name}</code> ${value.description ?? ''}</li>`)}
      </ul>`
    : isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
      ? rows(Object.values(type.getFields()))
      : html``
  return html`<section id="${type.name}">
    <h3>${type.name}</h3>
    <p>${type.description ?? ''}</p>
    ${members}
  </section>`
}

function rows(
  fields: readonly (GraphQLArgument | GraphQLInputField | GraphQLField<unknown, unknown>)[],
): Html {
  if (fields.length === 0) return html``
  return html`<table>
    ${fields.map(
      (field) =>
        html`<tr>
          <th scope="row"><code>${field.name}</code></th>
          <td>${typeLink(field.type)}</td>
          <td>${field.description ?? ''}</td>
        </tr>`,
    )}
  </table>`
}

function typeLink(type: GraphQLType): Html {
  const named = getNamedType(type)
  return isSpecifiedScalarType(named)
    ? html`<code>${String(type)}</code>`
    : html`<a href="/docs#${named.name}"><code>${String(type)}</code></a>`
}

function isDocumented(type: GraphQLNamedType, schema: GraphQLSchema): boolean {
  const isRoot = type === schema.getQueryType() || type === schema.getMutationType()
  return !isRoot && !type.name.startsWith('__') && !isSpecifiedScalarType(type)
}

/** The pages' only style; the policy names its hash. */
export const DOCS_STYLE = `
:root { color-scheme: light dark; --line: #8884; --link: #9d1b2b }
@media (prefers-color-scheme: dark) { :root { --link: #ffb3ad } }
body { max-width: 60rem; margin: 0 auto; padding: 2rem 1rem 6rem; font: 16px/1.55 system-ui, sans-serif }
a { color: var(--link) } code, pre { font-size: .9em } pre { overflow: auto; padding: 1rem; border: 1px solid var(--line); border-radius: .5rem }
section { margin: 1.5rem 0; padding-top: .5rem; border-top: 1px solid var(--line) } .type { font-weight: 400 }
table { border-collapse: collapse } th, td { padding: .25rem .75rem .25rem 0; text-align: left; vertical-align: top; font-weight: 400 }
@media (max-width: 40rem) { table, tr, th, td { display: block } th { padding-top: .75rem } }
`

function page(title: string, body: Html): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · chibo</title>
        ${new Html(`<style>${DOCS_STYLE}</style>`)}
      </head>
      <body>
        <main>${body}</main>
      </body>
    </html>`.text
}
